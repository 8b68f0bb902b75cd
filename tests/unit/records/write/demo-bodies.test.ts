/** What is written into the bodies of the demo's records, over every step and every tree that there is. */
import { describe, expect, test } from 'vitest';
import { researchTypes } from '../../../../schemas/research.ts';
import type { OutlineNode } from '../../../../src/outlines/outline.ts';
import { parseOutline } from '../../../../src/records/bodies/outline.ts';
import { parseRecord } from '../../../../src/records/parse-record.ts';
import type { AnyRecord, RecordOf } from '../../../../src/records/record.ts';
import { outlineBody } from '../../../../src/records/write/outline-body.ts';
import { changeStep } from '../../../../src/records/write/steps.ts';
import { demo } from './demo.ts';

type WithSteps = RecordOf<'sop'> | RecordOf<'play'> | RecordOf<'checklist'>;
const hasSteps = (record: AnyRecord): record is WithSteps =>
  record.kind === 'sop' || record.kind === 'play' || record.kind === 'checklist';

const placeOfRecord = ({ kind, id, client }: AnyRecord) => ({ kind, id, ...(client && { client }) });

test('the demo has runs of plays, changes of every sort and research of every type', () => {
  const records = demo.map(({ record }) => record);
  const plays = new Set(records.filter(({ kind }) => kind === 'play').map(({ id }) => id));
  expect(records.some(({ kind, id }) => kind === 'checklist' && plays.has(id))).toBe(true);
  const changes = records.filter((record) => record.kind === 'change').map(({ data }) => data);
  const sorts = { add: false, remove: false, alter: false };
  for (const { add, remove, alter } of changes) {
    sorts.add ||= add.length > 0;
    sorts.remove ||= remove.length > 0;
    sorts.alter ||= alter.length > 0;
  }
  expect(sorts).toEqual({ add: true, remove: true, alter: true });
  const research = records.filter((record) => record.kind === 'research').map(({ data }) => data.type);
  expect([...new Set(research)].sort()).toEqual([...researchTypes].sort());
});

describe.each(['sop', 'play', 'checklist'] as const)('a step of a %s', (kind) => {
  test('is turned over and back, and every byte is as it was; between, its line alone differs', () => {
    for (const { record, text } of demo) {
      if (!hasSteps(record) || record.kind !== kind) continue;
      for (const { line, ticked } of record.body.sections.flatMap(({ steps }) => steps)) {
        const turned = changeStep(text, line, { ticked: !ticked });
        const lines = text.split('\n');
        const differing = turned
          .split('\n')
          .flatMap((each, index) => (each === lines[index] ? [] : [index + 1]));
        expect(differing).toEqual([line]);
        expect(parseRecord(record.file, placeOfRecord(record), turned).record?.markdown).not.toBe(
          record.markdown,
        );
        expect(changeStep(turned, line, { ticked })).toBe(text);
      }
    }
  });
});

const withoutLines = (nodes: readonly OutlineNode[]): unknown[] =>
  nodes.map((node) => ({ ...node, line: undefined, children: withoutLines(node.children) }));

test('a tree of the demo that is written and read again is the same', () => {
  let trees = 0;
  for (const { record } of demo) {
    if (record.kind !== 'map') continue;
    const { body, problems } = parseOutline(outlineBody(record.body.nodes, record.body.intro), 1);
    expect(problems).toEqual([]);
    expect(withoutLines(body.nodes)).toEqual(withoutLines(record.body.nodes));
    expect(body.intro.trim()).toBe(record.body.intro.trim());
    trees++;
  }
  expect(trees).toBeGreaterThan(1);
});
