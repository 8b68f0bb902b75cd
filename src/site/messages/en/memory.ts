import { plural, steps } from './words.ts';

/** What a run is copied from. */
export type CopiedFrom = 'sop' | 'play';

const name: Record<CopiedFrom, string> = { sop: 'procedure', play: 'play' };

/** Runs beside their procedures: what has changed since, who did what, and how a procedure came to be. */
export const memory = {
  drift: {
    size: (added: number, removed: number, reworded: number, moved: number) =>
      [
        added > 0 ? `${steps(added)} added` : '',
        removed > 0 ? `${removed} removed` : '',
        reworded > 0 ? `${reworded} reworded` : '',
        moved > 0 ? `${moved} moved` : '',
      ]
        .filter(Boolean)
        .join(', ') || 'no step changed',
    line: (of: CopiedFrom, copied: number, current: number, size: string) =>
      `Copied from v${copied}; the ${name[of]} is now v${current}: ${size}`,
    note: (of: CopiedFrom, copied: number, current: number, size: string) =>
      `This run was copied from version ${copied}. The ${name[of]} is now at version ${current}: ${size}.`,
    see: 'What has changed',
    title: (copied: number, current: number) => `Changed from version ${copied} to ${current}`,
    why: (of: CopiedFrom) => `The steps of this run beside those of the ${name[of]} today.`,
    added: (of: CopiedFrom) => `Added to the ${name[of]}`,
    removed: (of: CopiedFrom) => `Taken out of the ${name[of]}`,
    reworded: 'Worded otherwise',
    moved: 'Moved to another section',
    under: (section: string) => `under “${section}”`,
    fromTo: (from: string, to: string) => `from “${from}” to “${to}”`,
    here: 'In this run',
    now: (of: CopiedFrom) => `In the ${name[of]}`,
    stays: 'Dealt with here, so it stays as it is.',
    goes: 'Open here; it goes when the run is brought up to date.',
    command: 'To take this over, with every tick, note and reason kept:',
    isNew: (version: number) => `reworded in version ${version}`,
    isGone: (of: CopiedFrom) => `no longer in the ${name[of]}`,
    isExtra: 'only in this run',
    isMoved: (section: string) => `now under “${section}”`,
  },
  runWork: {
    finished: 'Finished',
    nextDue: 'Next due',
    who: 'Who did what',
    ticks: (count: number, day: string) => (day === '' ? steps(count) : `${steps(count)}, last on ${day}`),
    left: 'Left out, with a reason',
    nobody: 'nobody named',
  },
  sopHistory: {
    title: 'Edits of the file',
    none: 'None to show: the file is not committed yet, or this copy of the repository came without its history.',
    versionOf: (version: number) => `to v${version}`,
    versions: 'Runs by version',
    current: (version: number) => `v${version}, current`,
    runs: (running: number, finished: number) =>
      [running > 0 ? `${running} running` : '', finished > 0 ? `${finished} done` : '']
        .filter(Boolean)
        .join(', '),
  },
  checklistCommand: {
    reviews: 'Procedures, plays and research due for a review',
    upToDate: (run: string, version: number) =>
      `${run} is at version ${version}, the current one: nothing to do.`,
    updated: (run: string, copied: number, current: number, size: string) =>
      `${run}: from version ${copied} to ${current}, ${size}.`,
    dry: 'Nothing was written: this was a dry run.',
    kept: (count: number) =>
      `${plural(count, { one: 'tick, reason or noted step', other: 'ticks, reasons and noted steps' })} kept.`,
    extra: 'stays, marked extra',
    dropped: 'open, so it goes',
    asItWas: 'dealt with, so it keeps its words',
  },
};
