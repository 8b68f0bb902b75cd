import { describe, expect, test } from 'vitest';
import { parseAnswers } from '../../../../src/records/bodies/answers.ts';
import { change, check, checkChange, print } from '../../../fixtures/small-playbook.ts';

const checkBriefing = (text: string) => print(check({ 'clients/padaria/briefing/first.md': text }));

describe('a body of answers is read into', () => {
  test('sections named after their question, with the line of the heading', () => {
    const body =
      'By mail.\n\n## story  \nBy word\n\nof mouth.\n\n### in detail\n```\n## seeking\n```\n## seeking\n';
    expect(parseAnswers(body, 5)).toMatchInlineSnapshot(`
      {
        "answers": [
          {
            "answer": "By word

      of mouth.

      ### in detail
      \`\`\`
      ## seeking
      \`\`\`",
            "line": 7,
            "question": "story",
          },
          {
            "answer": "",
            "line": 16,
            "question": "seeking",
          },
        ],
        "intro": "By mail.",
      }
    `);
  });

  test('nothing where there is nothing', () => {
    expect(parseAnswers('', 5)).toEqual({ intro: '', answers: [] });
  });
});

describe('an answer to no question', () => {
  test('in the fields', () => {
    expect(checkBriefing('---\nanswers: { stroy: By word of mouth. }\n---\n')).toMatchInlineSnapshot(`
      "error unknown-answer clients/padaria/briefing/first.md:2:12 (answers.stroy)
        There is no question \`stroy\` in the questionnaire \`first\`.
        Did you mean \`story\`?"
    `);
  });

  test('in the body', () => {
    expect(
      checkBriefing('---\nsent: 2026-05-05\n---\n## story\nA\n\n## Contacts\nB\n'),
    ).toMatchInlineSnapshot(`
      "error unknown-answer clients/padaria/briefing/first.md:7:1
        There is no question \`Contacts\` in the questionnaire \`first\`.
        Write one of \`seeking\`, \`story\`, or, if the question was taken out, keep its words under \`no_longer_asked\` in questionnaires/first.md. A heading within an answer is written with \`###\`."
    `);
  });

  test('that repeats the words of a question in place of its id', () => {
    expect(checkBriefing('---\nsent: 2026-05-05\n---\n## What do you seek\nA\n')).toContain(
      'Did you mean `## seeking`?',
    );
  });

  test('that is told to be no longer asked: no fault', () => {
    const asked = change(
      'questionnaires/first.md',
      '---\n',
      '---\nno_longer_asked: [{ id: fax, ask: Fax? }]\n',
    );
    const briefing = { 'clients/padaria/briefing/first.md': '---\nanswers: { fax: None }\n---\n' };
    expect(check({ ...asked, ...briefing })).toEqual([]);
  });

  test('in a briefing of no questionnaire: one fault, not one for each answer', () => {
    const briefing = '---\nanswers: { a: x, b: y }\n---\n';
    expect(print(check({ 'clients/padaria/briefing/frist.md': briefing }))).toMatchInlineSnapshot(`
      "error unknown-reference clients/padaria/briefing/frist.md:1:1
        The file is named after the questionnaire \`frist\`, which does not exist.
        Rename it to \`first.md\`."
    `);
  });

  test('in a briefing of a questionnaire with a fault of its own', () => {
    expect(
      checkChange('questionnaires/first.md', 'id: story, ask', 'id: story, aks').match(/^error.*/gm),
    ).toEqual(['error unknown-key questionnaires/first.md:4:18 (questions[0].aks)']);
  });
});

describe('a question answered twice', () => {
  test('in the fields and in the body: both lines are named', () => {
    expect(
      checkBriefing('---\nanswers: { story: By word. }\n---\n## story\nBy advert.\n'),
    ).toMatchInlineSnapshot(`
      "error answer-twice clients/padaria/briefing/first.md:2:12 (answers.story)
        \`story\` is answered here and, differently, in the section \`## story\` on line 4.
        Keep one of the two; the section is for the longer answer."
    `);
  });

  test('in two sections: both lines are named', () => {
    expect(checkBriefing('---\nsent: 2026-05-05\n---\n## story\nA\n\n## story\nB\n')).toMatchInlineSnapshot(`
      "error answer-twice clients/padaria/briefing/first.md:7:1
        \`story\` is answered here and, differently, in the section on line 4.
        Join the two sections into one."
    `);
  });

  test('alike, however the lines are broken, is no fault', () => {
    expect(checkBriefing('---\nanswers: { story: By word. }\n---\n## story\nBy\nword.\n')).toBe('');
  });
});

test('the question that stands in a new briefing as a comment is no answer', () => {
  const body =
    '## story\n\n<!-- How did you\nget here? -->\n\n## seeking\n<!-- What? -->\nOrders, <!-- not --> likes.\n';
  expect(parseAnswers(body, 1).answers.map(({ answer }) => answer)).toEqual([
    '',
    'Orders, <!-- not --> likes.',
  ]);
});
