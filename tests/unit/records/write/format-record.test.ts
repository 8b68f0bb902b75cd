import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { kinds } from '../../../../schemas/kind-names.ts';
import { readFrontmatter } from '../../../../src/records/frontmatter.ts';
import { parseRecord } from '../../../../src/records/parse-record.ts';
import { formatRecord } from '../../../../src/records/write/format-record.ts';
import { blockLines, flowText } from '../../../../src/records/write/yaml-text.ts';
import { smallPlaybook } from '../../../fixtures/small-playbook.ts';
import { placeOf } from '../../../../src/records/place.ts';
import { demo } from './demo.ts';

/** A body without the places of its parts in the file, which are others in a file that is laid out otherwise. */
const withoutLines = (body: unknown): unknown =>
  JSON.parse(
    JSON.stringify(body ?? null, (key, value: unknown) =>
      /^line$|Line$|^ends$/.test(key) ? undefined : value,
    ),
  );

test('the demo has a record of every kind', () => {
  expect([...new Set(demo.map(({ record }) => record.kind))].sort()).toEqual([...kinds].sort());
});

describe.each(kinds)('%s', (kind) => {
  test('a record that is read, written and read again is the same', () => {
    for (const { record } of demo.filter((each) => each.record.kind === kind)) {
      const place = { kind, id: record.id, ...(record.client && { client: record.client }) };
      const written = formatRecord(kind, record.data, record.markdown);
      const again = parseRecord(record.file, place, written);
      expect(again.problems).toEqual([]);
      expect(again.record?.data).toEqual(record.data);
      expect(again.record?.markdown).toBe(record.markdown);
      expect(withoutLines(again.record?.body)).toEqual(withoutLines(record.body));
    }
  });
});

describe('as a person types it', () => {
  /** Files of the small playbook that are written otherwise, as they may be: in another order, or on fewer lines. */
  const otherwise = /site|segments|client\.md|changes|access|plan|questionnaires|journeys/;

  test.each(Object.entries(smallPlaybook).filter(([path]) => !otherwise.test(path)))('%s', (path, text) => {
    const placement = placeOf(path);
    const { record } = 'place' in placement ? parseRecord(path, placement.place, text) : {};
    expect(record && formatRecord(record.kind, record.data, record.markdown)).toBe(text);
  });

  test('days without quotation marks, small mappings on one line, larger ones on several', () => {
    const data = {
      start: '2026-05-04',
      name: 'Padaria: a bakery',
      journey: 'adoption',
      owner: 'ana',
      facts: { staff: 140, city: 'São Paulo, SP', size: '12', competitor: true },
      contacts: [{ name: 'Marta "M" Lima', title: "Owner's wife", purposes: ['drive', 'billing'] }],
      ended: { on: '2026-06-01', as: 'churned', reason: 'They sold\nthe shop.' },
      accounts: [],
    };
    expect(formatRecord('client', data, 'Overview.\n')).toMatchInlineSnapshot(`
      "---
      name: "Padaria: a bakery"
      owner: ana
      journey: adoption
      start: 2026-05-04
      facts: { staff: 140, city: "São Paulo, SP", size: "12", competitor: true }
      ended:
        on: 2026-06-01
        as: churned
        reason: |-
          They sold
          the shop.
      contacts:
        - { name: Marta "M" Lima, title: Owner's wife, purposes: [drive, billing] }
      ---
      Overview.
      "
    `);
  });
});

const key = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom('a', 'b-c', 'no', '1', '# x'),
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom('a', ' ', '\n', ':', '#', '-', ',', '{', '"', "'", '\\', '|', '\t', '\r', '…'),
    }),
    fc.constantFrom(
      'null',
      '~',
      'true',
      '12',
      '0x1',
      '.5',
      '2026-05-04',
      '---',
      '---\nx',
      '- a',
      '@a',
      '%a',
      '*a',
      '&a',
      '!!a',
      '=',
      '<<',
      '\u2028',
      '\ufeff',
    ),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => (Object.is(each, -0) ? 0 : each)),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(key, tie('value'), { maxKeys: 3 }),
  ),
}));
const isReserved = (text: string) => text.includes('__proto__');

test('whatever a value is, it is read back as it was written, on one line and on many', () => {
  fc.assert(
    fc.property(fc.dictionary(key, value, { minKeys: 1, maxKeys: 3 }), (data) => {
      const inline = `---\n${blockLines({ k: [data] }).join('\n')}\nflow: ${flowText(data)}\n---\n`;
      fc.pre(!isReserved(inline));
      const read = readFrontmatter(inline);
      expect('frontmatter' in read ? read.frontmatter.data : read.problems).toEqual({
        k: [data],
        flow: data,
      });
    }),
    { numRuns: 500 },
  );
}, 60_000);
