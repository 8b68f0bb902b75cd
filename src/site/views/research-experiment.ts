import type { Experiment } from '../../../schemas/research/experiment.ts';
import {
  decideBy,
  type ExperimentState,
  experimentState,
  resultsOf,
  type VariantResult,
} from '../../playbook/research/experiment-result.ts';
import type { Link } from '../page.ts';
import type { Site } from '../site.ts';
import { leadsToLinks } from './research-links.ts';
import type { StatusView } from './tones.ts';

export interface VariantView {
  name: string;
  what: string | undefined;
  visitors: string;
  conversions: string;
  rate: string;
  /** Hundredths of the scale that all variants share: the rate, and where the true one lies. */
  bar: { at: number; from: number; to: number } | undefined;
  against: string;
  interval: string | undefined;
  verdict: string | undefined;
  tone: '' | 'ok' | 'risk';
  needed: string | undefined;
}

export interface ExperimentView {
  type: 'experiment';
  hypothesis: string;
  metric: string;
  status: StatusView;
  runs: string;
  decideBy: string | undefined;
  variants: VariantView[];
  isCounted: boolean;
  method: string;
  decision: { what: string; why: string } | undefined;
  links: Link[];
}

const looks: Record<ExperimentState, Omit<StatusView, 'word'>> = {
  planned: { tone: '', icon: 'wait' },
  running: { tone: 'info', icon: 'eye' },
  measured: { tone: 'info', icon: 'eye' },
  decided: { tone: 'ok', icon: 'ok' },
  overdue: { tone: 'watch', icon: 'watch' },
};

export function experimentStatus(experiment: Experiment, site: Site): StatusView {
  const state = experimentState(experiment, site.playbook.today);
  return { ...looks[state], word: site.messages.research.state[state] };
}

export function experimentView(experiment: Experiment, site: Site): ExperimentView {
  const { messages, formats } = site;
  const m = messages.research;
  const { start, end, decision } = experiment;
  const results = resultsOf(experiment);
  const most = Math.max(0.01, ...results.map(({ interval }) => interval?.[1] ?? 0));
  const by = decideBy(experiment);
  return {
    type: 'experiment',
    hypothesis: experiment.hypothesis,
    metric: experiment.metric,
    status: experimentStatus(experiment, site),
    runs: end === undefined ? m.since(formats.day(start)) : m.span(formats.shortDay(start), formats.day(end)),
    decideBy: by === undefined || decision ? undefined : formats.day(by),
    variants: results.map((result, at) => variantView(result, at === 0, most, site)),
    isCounted: results.some(({ rate }) => rate !== undefined),
    method: m.method(results.length - 1),
    decision: decision && {
      what:
        decision.chosen === undefined
          ? m.noneChosen(formats.day(decision.on))
          : m.chosen(decision.chosen, formats.day(decision.on)),
      why: decision.why,
    },
    links: leadsToLinks(experiment, site),
  };
}

/** "Decided: 46% → 59%", the first and the last variant. */
export function experimentSummary(experiment: Experiment, site: Site): string {
  const rates = resultsOf(experiment).flatMap(({ rate }) =>
    rate === undefined ? [] : [percentOf(rate, site)],
  );
  return rates.join(' → ');
}

function variantView(result: VariantResult, isFirst: boolean, most: number, site: Site): VariantView {
  const m = site.messages.research;
  const { variant, rate, interval, against } = result;
  const number = (value: number | undefined) => (value === undefined ? '–' : site.formats.number(value));
  const hundredths = (value: number) => Math.round((value / most) * 1000) / 10;
  return {
    name: variant.name,
    what: variant.what,
    visitors: number(variant.visitors),
    conversions: number(variant.conversions),
    rate: rate === undefined ? '–' : percentOf(rate, site),
    bar:
      rate === undefined || !interval
        ? undefined
        : { at: hundredths(rate), from: hundredths(interval[0]), to: hundredths(interval[1]) },
    against: against
      ? m.lift(points(against.difference, site), liftOf(against.lift, site))
      : isFirst
        ? m.today
        : '–',
    interval: against && m.interval(points(against.interval[0], site), points(against.interval[1], site)),
    verdict: against && m.verdict[against.verdict](chance(against.p, site)),
    tone: against?.verdict === 'better' ? 'ok' : against?.verdict === 'worse' ? 'risk' : '',
    needed:
      against?.needed === undefined || against.verdict === 'better' || against.verdict === 'worse'
        ? undefined
        : m.needed(site.formats.number(against.needed)),
  };
}

function percentOf(share: number, { formats }: Site): string {
  return formats.percent(Math.round(share * 1000) / 1000);
}

/** With its sign, in points of a hundred: "+12.8". */
function points(difference: number, { formats }: Site): string {
  return signed(Math.round(difference * 1000) / 10, formats.number);
}

function liftOf(lift: number | undefined, { formats }: Site): string | undefined {
  return lift === undefined ? undefined : signed(Math.round(lift * 100) / 100, formats.percent);
}

function signed(value: number, write: (value: number) => string): string {
  return `${value > 0 ? '+' : value < 0 ? '−' : ''}${write(Math.abs(value))}`;
}

/** Nobody can tell one in a million from one in a thousand here. */
function chance(p: number, { formats }: Site): string {
  return p < 0.001 ? `< ${formats.percent(0.001)}` : formats.percent(Math.round(p * 1000) / 1000);
}
