import { describe, expect, test } from 'vitest';
import { makeLocator } from '../../../src/records/positions.ts';

const yaml = `name: Ana
phases:
  - { id: welcome, lasts: 28d }
  - id: adoption
    sops: [a, "b"]
empty:
"quoted key": 1
7: seven
`;
const locate = makeLocator(yaml);

describe('a place in YAML', () => {
  test.each([
    ['a value', ['name'], false, 1, 7],
    ['its key', ['name'], true, 1, 1],
    ['a value in a list of groups', ['phases', 0, 'lasts'], false, 3, 27],
    ['an entry of a list in a list', ['phases', 1, 'sops', 1], false, 5, 15],
    ['a value that is empty', ['empty'], false, 6, 7],
    ['a key in quotes', ['quoted key'], true, 7, 1],
    ['a key that is a number', ['7'], true, 8, 1],
  ])('%s', (_, path, atKey, line, column) => {
    expect(locate(path, atKey)).toEqual({ line, column });
  });

  test('that is not there is that of the nearest around it', () => {
    expect(locate(['phases', 1, 'lasts'], true)).toEqual({ line: 4, column: 5 });
    expect(locate(['phases', 5], false)).toEqual({ line: 3, column: 3 });
    expect(locate(['role'], true)).toEqual({ line: 1, column: 1 });
  });

  test('of nothing is the beginning', () => {
    expect(makeLocator('')(['name'], false)).toEqual({ line: 1, column: 1 });
    expect(makeLocator('just text')(['name'], true)).toEqual({ line: 1, column: 1 });
  });
});
