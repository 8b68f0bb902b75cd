import { expect, test } from 'vitest';
import { nextChangeNumber } from '../../../../src/playbook/scope/next-number.ts';
import { versionOn } from '../../../../src/playbook/scope/version-on.ts';

test.each([
  ['2026-05-09', undefined],
  ['2026-05-10', '2026-05-10'],
  ['2026-06-30', '2026-05-10'],
  ['2026-07-01', '2026-07-01'],
  ['2027-01-01', '2026-07-01'],
])('on %s the version of %s held', (day, version) => {
  expect(versionOn(['2026-05-10', '2026-07-01'], day)).toBe(version);
});

test('a number is never given twice, though one in the middle is free', () => {
  expect(nextChangeNumber([])).toBe('0001');
  expect(nextChangeNumber([{ id: '0001-a' }, { id: '0009-b' }])).toBe('0010');
});
