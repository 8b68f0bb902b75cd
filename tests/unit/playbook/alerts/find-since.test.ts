import { expect, test } from 'vitest';
import { findSince } from '../../../../src/playbook/alerts/find-since.ts';

test('what held from a day between two facts is found, and nothing before the first day is asked', () => {
  const asked: string[] = [];
  const held = (day: string) => {
    asked.push(day);
    return day >= '2026-05-12';
  };
  const facts = () => ['2026-04-01', '2026-05-04', '2026-05-20', '2026-07-01'];
  expect(findSince('2026-06-01', '2026-04-10', facts, held)).toBe('2026-05-12');
  expect(asked.toSorted()[0]).toBe('2026-05-04');
  expect(findSince('2026-06-01', '2026-04-10', facts, () => true)).toBe('2026-04-10');
});
