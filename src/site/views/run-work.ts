import { latest } from '../../playbook/calendar.ts';
import type { RunSection } from '../../playbook/checklist-state.ts';
import type { Site } from '../site.ts';
import { nameOf } from '../titles.ts';

/** What one person did of a run. */
export interface Worker {
  name: string;
  /** Address of the person's page; absent for somebody who is not in the team. */
  to: string | undefined;
  /** "12 steps, last on 11 Sep". */
  done: string;
}

/** Who did what of a run, and what was left out. */
export interface RunWork {
  workers: Worker[];
  /** Steps left out with a reason. */
  left: number;
}

/** Those who ticked most come first. */
export function runWork(sections: readonly RunSection[], site: Site): RunWork {
  const m = site.messages.runWork;
  const steps = sections.flatMap((section) => section.steps);
  const by = new Map<string, { count: number; last: string }>();
  for (const { step } of steps.filter(({ state }) => state === 'done')) {
    const { count, last } = by.get(step.by ?? '') ?? { count: 0, last: '' };
    by.set(step.by ?? '', { count: count + 1, last: latest(step.done ?? '', last) });
  }
  const { person } = site.playbook.of;
  return {
    workers: [...by]
      .sort(([a, { count: more }], [b, { count: fewer }]) => fewer - more || (a < b ? -1 : 1))
      .map(([id, { count, last }]) => ({
        name: id === '' ? m.nobody : nameOf(id, site.playbook),
        to: person.has(id) ? `/people/${id}/` : undefined,
        done: m.ticks(count, last === '' ? '' : site.formats.shortDay(last)),
      })),
    left: steps.filter(({ state }) => state === 'skipped').length,
  };
}
