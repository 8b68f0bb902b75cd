import { parseDuration } from '../../playbook/calendar.ts';
import type { Step, StepSection } from '../../records/bodies/steps.ts';
import type { Procedure } from '../../records/record.ts';
import type { Site } from '../site.ts';
import { nameOf } from '../titles.ts';
import type { StepsSectionView } from './steps-view.ts';
import { offsetText, takesText } from './texts.ts';

/** How the due dates of a procedure count: all in business days, all in calendar days, or some of each. */
export type DueUnit = 'bd' | 'd' | 'mixed';

export function stepsOf(sop: Procedure): Step[] {
  return sop.body.sections.flatMap((section) => section.steps);
}

export function dueUnit(steps: readonly Step[]): DueUnit | undefined {
  const units = new Set(steps.flatMap(({ due }) => (due === undefined ? [] : [parseDuration(due).unit])));
  if (units.size === 0) return undefined;
  const [unit] = units;
  return units.size === 1 && (unit === 'bd' || unit === 'd') ? unit : 'mixed';
}

/** A section in which every step takes a stated time and all are due together happens in one sitting. */
function isMeeting({ steps }: StepSection): boolean {
  return steps.length > 0 && steps.every(({ takes, due }) => takes !== undefined && due === steps[0]?.due);
}

/** Minutes that people sit together in the course of a procedure. */
export function minutesInTheRoom(sop: Procedure): number {
  return sop.body.sections
    .filter(isMeeting)
    .flatMap(({ steps }) => steps)
    .reduce((sum, { takes = '' }) => sum + Number.parseInt(takes, 10) * (takes.endsWith('h') ? 60 : 1), 0);
}

/** The sections of a procedure as they are drawn and printed, steps numbered through. */
export function sopSections(sop: Procedure, site: Site): StepsSectionView[] {
  const unit = dueUnit(stepsOf(sop));
  let number = 0;
  return sop.body.sections.map((section) => {
    const timed = isMeeting(section);
    return {
      id: section.id,
      title: section.title,
      when: section.when,
      prose: section.prose,
      timed,
      steps: section.steps.map((step) => ({
        number: ++number,
        id: step.id,
        text: step.text,
        note: step.note,
        who: nameOf(step.role ?? sop.data.owner, site.playbook),
        due: timed && step.takes !== undefined ? takesText(step.takes, site) : dueOf(step, unit, site),
        optional: step.optional,
      })),
    };
  });
}

/** "3 days before": where all dates count in business days the page says so once, and the steps say "days". */
function dueOf({ due, takes }: Step, unit: DueUnit | undefined, site: Site): string {
  // a number stays with its unit
  const time = takes === undefined ? '' : takesText(takes, site).replace(' ', '\u00a0');
  if (due === undefined) return time;
  const text = offsetText(unit === 'bd' ? due.replace(/bd$/, 'd') : due, site);
  return time === '' ? text : site.messages.sop.dueAndTime(text, time);
}

/** A section in the list of what is on the page. */
export interface TocEntry {
  title: string;
  to: string;
  /** Steps in it. */
  count: number;
}

export function tocOf(sections: readonly StepsSectionView[]): TocEntry[] {
  return sections
    .filter(({ title }) => title !== '')
    .map(({ title, id, steps }) => ({ title, to: `#${id}`, count: steps.length }));
}
