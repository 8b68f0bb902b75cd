import { describe, expect, test } from 'vitest';
import type { Outline, OutlineNode } from '../../../../src/outlines/outline.ts';
import { splitPacked } from '../../../../src/records/import/split-packed.ts';
import { outlineToBriefing } from '../../../../src/records/import/to-briefing.ts';
import { outlineToMap } from '../../../../src/records/import/to-map.ts';
import { outlineToQuestionnaire } from '../../../../src/records/import/to-questionnaire.ts';
import { outlineToScope } from '../../../../src/records/import/to-scope.ts';
import { outlineToSop } from '../../../../src/records/import/to-sop.ts';
import { parseOutline } from '../../../../src/records/bodies/outline.ts';
import { parseSteps } from '../../../../src/records/bodies/steps.ts';
import { playbookOf } from '../../../fixtures/linked.ts';
import { onboardingOutline } from '../../../fixtures/onboarding-outline.ts';

const leaf = (text: string): OutlineNode => ({ text, children: [] });
const tree = (text: string, ...children: (OutlineNode | string)[]): OutlineNode => ({
  text,
  children: children.map((child) => (typeof child === 'string' ? leaf(child) : child)),
});
const rooted = (...nodes: OutlineNode[]): Outline => ({ title: 'Root', nodes });

describe('a map', () => {
  test('holds everything, and a short note of the root as its summary', () => {
    const { data, body, lost } = outlineToMap(onboardingOutline);
    expect(data).toEqual({ title: 'Onboarding de tráfego', summary: 'Três reuniões e um arquivo.' });
    expect(parseOutline(body, 1).problems).toEqual([]);
    expect(body).toContain('  - [x] [Drive](https://drive.example/x) {badge="10min"}\n');
    expect(lost).toEqual([]);
  });

  test('keeps a long note above the list, as text', () => {
    const { data, body } = outlineToMap({ ...rooted(leaf('A')), note: '# Not a heading\n- not an item' });
    expect(data).toEqual({ title: 'Root' });
    expect(body).toBe('\\# Not a heading\n\\- not an item\n\n- A\n');
  });
});

describe('a questionnaire', () => {
  test('of a map with packed questions has them all, in their blocks', () => {
    const { outline } = splitPacked(onboardingOutline);
    const briefing = outline.nodes.slice(0, 1);
    const { data, became } = outlineToQuestionnaire({ title: 'Briefing', nodes: briefing });
    const questions = data['questions'] as { id: string; ask: string; block: string }[];
    expect(became).toBe('3 blocks, 32 questions');
    expect(
      Object.entries(Object.groupBy(questions, ({ block }) => block)).map(([block, list]) => [
        block,
        list?.length,
      ]),
    ).toEqual([
      ['Cliente', 7],
      ['Empresa', 12],
      ['Produto', 13],
    ]);
    expect(questions[0]).toEqual({
      id: 'pergunta-a-sobre-o-cliente',
      block: 'Cliente',
      ask: 'Pergunta a sobre o cliente?',
    });
    expect(new Set(questions.map(({ id }) => id)).size).toBe(32);
  });

  test('takes a question with points below it as one, and knows what is required', () => {
    const { data } = outlineToQuestionnaire(
      rooted({ ...tree('Last launches?', 'product', 'invested'), badges: ['required'] }, leaf('Goal? *')),
    );
    expect(data['questions']).toEqual([
      { id: 'last-launches', ask: 'Last launches?', help: 'product; invested', required: true },
      { id: 'goal', ask: 'Goal?', required: true },
    ]);
  });
});

describe('a procedure', () => {
  test('has sections, steps and notes, and reads back without a problem', () => {
    const { body, became, lost } = outlineToSop(onboardingOutline);
    const read = parseSteps(body, 1);
    expect(read.problems).toEqual([]);
    expect(became).toBe('3 sections, 6 steps');
    expect(read.body.intro).toBe('Três reuniões e um arquivo.');
    expect(read.body.sections.map(({ title, steps }) => [title, steps.map(({ id }) => id)])).toEqual([
      ['Briefing', ['cliente', 'empresa', 'produto']],
      ['Acessos', ['drive', 'contas-de-anuncio']],
      ['Arquivo', ['arquivo']],
    ]);
    const [drive, accounts] = read.body.sections[1]?.steps ?? [];
    expect(drive).toMatchObject({ takes: '10min', ticked: false, note: '- Pastas\n- Fotos' });
    expect(accounts).toMatchObject({ text: 'Contas &#123;de anúncio}', note: '- Google: Nível; Prazo' });
    expect(lost.map(({ what }) => what)).toEqual(['1 tick (a run of the procedure has them)']);
  });

  test('keeps the list in a note as a list, and no line of it becomes a step', () => {
    const note = 'Use the template.\n• copy it\n• [ ] rename it';
    const { body } = outlineToSop(rooted({ ...tree('Prepare', 'Folder'), note }, tree('Start', 'Call')));
    expect(body).toMatch(/^## Prepare\nUse the template\.\n- copy it\n- \\\[ \] rename it\n\n- \[ \] Folder/);
    const { body: deeper } = outlineToSop(rooted(tree('Prepare', { ...leaf('Folder'), note })));
    const read = parseSteps(deeper, 1);
    expect(read.problems).toEqual([]);
    expect(read.body.sections[0]?.steps).toMatchObject([
      { note: 'Use the template.\n- copy it\n- \\[ ] rename it' },
    ]);
  });

  test('is not misled by texts that look like steps, braces or headings', () => {
    const nasty = [
      '[x] done',
      '(x) round',
      '- [ ] inner',
      '{#id}',
      '## head',
      'a {#b due=+1bd}',
      '```',
      '1. one',
      'x {y',
    ];
    const { body } = outlineToSop(
      rooted(tree('{#s when=now}', ...nasty.map((text) => tree(text, ...nasty)))),
    );
    const read = parseSteps(body, 1);
    expect(read.problems).toEqual([]);
    expect(read.body.sections).toHaveLength(1);
    expect(read.body.sections[0]?.steps).toHaveLength(nasty.length);
  });
});

describe('a scope', () => {
  test('has groups, limits, what is excluded and what is for later, in three languages', () => {
    const { data, notes } = outlineToScope(
      rooted(
        tree('Tráfego pago', 'Meta Ads · 2 campanhas/mês', 'Google Ads (1 por mês)', 'Landing page (azul)', {
          ...leaf('Criativos'),
          badges: ['4 por mês', '2 rodadas'],
        }),
        leaf('Relatório'),
        tree('Fora do escopo', 'Vídeo', { ...leaf('Mídia'), note: 'Paga por eles' }),
        tree('Этап 2', 'TikTok'),
      ),
    );
    expect(data).toEqual({
      included: [
        {
          name: 'Tráfego pago',
          items: [
            { name: 'Meta Ads', limit: '2 campanhas/mês' },
            { name: 'Google Ads', limit: '1 por mês' },
            'Landing page (azul)',
            { name: 'Criativos', limit: '4 por mês', revisions: 2 },
          ],
        },
        'Relatório',
      ],
      excluded: ['Vídeo', { name: 'Mídia', note: 'Paga por eles' }],
      phase_2: ['TikTok'],
    });
    expect(notes).toEqual([]);
  });

  test.each(['Out of scope', 'Not included', 'Excluded', 'Não incluso', 'Вне объёма', 'Не входит'])(
    'takes %s for a list of its own',
    (name) =>
      expect(outlineToScope(rooted(tree(name, 'x'))).data).toMatchObject({ included: [], excluded: ['x'] }),
  );

  test('gives items of one name ids of their own', () => {
    const { data } = outlineToScope(rooted(tree('A', 'Report'), tree('B', 'Report'), leaf('⭐')));
    expect(data['included']).toEqual([
      { name: 'A', items: ['Report'] },
      { name: 'B', items: [{ id: 'report-2', name: 'Report' }] },
      { id: 'item', name: '⭐' },
    ]);
  });
});

describe('a briefing', () => {
  const questionnaire = playbookOf().of.questionnaire.get('first');
  const brief = (...nodes: OutlineNode[]) => {
    if (!questionnaire) throw new Error('no questionnaire');
    return outlineToBriefing(rooted(...nodes), questionnaire, 'required', '2026-11-20');
  };

  test('has what stands below or behind each question, however it is worded, and keeps the rest', () => {
    const { body, notes, became } = brief(
      tree(
        'Client',
        tree('1. How did you get here', 'By an advert.\n## not a heading'),
        leaf('What do you seek? Calm mornings'),
      ),
      tree('Smalltalk', 'Weather'),
    );
    expect(body).toBe(
      '- Smalltalk\n  - Weather\n\n## story\n\n<!-- How did you get here? -->\n\nBy an advert. ## not a heading\n\n## seeking\n\n<!-- What do you seek? -->\n\nCalm mornings\n',
    );
    expect(became).toBe('2 of 2 questions answered');
    expect(notes).toContain(
      '1 branch matched no question of “Getting to know you”, and stands above the first answer: “Smalltalk”.',
    );
  });

  test('takes as many branches as there are questions for them in turn, where no words agree', () => {
    const { body } = brief(tree('Origem', 'Anúncio'), tree('Busca', 'Sossego', 'Clientes'));
    expect(body).toContain('<!-- How did you get here? -->\n\nAnúncio\n');
    expect(body).toContain('<!-- What do you seek? -->\n\n- Sossego\n- Clientes\n');
  });
});
