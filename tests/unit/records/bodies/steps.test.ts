import { describe, expect, test } from 'vitest';
import { parseSteps } from '../../../../src/records/bodies/steps.ts';

const read = (body: string) => parseSteps(body, 1).body;
describe('a body of steps is read into', () => {
  test('an introduction, sections with prose, steps with notes and attributes', () => {
    const body = [
      'Why it matters.',
      '',
      '## Before {#before when="a week before"}',
      'Some prose.',
      '- [ ] Send **the agenda** {#agenda role=csm due=+2bd takes=10min optional}',
      '  With the [list](/sops/kickoff/).',
      '- [x] Book the room {#room done=2026-05-05 by=ana-prado}',
      '* [X] Order coffee {skipped="not wanted"}',
      '',
      'Closing words.',
    ];
    expect(parseSteps(body.join('\n'), 10)).toMatchInlineSnapshot(`
      {
        "body": {
          "intro": "Why it matters.",
          "sections": [
            {
              "id": "before",
              "prose": "Some prose.

      Closing words.",
              "steps": [
                {
                  "due": "+2bd",
                  "id": "agenda",
                  "line": 14,
                  "note": "With the [list](/sops/kickoff/).",
                  "optional": true,
                  "role": "csm",
                  "takes": "10min",
                  "text": "Send **the agenda**",
                  "ticked": false,
                },
                {
                  "by": "ana-prado",
                  "done": "2026-05-05",
                  "id": "room",
                  "line": 16,
                  "note": "",
                  "optional": false,
                  "text": "Book the room",
                  "ticked": true,
                },
                {
                  "id": "order-coffee",
                  "line": 17,
                  "note": "",
                  "optional": false,
                  "skipped": "not wanted",
                  "text": "Order coffee",
                  "ticked": true,
                },
              ],
              "title": "Before",
              "when": "a week before",
            },
          ],
        },
        "problems": [],
      }
    `);
  });

  test('a section without a title where there is no heading', () => {
    expect(read('- [ ] One\n- [ ] Two').sections).toMatchObject([
      { title: '', steps: [{ id: 'one' }, { id: 'two' }] },
    ]);
  });

  test('ids from the text, Cyrillic and accents in ASCII, never nothing', () => {
    const [section] = read('- [ ] Отправить договор\n- [ ] Confirmar o endereço\n- [ ] 🎉').sections;
    expect(section?.steps.map(({ id }) => id)).toEqual(['otpravit-dogovor', 'confirmar-o-endereco', 'step']);
  });

  test('nothing of a code block is a step or a heading', () => {
    const { sections } = read('## One\n```md\n## Two\n- [ ] not a step\n```\n- [ ] a step');
    expect(sections.map(({ title, steps }) => [title, steps.length])).toEqual([['One', 1]]);
  });

  test('```code``` on one line opens no code block', () => {
    expect(read('```x```\n- [ ] a step').sections).toHaveLength(1);
  });

  test('braces that belong to the text stay', () => {
    expect(read('- [ ] Greet {{name}}').sections[0]?.steps[0]).toMatchObject({
      text: 'Greet {{name}}',
      id: 'greet-name',
    });
  });
});

test('a line made to match everywhere takes no longer than any other', () => {
  const before = performance.now();
  for (const piece of [' ', '{', '"', 'a=" ', '{a', '[', '#']) {
    parseSteps(`- [ ] x${piece.repeat(200_000)}y\n## ${piece.repeat(200_000)}`, 1);
  }
  expect(performance.now() - before).toBeLessThan(3000);
});
