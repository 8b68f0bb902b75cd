import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isScalar } from 'yaml';
import type { DataPath } from '../../../../schemas/walk.ts';
import { readFrontmatter } from '../../../../src/records/frontmatter.ts';
import { isPlain } from '../../../../src/records/write/scalar-text.ts';
import { appendValue, removeValue, setValue } from '../../../../src/records/write/values.ts';
import { WriteError } from '../../../../src/records/write/write-error.ts';
import { nodeAt, parseYaml } from '../../../../src/records/write/yaml-entries.ts';
import { demo } from './demo.ts';

const record = `---
# about the client
name: "Padaria"   # as on the door
facts: # what the rules read
  staff: 140  # in May
  # counted by us
  mrr: 3200
phases: { handoff: { entered: 2026-05-04 }, welcome: {entered: 2026-05-06} } # so far
contacts:
  - { name: Marta, purposes: [drive, billing] }
  # her son
  -   name: João
      title: 'Owner'   # since May
note: |
  one

  two
list: [
  a,   # first
  b,
  ]
empty:
---
Body --- stays.
---
`;

/** The lines that differ, old ones with a minus. */
function diff(before: string, after: string): string {
  const [a, b] = [before.split('\n'), after.split('\n')];
  let first = 0;
  while (a[first] === b[first] && first < Math.max(a.length, b.length)) first++;
  let last = 0;
  while (last < Math.min(a.length, b.length) - first && a.at(-1 - last) === b.at(-1 - last)) last++;
  const part = (lines: string[], mark: string) =>
    lines.slice(first, lines.length - last).map((line) => mark + line);
  return [...part(a, '-'), ...part(b, '+')].join('\n');
}

const dataOf = (text: string) => {
  const read = readFrontmatter(text);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.frontmatter.data;
};

describe('a value is set, and only its lines change', () => {
  const cases: [string, DataPath, unknown, string][] = [
    [
      'in the quotation marks it has',
      ['name'],
      'Sol',
      '-name: "Padaria"   # as on the door\n+name: "Sol"   # as on the door',
    ],
    ['below another', ['facts', 'staff'], 150, '-  staff: 140  # in May\n+  staff: 150  # in May'],
    [
      'in braces',
      ['phases', 'welcome', 'entered'],
      '2026-05-07',
      '-phases: { handoff: { entered: 2026-05-04 }, welcome: {entered: 2026-05-06} } # so far\n+phases: { handoff: { entered: 2026-05-04 }, welcome: {entered: 2026-05-07} } # so far',
    ],
    [
      'new, in braces',
      ['phases', 'handoff', 'left'],
      '2026-05-06',
      '-phases: { handoff: { entered: 2026-05-04 }, welcome: {entered: 2026-05-06} } # so far\n+phases: { handoff: { entered: 2026-05-04, left: 2026-05-06 }, welcome: {entered: 2026-05-06} } # so far',
    ],
    ['new, below another', ['facts', 'contacts'], 4, '+  contacts: 4'],
    [
      'in an item of a list',
      ['contacts', 1, 'title'],
      "the Owner's",
      "-      title: 'Owner'   # since May\n+      title: 'the Owner''s'   # since May",
    ],
    ['new, in an item of a list', ['contacts', 1, 'email'], 'j@a.example', '+      email: j@a.example'],
    ['of one line instead of several', ['note'], 'short', '-note: |\n-  one\n-\n-  two\n+note: short'],
    [
      'of several lines instead of one',
      ['name'],
      'a\nb',
      '-name: "Padaria"   # as on the door\n+name: |-   # as on the door\n+  a\n+  b',
    ],
    ['where none was', ['empty'], ['x'], '-empty:\n+empty: [x]'],
    ['in brackets over several lines', ['list', 1], 'c, d', '-  b,\n+  "c, d",'],
    ['a mapping for a mapping', ['facts'], { staff: 140, mrr: 1 }, '-  mrr: 3200\n+  mrr: 1'],
    [
      'no mapping',
      ['facts'],
      {},
      '-facts: # what the rules read\n-  staff: 140  # in May\n-  # counted by us\n-  mrr: 3200\n+facts: {} # what the rules read',
    ],
    ['deep where nothing was', ['contract', 'signed'], '2026-05-02', '+contract: { signed: 2026-05-02 }'],
    [
      'a list below',
      ['name'],
      [{ a: [{ b: 1 }] }],
      '-name: "Padaria"   # as on the door\n+name:   # as on the door\n+  - a:\n+      - { b: 1 }',
    ],
    ['the same', ['contacts', 0, 'purposes'], ['drive', 'billing'], ''],
  ];
  test.each(cases)('%s', (_, path, value, expected) => {
    const after = setValue(record, path, value);
    expect(diff(record, after)).toBe(expected);
    // also where lines end as on Windows, and behind a byte order mark
    const windows = `\uFEFF${record.replaceAll('\n', '\r\n')}`;
    expect(setValue(windows, path, value)).toBe(`\uFEFF${after.replaceAll('\n', '\r\n')}`);
  });

  test('a new field stands where the schema has it', () => {
    const client = '---\nname: A\n# the day\nstart: 2026-05-04\nlinks: []\n---\n';
    expect(setValue(client, ['journey'], 'adoption', 'client')).toBe(
      '---\nname: A\njourney: adoption\n# the day\nstart: 2026-05-04\nlinks: []\n---\n',
    );
    expect(setValue(client, ['kpis'], [{ metric: 'leads' }], 'client')).toBe(
      client.replace('links: []', 'links: []\nkpis:\n  - { metric: leads }'),
    );
    expect(setValue('---\nstart: 2026-05-04\n---', ['name'], 'A', 'client')).toBe(
      '---\nname: A\nstart: 2026-05-04\n---',
    );
  });
});

describe('a value is added to a list', () => {
  const cases: [string, DataPath, unknown, string][] = [
    ['of lines', ['contacts'], { name: 'Ana' }, '+  - { name: Ana }'],
    [
      'in brackets',
      ['contacts', 0, 'purposes'],
      'documents',
      '-  - { name: Marta, purposes: [drive, billing] }\n+  - { name: Marta, purposes: [drive, billing, documents] }',
    ],
    ['in brackets over several lines', ['list'], 'c', '-  b,\n+  b, c,'],
    ['that is not there', ['links'], 'x', '+links: [x]'],
    ['that is empty', ['empty'], 'x', '-empty:\n+empty: [x]'],
  ];
  test.each(cases)('%s', (_, path, value, expected) => {
    expect(diff(record, appendValue(record, path, value))).toBe(expected);
  });
  test('and never to what is none', () => {
    expect(() => appendValue(record, ['name'], 'x')).toThrow('`name` is no list.');
  });
});

describe('a value is taken away, and comments on lines of their own stay', () => {
  const cases: [string, DataPath, string][] = [
    ['a field', ['note'], '-note: |\n-  one\n-\n-  two'],
    ['a field of a field', ['facts', 'mrr'], '-  mrr: 3200'],
    [
      'in braces',
      ['phases', 'handoff'],
      '-phases: { handoff: { entered: 2026-05-04 }, welcome: {entered: 2026-05-06} } # so far\n+phases: { welcome: {entered: 2026-05-06} } # so far',
    ],
    [
      'the only one',
      ['phases', 'handoff', 'entered'],
      '-phases: { handoff: { entered: 2026-05-04 }, welcome: {entered: 2026-05-06} } # so far\n+phases: { handoff: {}, welcome: {entered: 2026-05-06} } # so far',
    ],
    ['an item', ['contacts', 0], '-  - { name: Marta, purposes: [drive, billing] }'],
    [
      'behind the hyphen',
      ['contacts', 1, 'name'],
      "-  -   name: João\n-      title: 'Owner'   # since May\n+  -   title: 'Owner'   # since May",
    ],
    ['in brackets over several lines', ['list', 1], '-  b,'],
    ['what is not there', ['contract', 'signed'], ''],
  ];
  test.each(cases)('%s', (_, path, expected) => {
    expect(diff(record, removeValue(record, path))).toBe(expected);
  });
});

test.each([
  ['what is no record', 'no frontmatter', ['a'], 'does not begin with `---`'],
  ['below a text', record, ['name', 'first'], 'There is no place for `first`.'],
  ['beyond the end of a list', record, ['list', 7], 'There is no place for item 8'],
  ['a field of a list', record, ['list', 'x'], 'There is no place for `x`.'],
])('%s is not changed', (_, text, path, message) => {
  expect(() => setValue(text, path, 1)).toThrow(WriteError);
  expect(() => setValue(text, path, 1)).toThrow(message);
});

type Leaf = { path: DataPath; value: unknown };
function leavesOf(value: unknown, path: DataPath = []): Leaf[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => leavesOf(each, [...path, index]));
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, each]) => leavesOf(each, [...path, key]));
}

const written = demo.filter(({ record: { kind } }) => kind !== 'metrics');
const leaf = fc.constantFrom(...written).chain((each) => {
  const leaves = leavesOf(dataOf(each.text));
  return fc.record({ file: fc.constant(each), leaf: fc.constantFrom(...leaves) });
});
const other = fc.constantFrom<unknown>(
  'another',
  'needs: quotes',
  7,
  true,
  'two\nlines',
  'a, b',
  '2026-01-01',
  null,
);

describe('over the demo', { timeout: 60_000 }, () => {
  test('a record whose data are set to what they are is the same, byte by byte', () => {
    for (const { text } of written) expect(setValue(text, [], dataOf(text))).toBe(text);
  });

  test('a value set to another and back leaves the bytes as they were, and between only its lines differ', () => {
    fc.assert(
      fc.property(leaf, other, ({ file: { text }, leaf: { path, value } }, wanted) => {
        fc.pre(wanted !== value && !(typeof value === 'string' && value.includes('\n')));
        // quotation marks that nobody needs are lost where the value between has to have them, or cannot
        fc.pre(wanted === 'another' || !isNeedlesslyQuoted(text, path));
        const changed = setValue(text, path, wanted);
        expect(setValue(changed, path, value)).toBe(text);
        const lines = diff(text, changed).split('\n');
        expect(lines.filter((line) => line.startsWith('-'))).toHaveLength(1);
        expect(commentsOf(changed)).toEqual(commentsOf(text));
      }),
      { numRuns: 150 },
    );
  });

  test('whatever is set, added or taken away is what is read, and the body stays', () => {
    fc.assert(
      fc.property(leaf, fc.jsonValue({ maxDepth: 2 }), ({ file: { text }, leaf: { path } }, value) => {
        const clean: unknown = JSON.parse(
          JSON.stringify(value).replaceAll('-0', '0').replaceAll('__proto__', 'x'),
        );
        const body = text.slice(text.indexOf('\n---\n'));
        const set = setValue(text, path, clean);
        expect(set.endsWith(body)).toBe(true);
        fc.pre(leavesOf(dataOf(text)).length > 1);
        expect(leavesOf(dataOf(removeValue(text, path)))).toHaveLength(leavesOf(dataOf(text)).length - 1);
      }),
      { numRuns: 80 },
    );
  });
});

function isNeedlesslyQuoted(text: string, path: DataPath): boolean {
  const { node, inFlow } = nodeAt(parseYaml(text.slice(4, text.indexOf('\n---\n') + 1)), path);
  return isScalar(node) && /^QUOTE/.test(node.type ?? '') && isPlain(String(node.value), inFlow);
}

const commentsOf = (text: string) => text.slice(0, text.indexOf('\n---\n')).match(/(?:^|\s)#\s.*$/gm) ?? [];

test('the last field of all stays', () => {
  expect(() => removeValue('---\ntitle: A\n---\n', ['title'])).toThrow(
    'A frontmatter has at least one field.',
  );
});
