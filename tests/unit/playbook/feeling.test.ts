import { describe, expect, test } from 'vitest';
import { feelingSchema } from '../../../schemas/touchpoint.ts';
import { type FeelingState, moodOf } from '../../../src/playbook/feeling.ts';
import { type Files, fileOf, stateOn } from '../../fixtures/linked.ts';

/** The feeling of a client after contacts on these days; `-` is a contact without a feeling. */
function feelingOn(today: string, contacts: Record<string, string>): FeelingState {
  const files: Files = Object.fromEntries([
    ['clients/padaria/touchpoints/2026-05-06-kickoff.md', null],
    ...Object.entries(contacts).map(([name, feeling]) => [
      `clients/padaria/touchpoints/${name}.md`,
      fileOf(`type: call${feeling === '-' ? '' : `\nfeeling: { ${feeling} }`}`),
    ]),
  ]);
  return stateOn(today, files).feeling;
}

const calm = (trust: number) => `emotion: calm, trust: ${trust}`;

describe('a mood', () => {
  test.each([
    [{ emotion: 'confident' }, 'good'],
    [{ emotion: 'calm' }, 'neutral'],
    [{ emotion: 'tense' }, 'poor'],
    [{ emotion: 'confident', satisfaction: 2 }, 'poor'],
    [{ emotion: 'confident', satisfaction: 5, trust: 2 }, 'poor'],
    [{ emotion: 'confident', satisfaction: 5, trust: 3 }, 'neutral'],
    [{ emotion: 'calm', satisfaction: 4 }, 'good'],
    [{ emotion: 'worried', satisfaction: 5, trust: 5 }, 'neutral'],
    [{ emotion: 'angry', trust: 3 }, 'neutral'],
  ])('%j is %s', (feeling, mood) => {
    expect(moodOf(feelingSchema.parse(feeling))).toBe(mood);
  });
});

describe('the feeling of a client', () => {
  test('is none where none was recorded', () => {
    expect(feelingOn('2026-06-01', { '2026-05-06-call': '-' })).toEqual({
      mood: 'none',
      last: undefined,
      fall: undefined,
      history: [],
    });
  });

  test('is that of the last contact that has one', () => {
    const state = feelingOn('2026-06-01', {
      '2026-05-06-call': calm(5),
      '2026-05-20-call': calm(2),
      '2026-05-27-call': '-',
    });
    expect(state).toMatchObject({ mood: 'poor', last: { date: '2026-05-20' } });
    expect(state.history.map(({ date }) => date)).toEqual(['2026-05-06', '2026-05-20']);
  });

  test('of two contacts on one day is that of the later name', () => {
    const state = feelingOn('2026-06-01', {
      '2026-05-06-a-morning': calm(5),
      '2026-05-06-b-evening': calm(1),
    });
    expect(state.last?.feeling.trust).toBe(1);
  });

  test('knows nothing of the days to come', () => {
    const contacts = { '2026-05-06-call': calm(5), '2026-05-20-call': calm(1) };
    expect(feelingOn('2026-05-19', contacts)).toMatchObject({ mood: 'good', fall: undefined });
    expect(feelingOn('2026-05-20', contacts)).toMatchObject({ mood: 'poor' });
    expect(feelingOn('2026-05-05', contacts).mood).toBe('none');
  });

  test.each([
    ['2026-06-20', 'good'],
    ['2026-06-21', 'faded'],
  ])('fades after its half-life of 45 days: on %s it is %s', (today, mood) => {
    expect(feelingOn(today, { '2026-05-06-call': calm(5) }).mood).toBe(mood);
  });
});

describe('a fall', () => {
  const falls = (...trusts: number[]) => {
    const contacts = trusts.map((trust, index) => [`2026-05-0${index + 1}-call`, calm(trust)]);
    const { fall } = feelingOn('2026-05-20', Object.fromEntries(contacts));
    return fall && `${fall.of} ${fall.from.feeling.trust} to ${fall.to.feeling.trust}`;
  };

  test('is of two points or more', () => {
    expect(falls(5, 3)).toBe('trust 5 to 3');
    expect(falls(5, 4)).toBeUndefined();
    expect(falls(3, 5)).toBeUndefined();
    expect(falls(5)).toBeUndefined();
  });

  test('may take up to three contacts', () => {
    expect(falls(5, 4, 4, 3)).toBe('trust 5 to 3');
    expect(falls(5, 4, 4, 4, 3)).toBeUndefined();
  });

  test('is told from the contact nearest to it', () => {
    expect(falls(5, 4, 2)).toBe('trust 4 to 2');
  });

  test('is over when the feeling has come back', () => {
    expect(falls(5, 2, 4)).toBeUndefined();
  });

  test('of satisfaction counts as well, and fades with the feeling', () => {
    const contacts = {
      '2026-05-01-call': 'emotion: calm, satisfaction: 5',
      '2026-05-06-call': 'emotion: calm, satisfaction: 2',
    };
    expect(feelingOn('2026-05-20', contacts).fall?.of).toBe('satisfaction');
    expect(feelingOn('2026-06-21', contacts)).toMatchObject({ mood: 'faded', fall: undefined });
  });
});
