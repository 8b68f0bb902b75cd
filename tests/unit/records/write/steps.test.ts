import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSteps, type Step } from '../../../../src/records/bodies/steps.ts';
import {
  changeStep,
  insertStep,
  lastLineOfStep,
  removeStep,
  stepLines,
} from '../../../../src/records/write/steps.ts';
import { WriteError } from '../../../../src/records/write/write-error.ts';

const run = `---
version: 2
---
## Before {#before}
* [ ]  Send the  agenda   { #agenda  due=+2bd }  
  A note of it,

  of two paragraphs.
- [x] Book the room {#room done=2026-05-05 by=ana-prado}

Prose.
- [ ] Bare`;

const stepsOf = (text: string): Step[] => {
  const { body, problems } = parseSteps(text, 1);
  expect(problems).toEqual([]);
  return body.sections.flatMap(({ steps }) => steps);
};
const line = (text: string, number: number) => text.split('\n')[number - 1];

describe('a step is changed', () => {
  test('and its line keeps its bullet, its spaces and the order of its braces', () => {
    const done = changeStep(run, 5, { ticked: true, values: { done: '2026-05-06', by: 'ana-prado' } });
    expect(line(done, 5)).toBe(
      '* [x]  Send the  agenda   { #agenda  due=+2bd done=2026-05-06 by=ana-prado }  ',
    );
    expect(done.split('\n').filter((each, index) => each !== run.split('\n')[index])).toHaveLength(1);
  });

  test('and back again, which gives the file as it was', () => {
    const done = changeStep(run, 5, { ticked: true, values: { done: '2026-05-06' } });
    expect(changeStep(done, 5, { ticked: false, values: { done: null } })).toBe(run);
    expect(changeStep(changeStep(run, 12, { id: 'bare' }), 12, { text: 'Bare' })).toBe(
      run.replace(/Bare$/, 'Bare {#bare}'),
    );
  });

  test.each([
    [{}, '- [x] Book the room {#room done=2026-05-05 by=ana-prado}'],
    [{ ticked: true }, '- [x] Book the room {#room done=2026-05-05 by=ana-prado}'],
    [{ text: 'Book a room' }, '- [x] Book a room {#room done=2026-05-05 by=ana-prado}'],
    [{ id: 'the-room' }, '- [x] Book the room {#the-room done=2026-05-05 by=ana-prado}'],
    [{ values: { done: '2026-05-06' } }, '- [x] Book the room {#room done=2026-05-06 by=ana-prado}'],
    [{ ticked: false, values: { done: null, by: null } }, '- [ ] Book the room {#room}'],
    [{ optional: true }, '- [x] Book the room {#room done=2026-05-05 by=ana-prado optional}'],
    [
      { ticked: false, values: { done: null, by: null, skipped: 'not in this contract' } },
      '- [ ] Book the room {#room skipped="not in this contract"}',
    ],
  ])('by %j', (change, expected) => {
    expect(line(changeStep(run, 9, change), 9)).toBe(expected);
  });

  test('where it had no braces, and where it loses them', () => {
    const due = changeStep(run, 12, { values: { due: '-3d' } });
    expect(line(due, 12)).toBe('- [ ] Bare {due=-3d}');
    expect(changeStep(due, 12, { values: { due: null } })).toBe(run);
  });

  test.each([
    [4, {}, 'is no step'],
    [99, {}, 'is no step'],
    [9, { text: ' ' }, 'cannot be the text'],
    [12, { text: 'Bare {#id}' }, 'cannot be the text'],
    [9, { text: 'two\nlines' }, 'cannot be the text'],
    [9, { values: { skipped: 'a "quoted" word' } }, 'cannot stand behind `skipped=`'],
    [9, { values: { by: '' } }, 'cannot stand behind `by=`'],
    [9, { values: { by: '}' } }, 'cannot stand behind `by=`'],
  ])('never to what would be read otherwise: line %i to %j', (number, change, message) => {
    expect(() => changeStep(run, number, change)).toThrow(WriteError);
    expect(() => changeStep(run, number, change)).toThrow(message);
  });

  test('among lines that end as on Windows', () => {
    const windows = run.replaceAll('\n', '\r\n');
    expect(changeStep(windows, 9, { text: 'Book it' })).toBe(windows.replace('Book the room', 'Book it'));
    expect(insertStep(windows, 9, { text: 'New' })).toBe(
      windows.replace('by=ana-prado}', 'by=ana-prado}\r\n- [ ] New'),
    );
  });
});

describe('a step is added and removed', () => {
  test('its note belongs to it', () => {
    expect([5, 9, 12].map((each) => lastLineOfStep(run, each))).toEqual([8, 9, 12]);
    expect(stepsOf(removeStep(run, 5)).map(({ id }) => id)).toEqual(['room', 'bare']);
    expect(stepLines({ text: 'Call', note: 'First\n\nthen' })).toEqual([
      '- [ ] Call',
      '  First',
      '',
      '  then',
    ]);
  });

  test('behind the last line of a file without a final line ending', () => {
    const longer = insertStep(run, 12, { text: 'Last', id: 'last', optional: true });
    expect(longer).toBe(`${run}\n- [ ] Last {#last optional}`);
    expect(removeStep(longer, 13)).toBe(run);
    expect(removeStep(insertStep(`${run}\n`, 12, { text: 'Last' }), 13)).toBe(`${run}\n`);
  });

  test('a text that looks as if it had braces is refused, or kept apart from its own', () => {
    expect(() => stepLines({ text: 'Call {#id}' })).toThrow(WriteError);
    expect(stepLines({ text: 'Call {now}', id: 'call' })).toEqual(['- [ ] Call {now} {#call}']);
  });
});

const word = fc.stringMatching(/^[\p{L}\d.,!?:()*_-]{1,12}$/u);
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((each) => each.join(' '));
const step = fc.record(
  {
    text: words,
    id: fc.constantFrom('one', 'two-2'),
    ticked: fc.boolean(),
    optional: fc.boolean(),
    values: fc.record(
      { role: fc.constant('csm'), due: fc.constant('+2bd'), by: fc.constant('ana-prado'), skipped: words },
      { requiredKeys: [] },
    ),
    note: words,
  },
  { requiredKeys: ['text'] },
);

test('what is written is read back', () => {
  fc.assert(
    fc.property(step, step, (first, second) => {
      const written = `${stepLines(first).join('\n')}\n`;
      const expected = ({ values, note = '', ...rest }: typeof first) => ({ ...rest, ...values, note });
      expect(stepsOf(written)).toMatchObject([expected(first)]);
      // whatever it was before, after the change it is what was asked for
      const { note: _, ...change } = second;
      expect(stepsOf(changeStep(written, 1, change))).toMatchObject([
        { ...change.values, text: change.text },
      ]);
    }),
  );
});
