/** How a deliverable stands; each has a silhouette of its own. */
export type GanttStanding = 'done' | 'done-late' | 'late' | 'running' | 'planned';

export interface GanttRow {
  name: string;
  owner: string;
  /** How it stands in words, such as "Late, due 18 Nov", and below it what else is to be known of its days. */
  words: readonly string[];
  standing: GanttStanding;
  /** Without a first day it is drawn as a moment. */
  start: string | undefined;
  due: string;
  done: string | undefined;
  /** Day on which a campaign goes live. */
  activates: string | undefined;
}

/** An objective with its actions. */
export interface GanttGroup {
  name: string;
  parts: readonly {
    name: string;
    rows: readonly GanttRow[] /** Said where there are no rows. */;
    empty: string;
  }[];
  /** Said where there are no parts. */
  empty: string;
}

export interface GanttInput {
  groups: readonly GanttGroup[];
  /** The day on which the plan is looked at, and what is written at its line. */
  day: string;
  dayLabel: string;
  /** What the axis says: the first of a month, and any other day. */
  writeMonth(day: string): string;
  writeDay(day: string): string;
}
