import { FEATURE } from '../../../schemas/metrics.ts';
import type { ClientState } from '../../playbook/client-state.ts';
import { USE_WINDOW } from '../../playbook/feature-use.ts';
import type { KpiStanding } from '../../playbook/kpis.ts';
import { type Change, changeOver } from '../../playbook/metrics.ts';
import { newText } from '../new-records.ts';
import { editLink, newRecordLink } from '../repository-links.ts';
import type { Site } from '../site.ts';
import { type KpiCard, kpiCard } from './kpi-view.ts';
import { factText } from './texts.ts';

/** A figure in a row: what it is, how much, and how it moved. */
export interface FigureView {
  name: string;
  value: string;
  /** "−18% since 30 Sep" */
  moved: string;
}

export interface FeatureView extends FigureView {
  /** Essential or differential, in a word. */
  importance: string;
  /** Hundredths of the most used feature; undefined where nothing was measured. */
  share: number | undefined;
  unused: boolean;
}

export interface ProductView {
  name: string;
  features: FeatureView[];
}

/** What was measured at a client. */
export interface NumbersView {
  answer: string;
  kpis: KpiCard[];
  products: ProductView[];
  /** Figures that are neither a key figure nor a feature. */
  others: FigureView[];
  isMeasured: boolean;
  /** Where the figures are written. */
  edit: { text: string; link: string } | undefined;
}

export function numbersView(state: ClientState, site: Site): NumbersView {
  const m = site.messages.numbers;
  const settings = site.playbook.site.data;
  const file = `clients/${state.file.id}/metrics.csv`;
  const isMeasured = state.metrics.size > 0;
  const link = state.file.metrics
    ? editLink(settings, file)
    : newRecordLink(settings, file, newText('metrics', site));
  const good: KpiStanding[] = ['met', 'ahead'];
  const onCourse = state.kpis.filter(({ standing }) => good.includes(standing)).length;
  return {
    answer: state.kpis.length > 0 && isMeasured ? m.answer(onCourse, state.kpis.length) : '',
    kpis: state.kpis.map((kpi, index) => kpiCard(kpi, `kpi-${index + 1}`, site)),
    products: isMeasured ? productViews(state, site) : [],
    others: otherFigures(state, site),
    isMeasured,
    edit: link === undefined ? undefined : { text: state.file.metrics ? m.edit : m.begin, link },
  };
}

function productViews({ features: products }: ClientState, site: Site): ProductView[] {
  const { formats: f, messages } = site;
  const m = messages.numbers;
  return products
    .filter(({ features }) => features.length > 0)
    .map(({ name, features }) => {
      const most = Math.max(1, ...features.map(({ latest }) => latest?.value ?? 0));
      return {
        name,
        features: features.map(({ name: feature, importance, latest, change, unusedSince }) => ({
          name: feature,
          importance: m.importance[importance],
          value: latest ? f.number(latest.value) : '',
          moved: !latest
            ? m.notMeasured
            : unusedSince !== undefined
              ? m.unusedSince(f.shortDay(unusedSince))
              : movedText(change, site),
          share: latest && Math.max(0, Math.round((latest.value / most) * 100)),
          unused: unusedSince !== undefined,
        })),
      };
    });
}

function otherFigures({ file, metrics, kpis }: ClientState, site: Site): FigureView[] {
  const { playbook, calendars, formats: f } = site;
  const calendar = calendars.of(file.client.data);
  const shown = new Set(kpis.map(({ kpi }) => kpi.recorded_as));
  return [...metrics]
    .filter(([name]) => !shown.has(name) && !name.startsWith(FEATURE))
    .map(([name, points]) => ({
      name: factText(name),
      value: f.number(points.at(-1)?.value ?? 0),
      moved: movedText(changeOver(points, USE_WINDOW, playbook.today, calendar), site),
    }));
}

function movedText(change: Change | undefined, { messages, formats: f }: Site): string {
  if (!change) return '';
  const { difference, ratio, from } = change;
  if (difference === 0) return messages.numbers.unmoved(f.shortDay(from.date));
  const amount = ratio === undefined ? f.number(Math.abs(difference)) : f.percent(Math.abs(ratio));
  return messages.numbers.moved(`${difference > 0 ? '+' : '−'}${amount}`, f.shortDay(from.date));
}
