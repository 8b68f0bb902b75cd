import { describe, expect, test } from 'vitest';
import type { BriefingState } from '../../../src/playbook/briefing-state.ts';
import { fileOf, stateOn } from '../../fixtures/linked.ts';

const questions = `title: First
due: 10bd
questions:
  - { id: story, block: Client, ask: Story? }
  - { id: seeking, block: Client, ask: Seeking? }
  - { id: model, block: Company, ask: Model? }
  - { id: story-of-company, block: Client, ask: Since? }
  - { id: constructor, ask: Who builds? }`;

/** The state of a briefing sent on Monday, 4 May 2026, and so due on Monday, 18 May. */
function briefingOn(today: string, yaml = 'sent: 2026-05-04', body = ''): BriefingState {
  const state = stateOn(today, {
    'questionnaires/first.md': fileOf(questions),
    'clients/padaria/briefing/first.md': fileOf(yaml, body),
  }).briefings.get('first');
  if (!state) throw new Error('there is no briefing');
  return state;
}

describe('a briefing is', () => {
  test.each([
    ['2026-05-04', 'waiting', 0],
    ['2026-05-18', 'waiting', 0],
    ['2026-05-19', 'late', 1],
    ['2026-05-23', 'late', 4],
    ['2026-05-25', 'late', 5],
  ])('on %s %s, by %i business days', (today, state, daysLate) => {
    expect(briefingOn(today)).toMatchObject({ state, daysLate, due: '2026-05-18' });
  });

  test('never late before it is sent', () => {
    expect(briefingOn('2030-01-01', 'answers: {}')).toMatchObject({
      state: 'not-sent',
      due: undefined,
      daysLate: 0,
    });
  });

  test('returned, however late', () => {
    expect(briefingOn('2026-06-01', 'sent: 2026-05-04\nreturned: 2026-05-30')).toMatchObject({
      state: 'returned',
      daysLate: 0,
    });
  });
});

test('days are counted in business days: left until it is due, and late on its return', () => {
  expect(briefingOn('2026-05-15').daysLeft).toBe(1);
  expect(briefingOn('2026-05-18').daysLeft).toBe(0);
  const returned = (day: string) =>
    briefingOn('2026-06-01', `sent: 2026-05-04\nreturned: ${day}`).returnedLate;
  expect([returned('2026-05-18'), returned('2026-05-20')]).toEqual([0, 2]);
});

test('required questions without an answer are named, with their number', () => {
  const files = {
    'questionnaires/first.md': fileOf(questions.replace('ask: Seeking?', 'ask: Seeking?, required: true')),
    'clients/padaria/briefing/first.md': fileOf('answers: { story: A }'),
  };
  const open = stateOn('2026-05-05', files).briefings.get('first')?.requiredOpen;
  expect(open?.map(({ number, question }) => [number, question.ask])).toEqual([[2, 'Seeking?']]);
});

test('answers to questions that are no longer asked stay, with their question, and count for nothing', () => {
  const files = {
    'questionnaires/first.md': fileOf(`${questions}\nno_longer_asked: [{ id: fax, ask: Your fax? }]`),
    'clients/padaria/briefing/first.md': fileOf('answers: { fax: None, story: A }', '## other\nB'),
  };
  const state = stateOn('2026-05-05', files).briefings.get('first');
  expect(state?.answered).toBe(1);
  expect(state?.former).toEqual([
    { id: 'fax', ask: 'Your fax?', answer: 'None' },
    { id: 'other', ask: undefined, answer: 'B' },
  ]);
});

describe('answers', () => {
  test('are counted by block, in the order of the questions', () => {
    const { blocks, total, answered, percent } = briefingOn('2026-05-05', 'answers: { story: A, model: 3 }');
    expect(blocks.map(({ name, questions: all, answered: some }) => [name, all.length, some])).toEqual([
      ['Client', 3, 1],
      ['Company', 1, 1],
      ['', 1, 0],
    ]);
    expect({ total, answered, percent }).toEqual({ total: 5, answered: 2, percent: 40 });
  });

  const answerTo = (id: string, yaml: string, body = '') =>
    briefingOn('2026-05-05', yaml, body)
      .blocks.flatMap((block) => block.questions)
      .find(({ question }) => question.id === id)?.answer;

  test('of the body win over those of the fields', () => {
    expect(answerTo('story', 'answers: { story: Short }', '## story\nLong\n')).toBe('Long');
  });

  test('of the fields stand where the heading in the body has nothing below it', () => {
    expect(answerTo('story', 'answers: { story: Short }', '## story\n\n## model\nB2B\n')).toBe('Short');
  });

  test('of spaces are none; false and 0 are answers', () => {
    expect(answerTo('story', 'answers: { story: " " }')).toBeUndefined();
    expect(answerTo('story', 'answers: { story: false }')).toBe('false');
    expect(answerTo('story', 'answers: { story: 0 }')).toBe('0');
  });

  test('may be lists; a comment that repeats the question is none', () => {
    expect(answerTo('story', 'answers: { story: [One, " ", 2] }')).toBe('- One\n- 2');
    expect(answerTo('story', 'sent: 2026-05-04', '## story\n<!-- Story? -->\n')).toBeUndefined();
    expect(answerTo('story', 'sent: 2026-05-04', '## story\n<!-- Story? -->\nHere.\n')).toBe('Here.');
  });

  test('are not what every object has', () => {
    expect(answerTo('constructor', 'sent: 2026-05-04')).toBeUndefined();
    expect(answerTo('constructor', 'answers: { constructor: We do }')).toBe('We do');
  });
});
