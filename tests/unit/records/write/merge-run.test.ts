/** What holds of any run and any two versions of its procedure. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { driftOf } from '../../../../src/playbook/drift.ts';
import type { Step } from '../../../../src/records/bodies/steps.ts';
import { parseRecord } from '../../../../src/records/parse-record.ts';
import type { RecordOf } from '../../../../src/records/record.ts';
import { mergeRun } from '../../../../src/records/write/merge-run.ts';
import { fileOf } from '../../../fixtures/linked.ts';

interface MadeStep {
  id: string;
  words: number;
}
type MadeSection = { id: string; steps: MadeStep[] };

/** A procedure of up to twelve known steps in up to four known sections, in any order. */
const procedures = fc
  .record({
    steps: fc.shuffledSubarray([...'abcdefghijkl'], { minLength: 1 }),
    sections: fc.shuffledSubarray(['one', 'two', 'three', 'four'], { minLength: 1 }),
    bare: fc.boolean(),
    draws: fc.array(fc.tuple(fc.nat(3), fc.nat(2)), { minLength: 12, maxLength: 12 }),
  })
  .map(({ steps, sections, bare, draws }): MadeSection[] => {
    const made = sections.map((id, place): MadeSection => ({ id: bare && place === 0 ? '' : id, steps: [] }));
    for (const [index, id] of steps.entries()) {
      const [section = 0, words = 0] = draws[index] ?? [];
      made[section % made.length]?.steps.push({ id, words });
    }
    return made;
  });

const sopText = (sections: readonly MadeSection[]) =>
  sections
    .filter(({ id, steps }) => id !== '' || steps.length > 0)
    .map(({ id, steps }) =>
      [
        ...(id === '' ? [] : [`## ${id}`]),
        ...steps.map((step) => `- [ ] ${wording(step)} {#${step.id}}`),
      ].join('\n'),
    )
    .join('\n\n');

const wording = ({ id, words }: MadeStep) => `Do ${id} in way ${words}`;

/** What somebody made of a copied step. */
const deeds = fc.constantFrom(
  (text: string, id: string) => [`- [ ] ${text} {#${id}}`],
  (text: string, id: string) => [`- [x] ${text} {#${id} done=2026-05-04 by=ana-prado}`],
  (text: string, id: string) => [`* [X]  ${text}  {#${id}  done=2026-05-04}`, '', '    a note behind a gap'],
  (text: string, id: string) => [`- [ ] ${text} {#${id} skipped="Not for them"}`],
  (text: string, id: string) => [`- [ ] ${text} {#${id} due=+9d}`, '  A note.', '  Of two lines.'],
  (text: string, id: string) => [`- [ ] ${text} {#${id}}`, '', 'A paragraph between.', ''],
  (text: string, id: string) => [`- [ ] ${text} {#${id}}`, `- [ ] Only here {#own-${id} extra}`],
  (text: string, id: string) => [`- [ ] ${text} {#${id}}`, ''],
  () => [],
);

const runs = fc
  .record({
    copied: procedures,
    deeds: fc.array(deeds, { minLength: 12, maxLength: 12 }),
    intro: fc.constantFrom('', 'How it went.\n\n', '\n'),
    own: fc.constantFrom(
      '',
      '\n\n## Our own\n\nText of the team.\n',
      '\n## Photos\n- [ ] Take photos {#photos extra}',
    ),
    ending: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ copied, deeds, intro, own, ending }) => {
    let index = 0;
    const body = copied
      .filter(({ id, steps }) => id !== '' || steps.length > 0)
      .map(({ id, steps }) => [
        ...(id === '' ? [] : [`## ${id}`]),
        ...steps.flatMap((step) => deeds[index++]?.(wording(step), step.id) ?? []),
      ])
      .map((lines) => lines.join('\n'))
      .join('\n\n');
    const text = fileOf('# who began it\nversion: 1 # the first', `${intro}${body}${own}\n`);
    return text.replaceAll('\n', ending);
  })
  .filter((text) => text.includes('- [') || text.includes('* ['));

const sopOf = (sections: readonly MadeSection[]) =>
  read('sops/kickoff.md', fileOf('title: K\nowner: csm\nversion: 2', `${sopText(sections)}\n`), 'sop');

function read<K extends 'sop' | 'checklist'>(file: string, text: string, kind: K): RecordOf<K> {
  const { record, problems } = parseRecord(
    file,
    { kind, id: 'kickoff', client: undefined, date: undefined } as never,
    text,
  );
  if (problems.some(({ rule }) => rule !== 'no-steps') || record?.kind !== kind)
    throw new Error(JSON.stringify(problems) + text);
  return record as RecordOf<K>;
}
const runOf = (text: string) => read('clients/c/checklists/kickoff.md', text, 'checklist');
const stepsOf = ({ body }: RecordOf<'checklist'> | RecordOf<'sop'>): Step[] =>
  body.sections.flatMap(({ steps }) => steps);
const withoutPlace = ({ line, text, extra, ...rest }: Step) => rest;

test('bringing a run up to its procedure', () => {
  fc.assert(
    fc.property(runs, procedures, (text, sections) => {
      const sop = sopOf(sections);
      const run = runOf(text);
      const merged = mergeRun(text, run, sop);
      const after = runOf(merged);
      const kept = ({ ticked, skipped, note, extra }: Step) =>
        ticked || skipped !== undefined || note !== '' || extra;

      // nothing that somebody did or wrote is lost, and what was settled is worded as it was
      const then = new Map(stepsOf(after).map((step) => [step.id, step]));
      for (const step of stepsOf(run).filter(kept)) {
        const same = then.get(step.id);
        expect(same && withoutPlace(same)).toEqual(withoutPlace(step));
        if (step.ticked || step.skipped !== undefined) expect(same?.text).toBe(step.text);
      }
      const prose = (line: string) => /paragraph|Our own|Text of|How it went|who began/.test(line);
      expect(merged.split('\n').filter(prose).sort()).toEqual(text.split('\n').filter(prose).sort());

      // every step of the procedure is there once, in its order and under its heading
      const planned = stepsOf(sop).map(({ id }) => id);
      expect(
        stepsOf(after)
          .filter(({ id }) => planned.includes(id))
          .map(({ id }) => id),
      ).toEqual(planned);
      for (const section of sop.body.sections) {
        const own = after.body.sections.find(({ id }) => id === section.id);
        expect(own?.steps.map(({ id }) => id)).toEqual(
          expect.arrayContaining(section.steps.map(({ id }) => id)),
        );
      }
      // open steps are worded as in the procedure; those that are not in it are marked
      for (const step of stepsOf(after)) {
        const plan = stepsOf(sop).find(({ id }) => id === step.id);
        if (!plan) expect(step.extra).toBe(true);
        else if (!step.ticked && step.skipped === undefined) expect(step.text).toBe(plan.text);
      }
      expect(driftOf(after, sop)).toBeUndefined();
      expect(driftOf({ ...after, data: { ...after.data, version: 1 } }, sop)).toMatchObject({
        added: [],
        removed: [],
        moved: [],
      });

      // a second time changes nothing
      expect(mergeRun(merged, after, sop)).toBe(merged);
    }),
    { numRuns: 300 },
  );
});

test('a run beside the procedure it was copied from keeps every line', () => {
  fc.assert(
    fc.property(procedures, (sections) => {
      const text = fileOf('version: 2', `${sopText(sections)}\n`).replace('- [ ]', '- [x]');
      expect(mergeRun(text, runOf(text), sopOf(sections))).toBe(text);
    }),
  );
});
