import { type Chart, drawChart } from '../../diagrams/charts/chart.ts';
import { textWidth } from '../../diagrams/text/measure.ts';
import type { KpiStanding, KpiState } from '../../playbook/kpis.ts';
import type { Site } from '../site.ts';
import { factText } from './texts.ts';
import type { StatusView } from './tones.ts';

/** A chart with its words. */
export interface ChartView {
  chart: Chart;
  /** Ids of the title and the description within the page begin with this. */
  id: string;
  title: string;
  description: string;
  labels: { target: string; from: string; firstDay: string; lastDay: string };
  /** px that the labels beside the drawing need. */
  labelWidth: number;
  /** Newest first. */
  values: { day: string; value: string }[];
}

/** A key figure: where it stands, where it must go, how it got there. */
export interface KpiCard {
  metric: string;
  value: string | undefined;
  unit: string;
  status: StatusView;
  target: string;
  details: string[];
  chart: ChartView | undefined;
}

const standings: Record<KpiStanding, Omit<StatusView, 'word'>> = {
  met: { tone: 'ok', icon: 'ok' },
  ahead: { tone: 'info', icon: 'opp' },
  behind: { tone: 'watch', icon: 'watch' },
  missed: { tone: 'risk', icon: 'risk' },
  'no-data': { tone: '', icon: 'idle' },
};

/** The table under a chart holds the last values; the file has them all. */
const MOST_VALUES = 60;
const LABEL = { size: 12, weight: 600 } as const;

export function kpiCard(state: KpiState, id: string, site: Site): KpiCard {
  const { formats: f, messages } = site;
  const m = messages.numbers;
  const { kpi, latest, standing, expected } = state;
  const write = (value: number) => amount(value, kpi.unit, site);
  const whole = (value: number) =>
    write(Math.abs(value) >= 20 ? Math.round(value) : Math.round(value * 10) / 10);
  const isOpen = standing === 'ahead' || standing === 'behind';
  return {
    metric: factText(kpi.metric),
    value: latest && write(latest.value),
    unit: isSign(kpi.unit, site) ? '' : (kpi.unit ?? ''),
    status: { ...standings[standing], word: m.standing[standing] },
    target: m.target(write(kpi.target), f.shortDay(kpi.by)),
    details: [
      latest ? m.measured(f.shortDay(latest.date)) : '',
      isOpen ? m.expected(whole(expected)) : '',
      m.start(write(kpi.baseline)),
      kpi.source ? m.source(kpi.source) : '',
    ].filter(Boolean),
    chart: latest && chartView(state, id, site, write),
  };
}

function chartView(
  state: KpiState,
  id: string,
  site: Site,
  write: (value: number) => string,
): ChartView | undefined {
  const { kpi, points, latest, start } = state;
  const { formats: f, messages, playbook } = site;
  if (!latest) return undefined;
  const chart = drawChart({
    points,
    from: { date: start, value: kpi.baseline },
    target: { date: kpi.by, value: kpi.target },
    today: playbook.today,
  });
  const labels = {
    target: write(kpi.target),
    from: write(kpi.baseline),
    firstDay: f.shortDay(chart.firstDay),
    lastDay: f.shortDay(chart.lastDay),
  };
  const widths = [labels.target, labels.from].map((text) => textWidth(text, LABEL));
  return {
    chart,
    id,
    title: factText(kpi.metric),
    description: [
      messages.numbers.drawn(write(kpi.baseline), f.day(start), write(latest.value), f.day(latest.date)),
      messages.numbers.drawnTarget(write(kpi.target), f.day(kpi.by)),
    ].join(' '),
    labels,
    labelWidth: Math.ceil(Math.max(...widths)) + 6,
    values: points
      .slice(-MOST_VALUES)
      .reverse()
      .map(({ date, value }) => ({ day: f.day(date), value: write(value) })),
  };
}

/** Units that are written with the number: the site's currency and hundredths. */
function isSign(unit: string | undefined, site: Site): boolean {
  return unit === '%' || unit === site.playbook.site.data.currency;
}

/** A value with its unit, where the unit is a sign. */
export function amount(value: number, unit: string | undefined, site: Site): string {
  const { formats: f, playbook } = site;
  if (unit === '%') return f.percent(value / 100);
  return unit === playbook.site.data.currency ? f.money(value) : f.number(value);
}
