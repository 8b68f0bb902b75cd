import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels } from '../../../../src/site/views/place-labels.ts';

const LETTER = 6;

test('labels that do not meet share the row nearest to what they name', () => {
  const labels = [
    { x: 0, text: 'Set-up' },
    { x: 100, text: 'Review' },
  ];
  expect(placeLabels(labels, LETTER)).toEqual({ rows: [0, 0], count: 1 });
});

test('a label that would run into the next one goes a row higher', () => {
  const labels = [
    { x: 0, text: 'Integration' },
    { x: 40, text: 'Set-up' },
    { x: 60, text: 'Kick-off' },
  ];
  expect(placeLabels(labels, LETTER)).toEqual({ rows: [2, 1, 0], count: 3 });
});

test('nothing to place takes no room', () => {
  expect(placeLabels([], LETTER)).toEqual({ rows: [], count: 0 });
});

const someLabels = fc
  .array(fc.record({ x: fc.integer({ min: 0, max: 600 }), text: fc.string({ minLength: 1, maxLength: 24 }) }))
  .map((labels) => labels.sort((a, b) => a.x - b.x));

test('no label covers another, nor the line that leads down from a higher row', () => {
  fc.assert(
    fc.property(someLabels, (labels) => {
      const { rows } = placeLabels(labels, LETTER);
      labels.forEach((label, index) => {
        labels.slice(index + 1).forEach((later, offset) => {
          const [row = 0, laterRow = 0] = [rows[index], rows[index + 1 + offset]];
          const end = label.x + label.text.length * LETTER;
          if (row === laterRow) expect(end).toBeLessThanOrEqual(later.x);
          // the line of the later label passes through every row below its own
          if (laterRow > row) expect(end).toBeLessThanOrEqual(later.x);
        });
      });
    }),
  );
});
