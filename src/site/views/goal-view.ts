import { drawScenarios, type ScenarioChart } from '../../diagrams/charts/scenario-chart.ts';
import type { ObjectiveState } from '../../playbook/plan-state.ts';
import type { Site } from '../site.ts';
import { placeOfResult, resultAmount } from './plan-words.ts';
import { factText } from './texts.ts';
import type { StatusView } from './tones.ts';

/** What an objective is to bring, and has brought. */
export interface GoalView {
  id: string;
  kind: string;
  name: string;
  metric: string | undefined;
  /** What was measured, and when; or why there is nothing. */
  value: string;
  place: StatusView | undefined;
  notes: string[];
  chart: ScenarioChart | undefined;
  /** The drawing in words. */
  drawn: string;
}

export function goalView(state: ObjectiveState, site: Site): GoalView {
  const { objective, result } = state;
  const { messages, formats: f } = site;
  const m = messages.plan;
  const { scenarios, by } = objective;
  const write = (value: number) => resultAmount(value, result ?? { kpi: undefined }, site);
  const point = result?.point;
  const words = scenarios && {
    low: write(scenarios.low),
    base: write(scenarios.base),
    high: write(scenarios.high),
  };
  return {
    id: objective.id,
    kind: messages.objectiveKind[objective.kind],
    name: objective.name,
    metric: objective.metric === undefined ? undefined : factText(objective.metric),
    value: !result
      ? m.noMetric
      : point
        ? m.result(write(point.value), f.shortDay(point.date))
        : m.notMeasured,
    place: result && placeOfResult(result, site),
    notes: [
      by === undefined ? '' : result?.final ? m.wasBy(f.shortDay(by)) : m.byDay(f.shortDay(by)),
      result?.direction === 'less' ? m.less : '',
      scenarios ? '' : m.noScenarios,
    ].filter(Boolean),
    chart:
      scenarios &&
      words &&
      drawScenarios({
        ...scenarios,
        result: point?.value,
        labels: {
          low: `${m.scenario.low} ${words.low}`,
          base: `${m.scenario.base} ${words.base}`,
          high: `${m.scenario.high} ${words.high}`,
          result: point ? write(point.value) : '',
        },
        write,
      }),
    drawn: words ? m.drawn(words.low, words.base, words.high) : '',
  };
}
