import fc from 'fast-check';
import { expect, test } from 'vitest';
import { insertLines, removeLines, replaceLine, splitLines } from '../../../../src/records/write/lines.ts';

const text = fc
  .array(fc.tuple(fc.constantFrom('', 'one', 'two words'), fc.constantFrom('\n', '\r\n')), {
    minLength: 1,
    maxLength: 6,
  })
  .chain((lines) =>
    fc.boolean().map((closed) => {
      const all = lines.map((line) => line.join('')).join('');
      return closed ? all : `${all}last`;
    }),
  );

test('lines put together are the text', () => {
  fc.assert(
    fc.property(text, (each) => {
      expect(splitLines(each).join('')).toBe(each);
    }),
  );
});

test('lines added and taken away again leave the text as it was, also without a final line ending', () => {
  fc.assert(
    fc.property(text, fc.nat(7), (each, at) => {
      const after = Math.min(at, splitLines(each).length);
      const longer = insertLines(each, after, ['new', 'newer']);
      expect(splitLines(longer)).toHaveLength(splitLines(each).length + 2);
      expect(longer.endsWith('\n')).toBe(each.endsWith('\n'));
      expect(removeLines(longer, after + 1, after + 2)).toBe(each);
    }),
  );
});

test('what is added ends as the first line of the file does', () => {
  expect(insertLines('a\r\nb\r\n', 1, ['x'])).toBe('a\r\nx\r\nb\r\n');
  expect(insertLines('a\nb', 2, ['x'])).toBe('a\nb\nx');
  expect(replaceLine('a\r\nb', 1, 'x')).toBe('x\r\nb');
});

test('a line that is not there is refused', () => {
  expect(() => insertLines('a\n', 2, ['x'])).toThrow('There is no line 2.');
  expect(() => replaceLine('a\n', 2, 'x')).toThrow('There is no line 2.');
  expect(() => removeLines('a\n', 1, 2)).toThrow('There are no lines 1 to 2.');
  expect(() => replaceLine('a\n', 1, 'x\ny')).toThrow('line break');
});
