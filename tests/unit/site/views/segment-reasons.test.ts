/** Why a client is in their segment, and what the rules leave open, in words. */
import { describe, expect, test } from 'vitest';
import { analyseRules } from '../../../../src/playbook/rule-analysis.ts';
import { clientSegment } from '../../../../src/site/views/client-segment.ts';
import { gapViews, overlapViews, valuesText } from '../../../../src/site/views/rule-views.ts';
import { segmentsView } from '../../../../src/site/views/segments-view.ts';
import { type Changes, smallPlaybook } from '../../../fixtures/small-playbook.ts';
import { onlyOf, siteOf } from './site-of.ts';

const CLIENT = 'clients/padaria/client.md';
const segment = (name: string, match: string) =>
  `---\nname: ${name}\nmatch: ${match}\njourney: adoption\nclients_per_manager: 30\n---\n`;
const files: Changes = {
  'segments/enterprise.md': segment(
    'Enterprise',
    '{ at_least: 2, of: [{ fact: staff, above: 100 }, { fact: from_competitor, is: true }, { fact: contacts, above: 4 }] }',
  ),
  'segments/small.md': segment(
    'Small',
    '{ any: [{ fact: staff, at_most: 100 }, { fact: contacts, above: 3 }] }',
  ),
};
const localised = (locale: string): Changes => ({
  'site.md': smallPlaybook['site.md']?.replace('locale: en', `locale: ${locale}`) ?? '',
});

function reasonsOf(facts: string, more = '', changes: Changes = {}) {
  const text = smallPlaybook[CLIENT]?.replace('{ staff: 140 }', `{ ${facts} }\n${more}`) ?? '';
  const site = siteOf({ ...files, [CLIENT]: text, ...changes });
  return clientSegment(onlyOf(site.states), site);
}

describe('why a client is where they are', () => {
  test.each([
    ['staff: 140, from_competitor: true', '', 'Enterprise by the rules; nobody declared anything else.'],
    [
      'staff: 140, contacts: 5',
      '',
      'Enterprise and Small by the rules, and nobody has declared one; so Enterprise, the first.',
    ],
    ['staff: 140', '', 'In no segment: no rule fits and none is declared.'],
    ['staff: 40', 'segment: small', 'Declared as Small, and the rules say the same.'],
    ['staff: 140, contacts: 5', 'segment: small', 'Declared as Small; the rules also give Enterprise.'],
    ['staff: 40', 'segment: enterprise', 'Declared as Enterprise; by the rules Small.'],
    ['staff: 140', 'segment: small', 'Declared as Small; no rule fits.'],
  ])('%s, %s', (facts, more, answer) => {
    expect(reasonsOf(facts, more).answer).toBe(answer);
  });

  test('every test stands beside the fact', () => {
    const { rows, results } = reasonsOf('staff: 140, contacts: 5');
    expect(
      rows.map(({ fact, value, cells }) =>
        [
          fact,
          value,
          ...cells.map((tests) => tests.map(({ test: said, status }) => `${said} ${status.word}`).join()),
        ].join(' | '),
      ),
    ).toEqual([
      'Staff | 140 | more than 100 holds | up to 100 does not hold',
      'From competitor | not recorded | yes does not hold | ',
      'Contacts | 5 | more than 4 holds | more than 3 holds',
    ]);
    expect(results).toEqual(['fits, 2 of 3', 'fits, 1 of 2']);
  });

  test('an override says why and who', () => {
    const more = 'segment: enterprise\nsegment_reason: Asked for it.\nsegment_by: ana-prado';
    expect(reasonsOf('staff: 40', more)).toMatchObject({
      differs: true,
      reason: 'Asked for it.',
      by: { text: 'Ana Prado', to: '/team/#ana-prado' },
    });
    expect(reasonsOf('staff: 40')).toMatchObject({ differs: false, reason: undefined, by: undefined });
  });
});

describe('what the rules leave open', () => {
  const said = (changes: Changes) => {
    const site = siteOf({ ...files, ...changes });
    const analysis = analyseRules(
      [...site.playbook.of.segment.values()].map(({ id, data }) => ({ id, match: data.match })),
    );
    const lines = [overlapViews(analysis, site), gapViews(analysis, site)].flatMap((view) => [
      view.clear ?? '',
      ...view.sentences,
      ...view.cases.flatMap(({ title, rows, note }) => [
        title,
        ...rows.map(({ known, met }) => `${known} | ${met.join(' | ')}`),
        note,
      ]),
    ]);
    return lines.filter((line) => line !== '').join('\n');
  };

  test.each(['en', 'pt-BR', 'ru'])('in %s', (locale) => {
    expect(said(localised(locale))).toMatchSnapshot();
  });

  test('nothing', () => {
    const rules = {
      'segments/enterprise.md': segment('Enterprise', '{ all: [{ fact: staff, above: 100 }] }'),
    };
    expect(
      said({ ...rules, 'segments/small.md': segment('Small', '{ all: [{ fact: staff, at_most: 100 }] }') }),
    ).toBe('No client can fit two of these rules.\nEvery client of whom all is known fits a rule.');
  });

  test('stands on the page of the segments', () => {
    const { unclear } = segmentsView(siteOf(files));
    expect(unclear.map(({ id, rules }) => [id, rules.sentences.length, rules.cases.length])).toEqual([
      ['overlap', 1, 1],
      ['gap', 3, 1],
    ]);
    expect(segmentsView(siteOf({ 'segments/enterprise.md': null })).segments).toEqual([]);
  });
});

test('values in words', () => {
  const site = siteOf();
  expect(
    [
      { above: 4 },
      { at_least: 3, below: 7.5 },
      { options: [true, 'Retail', 3] },
      { except: ['food', 'law'] },
      { at_most: 100, except: [3] },
    ].map((values) => valuesText(values, site)),
  ).toEqual([
    'more than 4',
    '3 or more and less than 7.5',
    'yes, retail and 3',
    'anything but food and law',
    'up to 100, but not 3',
  ]);
});
