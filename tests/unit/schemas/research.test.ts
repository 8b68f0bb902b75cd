import { describe, expect, test } from 'vitest';
import { isInterval } from '../../../schemas/research/common.ts';
import { researchSchema } from '../../../schemas/research.ts';
import { check, print } from '../../fixtures/small-playbook.ts';

const checkResearch = (yaml: string) =>
  print(check({ 'research/one.md': `---\ntitle: One\n${yaml}\n---\n` }));

test.each([
  ['4m', true],
  ['3m..5m', true],
  ['90d..5m', true],
  ['5m..3m', false],
  ['3m...5m', false],
  ['3m..', false],
  ['0m', false],
])('%s is how often something may be reviewed: %s', (text, is) => expect(isInterval(text)).toBe(is));

describe('short forms', () => {
  test.each([
    ['a finding', { type: 'swot', weaknesses: ['Slow'] }, { type: 'swot', weaknesses: [{ name: 'Slow' }] }],
    [
      'a variant',
      { type: 'experiment', hypothesis: 'h', metric: 'm', start: '2026-01-01', variants: ['A', 'B'] },
      {
        type: 'experiment',
        hypothesis: 'h',
        metric: 'm',
        start: '2026-01-01',
        variants: [{ name: 'A' }, { name: 'B' }],
      },
    ],
    [
      'a stage',
      { type: 'journey-plan', categories: ['All'], stages: ['Start'] },
      { type: 'journey-plan', categories: ['All'], stages: [{ name: 'Start', cells: [] }] },
    ],
  ])('of %s say the same as long ones', (_, short, long) => {
    expect(researchSchema.parse({ title: 'T', ...short })).toEqual(
      researchSchema.parse({ title: 'T', ...long }),
    );
  });
});

describe('what is wrong is told with its line and what to write', () => {
  test('a type that there is not, a missing one, a field of another type', () => {
    expect([
      checkResearch('type: swott'),
      checkResearch('owner: ana-prado'),
      checkResearch('type: swot\nweaknesses: [Slow]\nasked: 12'),
      checkResearch('type: swot'),
    ]).toMatchInlineSnapshot(`
      [
        "error wrong-value research/one.md:3:7 (type)
        \`type\` is the text "swott"; it must be one of \`swot\`, \`audience\`, \`survey\`, \`action-tree\`, \`experiment\`, \`journey-plan\`.
        Did you mean \`swot\`?",
        "error missing-required research/one.md:2:1 (type)
        \`type\` is missing; it says which fields are meant.
        Write one of \`swot\`, \`audience\`, \`survey\`, \`action-tree\`, \`experiment\`, \`journey-plan\`.",
        "error unknown-key research/one.md:5:1 (asked)
        \`asked\` is not a field of a research record.
        Its fields are \`type\`, \`title\`, \`owner\`, \`period\`, \`segments\`, \`summary\`, \`reviewed\`, \`review_every\`, \`strengths\`, \`weaknesses\`, \`opportunities\`, \`threats\`.",
        "error missing-required research/one.md:2:1
        The record has no finding.
        Write one below \`strengths\`, \`weaknesses\`, \`opportunities\`, \`threats\`.",
      ]
    `);
  });

  test('counts that are more than their whole', () => {
    const survey = (more: string) => checkResearch(`type: survey\npopulation: lost\n${more}`);
    expect([
      survey('asked: 6\nanswered: 7\nquestions: [{ kind: open, ask: Why? }]'),
      survey('asked: 9\nanswered: 7\nquestions: [{ kind: choice, ask: Why?, counts: { a: 4, b: 4 } }]'),
      survey(
        'asked: 9\nanswered: 7\nquestions: [{ kind: choice, several: true, ask: Why?, counts: { a: 7, b: 7 } }]',
      ),
    ]).toMatchInlineSnapshot(`
      [
        "error part-of-whole research/one.md:6:11 (answered)
        \`answered\` (7) is more than \`asked\` (6).
        Correct one of the two.",
        "error part-of-whole research/one.md:7:48 (questions[0].counts)
        \`questions[0].counts\` holds 8 answers, and \`answered\` is 7.
        Correct one of the two.",
        "",
      ]
    `);
  });

  test('references, variants and categories that nobody has', () => {
    expect([
      checkResearch('type: swot\nowner: ana\nweaknesses: [{ name: Slow, sop: kickof }]'),
      checkResearch(
        'type: experiment\nhypothesis: h\nmetric: m\nstart: 2026-11-01\nvariants: [Mail, Letter]\ndecision: { on: 2026-11-02, chosen: Leter, why: w }',
      ),
      checkResearch(
        'type: journey-plan\ncategories: [Small]\nstages: [{ name: S, cells: [{ for: Smal, channel: c, message: m, recorded_as: active-user }] }]',
      ),
      checkResearch(
        'type: journey-plan\ncategories: [Small]\nstages: [{ name: S, cells: [{ for: Small, channel: c, message: m, recorded_as: active-user }] }]',
      ),
    ]).toMatchInlineSnapshot(`
      [
        "error unknown-reference research/one.md:4:8 (owner)
        There is no person \`ana\`.
        The only one is \`ana-prado\`; it may also be left out.
      error unknown-reference research/one.md:5:33 (weaknesses[0].sop)
        There is no sop \`kickof\`.
        Did you mean \`kickoff\`?",
        "error unknown-reference research/one.md:8:37 (decision.chosen)
        \`decision.chosen\` names no variant.
        Did you mean \`Letter\`?",
        "error unknown-reference research/one.md:5:36 (stages[0].cells[0].for)
        \`stages[0].cells[0].for\` names no category of the plan.
        Did you mean \`Small\`?",
        "warning unknown-metric research/one.md:5:80 (stages[0].cells[0].recorded_as)
        No client's metrics.csv has a row of \`active-user\`.
        Did you mean \`active-users\`?",
      ]
    `);
  });

  test('an experiment of a finding that is none', () => {
    const tried =
      '---\ntitle: Tried\ntype: experiment\nhypothesis: h\nmetric: m\nstart: 2026-11-01\nvariants: [A, B]\n---\n';
    const swot = (experiment: string) =>
      `---\ntitle: One\ntype: swot\nweaknesses: [Slow]\nthreats: [{ name: Late, experiment: ${experiment} }]\n---\n`;
    const other = swot('tried').replace('threats', 'strengths');
    const checkFinding = (experiment: string, more = {}) =>
      print(check({ 'research/one.md': swot(experiment), 'research/other.md': other, ...more }));
    expect(checkFinding('tried', { 'research/tried.md': tried })).toBe('');
    expect(checkFinding('other', { 'research/tried.md': tried })).toMatchInlineSnapshot(`
      "error unknown-reference research/one.md:5:37 (threats[0].experiment)
        The research \`other\` is of the type \`swot\`, not an experiment.
        The only one is \`tried\`."
    `);
  });

  test('an experiment that waits for a decision', () => {
    expect(
      checkResearch(
        'type: experiment\nhypothesis: h\nmetric: m\nstart: 2026-09-01\nend: 2026-10-01\ndecide_by: 2026-11-19\nvariants: [A, B]',
      ),
    ).toMatchInlineSnapshot(`
      "warning experiment-undecided research/one.md:8:12 (decide_by)
        The experiment was to be decided by 2026-11-19, and no decision is written.
        Add \`decision: { on: 2026-11-20, chosen: A, why: … }\` with the variant that stays, or move \`decide_by\` and count on."
    `);
  });
});
