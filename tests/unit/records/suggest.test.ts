import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest } from '../../../src/records/suggest.ts';

const ids = ['ana-prado', 'rui-nunes', 'marina-costa', 'csm', 'qbr'];

describe('the nearest word', () => {
  test.each([
    ['ana-pardo', 'ana-prado'],
    ['anaprado', 'ana-prado'],
    ['Ana-Prado', 'ana-prado'],
    ['rui-nunez', 'rui-nunes'],
    ['marina-coosta', 'marina-costa'],
    ['cms', 'csm'],
    ['qbrs', 'qbr'],
  ])('%s is meant as %s', (word, meant) => {
    expect(nearest(word, ids)).toBe(meant);
  });

  test.each(['bea-lima', 'abc', 'xy', '', 'a'])('%j is like none', (word) => {
    expect(nearest(word, ids)).toBeUndefined();
  });

  test('of several the one that differs least', () => {
    expect(nearest('adoption-2', ['adoption', 'adoption-3', 'adaption-22'])).toBe('adoption-3');
  });

  test('of equals the first', () => {
    expect(nearest('phase-x', ['phase-a', 'phase-b'])).toBe('phase-a');
  });

  test('a short word allows one slip alone', () => {
    expect(nearest('any', ['all'])).toBeUndefined();
    expect(nearest('nme', ['name'])).toBe('name');
  });

  test('there is none among none', () => {
    expect(nearest('csm', [])).toBeUndefined();
  });
});

const word = fc.stringMatching(/^[a-z-]{4,20}$/);

describe('laws', () => {
  test('a candidate that is the word itself is always the nearest', () => {
    fc.assert(fc.property(word, fc.array(word), (one, others) => nearest(one, [...others, one]) === one));
  });

  test('one letter left out of a word leads back to it', () => {
    fc.assert(
      fc.property(word, fc.nat(), (one, at) => {
        const place = at % one.length;
        return nearest(one.slice(0, place) + one.slice(place + 1), [one]) === one;
      }),
    );
  });

  test('two letters swapped lead back to the word', () => {
    fc.assert(
      fc.property(word, fc.nat(), (one, at) => {
        const place = at % (one.length - 1);
        const swapped = [...one];
        [swapped[place], swapped[place + 1]] = [one[place + 1] ?? '', one[place] ?? ''];
        return nearest(swapped.join(''), ['zzzzzzzzzzzzzzzzzzzzzzzz', one]) === one;
      }),
    );
  });
});
