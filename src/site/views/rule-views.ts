import type { FactValue, Values } from '../../playbook/fact-ranges.ts';
import type { RuleAnalysis } from '../../playbook/rule-analysis.ts';
import type { Witness, Witnesses } from '../../playbook/rule-witnesses.ts';
import type { Site } from '../site.ts';
import { criterionText, factText, factValue } from './texts.ts';

/** Made-up clients as rows: what is known of them, and how each rule comes out. */
export interface CasesView {
  title: string;
  rows: { known: string; met: string[] }[];
  /** What the list leaves out. */
  note: string;
}

/** What the rules themselves leave open, in words. */
export interface RuleIssuesView {
  /** Said where there is nothing to list. */
  clear: string | undefined;
  sentences: string[];
  cases: CasesView[];
}

/** Cases listed of each kind. */
const MOST_CASES = 6;

/** Values and clients that two rules claim. */
export function overlapViews(analysis: RuleAnalysis, site: Site): RuleIssuesView {
  const m = site.messages.segmentation;
  const name = namer(site);
  const side = ({ segment, criterion }: RuleAnalysis['overlaps'][number]['sides'][number]) =>
    `${name(segment)} (${criterionText(criterion, site).test})`;
  return {
    clear: analysis.both.length === 0 ? m.neverBoth : undefined,
    sentences: analysis.overlaps.map(({ fact, values, example, sides: [one, other] }) => {
      const text = valuesText(values, site);
      const said = example === undefined || values.options ? text : m.such(text, factValue(example, site));
      return m.overlapFact(factText(fact), said, side(one), side(other));
    }),
    cases: analysis.both.map((both) =>
      casesView(`${both.segments.map(name).join(' + ')}: ${lowered(m.together)}`, both, both.segments, site),
    ),
  };
}

/** Values and clients that no rule claims. */
export function gapViews(analysis: RuleAnalysis, site: Site): RuleIssuesView {
  const m = site.messages.segmentation;
  const { neither } = analysis;
  const all = [...site.playbook.of.segment.keys()];
  const name = namer(site);
  return {
    clear: neither.found.length === 0 && !neither.capped ? m.neverNone : undefined,
    sentences: [
      ...analysis.gaps.map(({ fact, values }) => m.gapFact(factText(fact), valuesText(values, site))),
      ...analysis.untested.map(({ fact, notBy }) =>
        m.untested(factText(fact), site.formats.list(notBy.map(name))),
      ),
    ],
    cases: neither.found.length === 0 && !neither.capped ? [] : [casesView(m.neither, neither, all, site)],
  };
}

/** Values in words: "more than 4", "up to 3", "yes". */
export function valuesText(values: Values, site: Site): string {
  const { comparison, segmentation: m } = site.messages;
  const print = (value: FactValue) => lowered(factValue(value, site));
  const list = (some: readonly FactValue[]) => site.formats.list(some.map(print));
  const { options, except } = values;
  if (options) return list(options);
  const bounds = (['above', 'at_least', 'below', 'at_most'] as const).flatMap((bound) => {
    const at = values[bound];
    return at === undefined ? [] : [comparison[bound](site.formats.number(at))];
  });
  if (bounds.length === 0) return m.allBut(list(except ?? []));
  const range = site.formats.list(bounds);
  return except === undefined ? range : m.butNot(range, list(except));
}

function casesView(
  title: string,
  { found, capped }: Witnesses,
  segments: readonly string[],
  site: Site,
): CasesView {
  const m = site.messages.segmentation;
  const rest = found.length - MOST_CASES;
  return {
    title,
    rows: found.slice(0, MOST_CASES).map((witness) => caseRow(witness, segments, site)),
    note: [rest > 0 ? m.moreCases(rest) : '', capped ? m.capped : ''].filter(Boolean).join('. '),
  };
}

function caseRow(
  { facts, met }: Witness,
  segments: readonly string[],
  site: Site,
): CasesView['rows'][number] {
  const m = site.messages;
  const all = [...site.playbook.of.segment.keys()];
  return {
    known: facts
      .map(({ fact, value }) => {
        const said = value === undefined ? m.segmentation.other : lowered(factValue(value, site));
        return `${factText(fact)}: ${said}`;
      })
      .join(', '),
    met: all.map((id) => {
      const result = met.find(({ segment }) => segment === id);
      if (!result || !segments.includes(id)) return '';
      return m.segment.fitNeeds(result.met, result.of, result.needed, result.met >= result.needed);
    }),
  };
}

function namer(site: Site): (segment: string) => string {
  return (segment) => site.playbook.of.segment.get(segment)?.data.name ?? segment;
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
