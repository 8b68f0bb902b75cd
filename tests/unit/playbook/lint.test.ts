import { describe, expect, test } from 'vitest';
import { check, checkChange, print, smallPlaybook } from '../../fixtures/small-playbook.ts';

const CLIENT = 'clients/padaria/client.md';
const PHASES = '{ welcome: { entered: 2026-05-04 } }';
const SEGMENT = 'segments/enterprise.md';

describe('a phase that the journey does not have', () => {
  test('in the transitions of a client', () => {
    expect(checkChange(CLIENT, '{ welcome:', '{ welcom:')).toMatchInlineSnapshot(`
      "error unknown-reference clients/padaria/client.md:7:11 (phases.welcom)
        The journey \`adoption\` has no phase \`welcom\`.
        Did you mean \`welcome\`?"
    `);
  });

  test('a round of a phase that does not repeat, or a round with a wrong number', () => {
    const phases = ['welcome-2', 'adoption-1', 'adoption-02', 'adoption-1000'];
    const yaml = `{ ${phases.map((id) => `${id}: { entered: 2026-05-04 }`).join(', ')} }`;
    expect(checkChange(CLIENT, PHASES, yaml).match(/has no phase.*/g)).toEqual(
      phases.map((id) => `has no phase \`${id}\`.`),
    );
  });

  test('not the rounds of a phase that repeats', () => {
    expect(
      checkChange(
        CLIENT,
        PHASES,
        '{ adoption: { entered: 2026-05-04 }, adoption-2: { entered: 2026-09-04 } }',
      ),
    ).toBe('');
    expect(checkChange(CLIENT, PHASES, '{ adoption-7: { entered: 2026-05-04 } }')).toBe('');
  });

  test('in a procedure', () => {
    expect(checkChange('sops/kickoff.md', 'phase: welcome', 'phase: wellcome')).toMatchInlineSnapshot(`
      "error unknown-reference sops/kickoff.md:5:8 (phase)
        No journey has a phase \`wellcome\`.
        Did you mean \`welcome\`?"
    `);
  });

  test('in the cadence of a segment', () => {
    const cadence = 'cadence: [{ phase: welcome, by: call }, { phase: adoptoin, by: mail }]';
    expect(checkChange(SEGMENT, 'journey:', `${cadence}\njourney:`)).toMatchInlineSnapshot(`
      "error unknown-reference segments/enterprise.md:4:50 (cadence[1].phase)
        The journey \`adoption\` has no phase \`adoptoin\`.
        Did you mean \`adoption\`?"
    `);
  });

  test('is not said where the journey has a fault of its own', () => {
    const broken = {
      'journeys/adoption.md':
        smallPlaybook['journeys/adoption.md']?.replace('lasts: 90d', 'lasts: long') ?? '',
    };
    const found = check({
      ...broken,
      [CLIENT]: smallPlaybook[CLIENT]?.replace('{ welcome:', '{ welcom:') ?? '',
    });
    expect(found.map(({ file }) => file)).toEqual(['journeys/adoption.md']);
    expect(checkChange(CLIENT, 'journey: adoption', 'journey: adoptions').match(/^error/gm)).toHaveLength(1);
  });
});

describe('two files for one page', () => {
  const page = smallPlaybook['handbook/welcome.md'] ?? '';

  test('Markdown and MDX of one name', () => {
    expect(print(check({ 'handbook/welcome.mdx': page }))).toMatchInlineSnapshot(`
      "error duplicate-id handbook/welcome.mdx:1:1
        The page \`/handbook/welcome/\` is already that of handbook/welcome.md.
        Rename one of the two files, or delete the one that is not needed."
    `);
  });

  test('a page and the index of a folder', () => {
    expect(print(check({ 'handbook/welcome/index.md': page }))).toMatchInlineSnapshot(`
      "error duplicate-id handbook/welcome/index.md:1:1
        The page \`/handbook/welcome/\` is already that of handbook/welcome.md.
        Rename one of the two files, or delete the one that is not needed."
    `);
    expect(print(check({ 'handbook/welcome/first-week.md': page, 'handbook/index.md': page }))).toBe('');
  });

  test('a person and a role of one id, who share a place on the page of the team', () => {
    expect(print(check({ 'people/csm.md': '---\nname: Cé\nrole: csm\n---\n' }))).toMatchInlineSnapshot(`
      "error duplicate-id roles/csm.md:1:1
        The page \`/team/#csm\` is already that of people/csm.md.
        Rename one of the two files, or delete the one that is not needed."
    `);
  });
});

describe('a questionnaire', () => {
  const questionnaire = (count: number) => {
    const questions = Array.from({ length: count }, (_, number) => `  - { id: q${number}, ask: Why? }\n`);
    return print(
      check({ 'questionnaires/long.md': `---\ntitle: Long\nquestions:\n${questions.join('')}---\n` }),
    );
  };

  test('of more than twenty questions is a warning', () => {
    expect(questionnaire(20)).toBe('');
    expect(questionnaire(21)).toMatchInlineSnapshot(`
      "warning questionnaire-too-long questionnaires/long.md:3:1 (questions)
        The questionnaire has 21 questions; 15 to 20 is the most that clients answer.
        Split it into several questionnaires, or ask the rest in a meeting."
    `);
  });
});

describe('a declared segment that the rules would not give', () => {
  const small = {
    'segments/small.md':
      '---\nname: Small\nmatch: { all: [{ fact: staff, at_most: 100 }] }\njourney: adoption\nclients_per_manager: 40\n---\n',
  };
  const said = (yaml: string, files = {}) => {
    const client = smallPlaybook[CLIENT]?.replace('staff: 140 }', `staff: 140 }\n${yaml}`) ?? '';
    return print(check({ ...small, [CLIENT]: client, ...files }));
  };

  test('wants a reason and who decided', () => {
    expect(said('segment: small')).toMatchInlineSnapshot(`
      "info segment-unexplained clients/padaria/client.md:7:10 (segment)
        The segment is declared as Small; by the rules it is Enterprise.
        Write \`segment_reason\` and \`segment_by\`, or correct the segment."
    `);
    expect(said('segment: small\nsegment_reason: Asked for it.')).toMatch(/Write `segment_by`, or/);
    expect(said('segment: small\nsegment_by: ana-prado')).toMatch(/Write `segment_reason`, or/);
    expect(said('segment: small\nsegment_reason: Asked for it.\nsegment_by: ana-prado')).toBe('');
  });

  test('where no rule fits', () => {
    expect(
      said('segment: small', {
        [CLIENT]: smallPlaybook[CLIENT]?.replace('staff: 140 }', 'x: 1 }\nsegment: small') ?? '',
      }),
    ).toMatch(/declared as Small; by the rules it is none/);
  });

  test('not where the rule gives it, the client has left, or a segment could not be read', () => {
    expect(said('segment: enterprise')).toBe('');
    expect(said('segment: small\nended: { on: 2026-10-01, as: finished, reason: Done }')).toBe('');
    expect(said('segment: small', { [SEGMENT]: '---\nname: E\n---\n' })).not.toContain('segment-unexplained');
  });

  test('the author must be a person of the team', () => {
    expect(said('segment: enterprise\nsegment_by: nobody')).toMatch(/error unknown-reference .*segment_by/);
  });
});
