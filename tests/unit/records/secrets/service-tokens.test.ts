import { rules } from '@secretlint/secretlint-rule-preset-recommend';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findServiceTokens, mayHoldToken, runRules } from '../../../../src/records/secrets/service-tokens.ts';
import { samples } from '../../../fixtures/secrets.ts';

const ids = rules.map(({ meta }) => meta.id.replace(/^.*-rule-/, ''));

/** Rules that find nothing in the text of a record: files of other kinds, and comments. */
const without = ['gcp', 'filter-comments'];

test('every rule has samples here, so that one that comes with an update is not left out in silence', () => {
  expect(Object.keys(samples).sort()).toEqual(ids.filter((id) => !without.includes(id)).sort());
});

describe.each(Object.entries(samples))('%s', (_, shapes) => {
  test.each(shapes)('is found by the rule and let through to it: %#', (shape) => {
    fc.assert(
      fc.property(shape, ({ text, value }) => {
        expect(runRules(text).map(({ start, end }) => text.slice(start, end))).toEqual([value]);
        expect(mayHoldToken(text)).toBe(true);
        expect(findServiceTokens(text)).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  });
});

test('no rule finds anything in what is not let through', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '://',
      '@',
      ':',
      '_',
      '-',
      'sk',
      'gh',
      'key',
      'SECRET',
      'PRIVATE',
      'mongodb',
      'token=',
      '\n',
    ),
    fc.stringMatching(/^[A-Za-z0-9]{20,60}$/),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      if (!mayHoldToken(text)) expect(runRules(text)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('an account of twelve digits is no secret', () => {
  expect(runRules('account: 123456789012\naws_account_id: "1234-5678-9012"')).toEqual([]);
});
