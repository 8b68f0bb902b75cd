import type { Journey, Phase } from '../../../schemas/journey.ts';
import { addDuration, daysBetween, weekdays } from '../../playbook/calendar.ts';
import type { Site } from '../site.ts';
import { placeLabels } from './place-labels.ts';
import { durationText, phaseName } from './texts.ts';

/** The planned course of a journey, drawn to scale; places and lengths are percent of its width. */
export interface CourseView {
  /** Onboarding is a solid block, ongoing a pill, a later round a dashed pill. */
  bars: { kind: 'onboarding' | 'ongoing' | 'again'; x: number; width: number; label: string | undefined }[];
  /** Names that their bars have no room for, with the row above the bars that each stands in, from 0. */
  names: { x: number; row: number; text: string }[];
  nameRows: number;
  stages: { x: number; width: number; row: number; text: string }[];
  stageRows: number;
  /** First days of phases, as far apart as their words need. */
  days: { x: number; text: string }[];
  /** Written behind the last bar of a journey that goes round again. */
  onwards: string | undefined;
  /** The same in words, a line for each phase. */
  lines: {
    id: string;
    number: number;
    name: string;
    stage: string;
    length: string;
    days: string;
    again: boolean;
  }[];
}

/** A phase with the days it is planned for, counted from the start of the journey. */
export interface PlannedPhase {
  phase: Phase;
  /** From 1; 0 for a phase that does not repeat. */
  cycle: number;
  from: number;
  to: number;
}

/** A Monday, from which ten business days are two weeks; a plan knows no holidays. */
const START = '2001-01-01';
/** Narrowest width in px that the drawing is shown at: a sheet of paper. */
const NARROWEST = 660;
/** Average advance of a letter at 13 px, px. */
const LETTER = 6.6;

/** The phases in order, and those that repeat once more. */
export function plannedPhases(journey: Journey): PlannedPhase[] {
  const again = journey.phases.filter(({ id }) => journey.repeat.includes(id));
  let from = START;
  return [
    ...journey.phases.map((phase) => ({ phase, cycle: again.includes(phase) ? 1 : 0 })),
    ...again.map((phase) => ({ phase, cycle: 2 })),
  ].map(({ phase, cycle }) => {
    const to = addDuration(from, phase.lasts, weekdays);
    const planned = { phase, cycle, from: daysBetween(START, from), to: daysBetween(START, to) };
    from = to;
    return planned;
  });
}

/** Days that the onboarding takes, and that one round of what repeats takes. */
export function courseLengths(phases: readonly PlannedPhase[]): { onboarding: number; cycle: number } {
  const sum = (some: readonly PlannedPhase[]) => some.reduce((total, { from, to }) => total + to - from, 0);
  return {
    onboarding: sum(phases.filter(({ phase }) => phase.stage === 'onboarding')),
    cycle: sum(phases.filter(({ cycle }) => cycle === 2)),
  };
}

export function courseView(journey: Journey, site: Site): CourseView {
  const phases = plannedPhases(journey);
  const total = Math.max(1, phases.at(-1)?.to ?? 1);
  const x = (day: number) => Math.round((day / total) * 10_000) / 100;
  const px = (days: number) => (days / total) * NARROWEST;
  const fits = (name: string, days: number) => px(days) - 14 >= name.length * LETTER;
  const { messages } = site;
  const m = messages.journey;

  const crowded = phases.filter(
    ({ phase, cycle, from, to }) => !fits(phaseName({ phase, cycle }), to - from),
  );
  const names = placeLabels(
    crowded.map(({ phase, cycle, from }) => ({ x: px(from), text: phaseName({ phase, cycle }) })),
    LETTER,
  );
  const stages = stagesOf(phases, site);
  const stageRows = placeLabels(
    stages.map(({ from, text }) => ({ x: px(from), text })),
    LETTER,
  );
  return {
    bars: phases.map(({ phase, cycle, from, to }) => {
      const name = phaseName({ phase, cycle });
      return {
        kind: cycle === 2 ? 'again' : phase.stage,
        x: x(from),
        width: x(to) - x(from),
        label: fits(name, to - from) ? name : undefined,
      };
    }),
    names: crowded.map(({ phase, cycle, from }, index) => ({
      x: x(from),
      row: names.rows[index] ?? 0,
      text: phaseName({ phase, cycle }),
    })),
    nameRows: names.count,
    stages: stages.map(({ from, to, text }, index) => ({
      x: x(from),
      width: x(to) - x(from),
      row: stageRows.rows[index] ?? 0,
      text,
    })),
    stageRows: stageRows.count,
    days: dayMarks(phases, px).map((day) => ({ x: x(day), text: m.dayNumber(day + 1) })),
    onwards: journey.repeat.length > 0 ? m.onwards : undefined,
    lines: phases.map(({ phase, cycle, from, to }, index) => ({
      id: phase.id,
      number: index + 1,
      name: phaseName({ phase, cycle }),
      stage: messages.stage[phase.stage],
      length: durationText(phase.lasts, site),
      days: m.fromDay(from + 1, to),
      again: cycle === 2,
    })),
  };
}

/** Room that a day below the bars needs, px. */
const DAY = 56;

function dayMarks(phases: readonly PlannedPhase[], px: (days: number) => number): number[] {
  const kept: number[] = [];
  for (const { from } of phases) {
    const before = kept.at(-1);
    if (before === undefined || px(from - before) >= DAY) kept.push(from);
  }
  return kept;
}

interface Stretch {
  stage: Phase['stage'];
  from: number;
  to: number;
  text: string;
}

/** The stages in words, neighbouring phases of a stage together. */
function stagesOf(phases: readonly PlannedPhase[], site: Site): Stretch[] {
  const { journey: m, stage } = site.messages;
  const { cycle } = courseLengths(phases);
  const stretches: Stretch[] = [];
  for (const { phase, from, to } of phases) {
    const last = stretches.at(-1);
    if (last?.stage === phase.stage) last.to = to;
    else stretches.push({ stage: phase.stage, from, to, text: '' });
  }
  return stretches.map((stretch, index) => {
    const repeats = cycle > 0 && index === stretches.length - 1;
    const text = repeats
      ? m.stageCycles(stage[stretch.stage], cycle)
      : m.stageSpan(stage[stretch.stage], stretch.to - stretch.from);
    return { ...stretch, text };
  });
}
