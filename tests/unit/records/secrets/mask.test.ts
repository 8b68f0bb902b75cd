import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeMask } from '../../../../src/records/secrets/mask.ts';

test.each([
  ['abc123', 'the text "abc123"', 'the text "••••••"'],
  ['abc123', 'the text "ABC-123"', 'the text "••••••"'],
  ['Aurora@2026', 'Write `aurora-2026`.', 'Write `••••••`.'],
  ['x7Kq2Vd9Lm4Tz8Rb5Nw1Hc6J', 'it is "x7Kq2Vd9Lm4Tz…"', 'it is "••••••…"'],
  ['hunter2', 'Correct one of the two.', 'Correct one of the two.'],
  ['çãé1', 'it is "cae1"', 'it is "••••••"'],
])('%s in %j', (secret, text, masked) => {
  expect(makeMask([secret])(text)).toBe(masked);
});

test('a text without secrets stays, and of a secret no half is left', () => {
  const secret = fc.stringMatching(/^[A-Za-z0-9]{6,40}$/);
  fc.assert(
    fc.property(secret, fc.string(), fc.string(), (value, before, after) => {
      const mask = makeMask([value]);
      const masked = mask(`${before} ${value} ${after}`);
      const half = Math.max(4, Math.min(8, Math.ceil(value.length / 2)));
      for (let at = 0; at + half <= value.length; at++)
        expect(masked.toLowerCase()).not.toContain(value.slice(at, at + half).toLowerCase());
      expect(makeMask([])(before)).toBe(before);
    }),
  );
});
