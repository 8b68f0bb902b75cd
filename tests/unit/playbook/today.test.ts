import { expect, test } from 'vitest';
import { dayIn } from '../../../src/playbook/today.ts';

test.each([
  ['UTC', '2026-11-20'],
  ['America/Sao_Paulo', '2026-11-20'],
  ['Asia/Vladivostok', '2026-11-21'],
  ['Pacific/Kiritimati', '2026-11-21'],
])('in %s it is %s', (timezone, day) => {
  expect(dayIn(timezone, new Date('2026-11-20T14:30:00Z'))).toBe(day);
});

test('the day begins at midnight there', () => {
  expect(dayIn('America/Sao_Paulo', new Date('2026-11-20T02:59:59Z'))).toBe('2026-11-19');
  expect(dayIn('America/Sao_Paulo', new Date('2026-11-20T03:00:00Z'))).toBe('2026-11-20');
});
