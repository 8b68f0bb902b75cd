import type { Change } from '../../../schemas/change.ts';
import type { DataPath } from '../../../schemas/walk.ts';
import type { RecordOf } from '../../records/record.ts';
import type { LinkProblem } from '../link.ts';
import { numberOf } from './change-state.ts';
import { type Held, type HeldItem, itemEdits, say } from './item-edits.ts';

/** The changes of a client in their three states. */
export interface ChangeStates {
  forked: readonly RecordOf<'change'>[];
  tip: readonly RecordOf<'change'>[];
  now: readonly RecordOf<'change'>[];
  /** Ids of files that are there and cannot be read: they tell of their errors themselves. */
  unread: readonly string[];
}

interface Edit {
  path: DataPath;
  atKey: boolean;
  what: string;
}

/**
 * Edits of changes that had been approved. A change is known by its number: another name behind it is no edit.
 *
 * @param holder the file at which a deleted change is told.
 * @param next the number that the client's next change has.
 */
export function changeEdits(states: ChangeStates, holder: string, next: string): LinkProblem[] {
  const { forked, tip, now, unread } = states;
  const find = (changes: readonly RecordOf<'change'>[], base: RecordOf<'change'>) =>
    changes.find(({ id }) => id === base.id) ?? changes.find((one) => numberOf(one) === numberOf(base));
  // what was agreed is what the other branch has now; where it lacks a change, what it had at the fork
  const bases = [...tip, ...forked.filter((change) => !find(tip, change))];
  return bases.flatMap((base) => {
    const { decision } = base.data;
    if (!decision?.approved) return [];
    const [before, present] = [find(forked, base), find(now, base)];
    const approved = `was approved on ${decision.on}`;
    if (!present) {
      if (!before || unread.some((id) => numberOf({ id }) === numberOf(base))) return [];
      return [gone(base, renumbered(base, states), holder, approved)];
    }
    return edits(base.data, before?.data, present.data).map(({ path, atKey, what }) => ({
      file: present.file,
      problem: {
        rule: 'change-edited' as const,
        path,
        atKey,
        message: `${what}, and this change ${approved}.`,
        hint: `Put it back; what was agreed since then is a change of its own, \`changes/${next}-….md\`.`,
      },
    }));
  });
}

/** The same change under a number that no change had. */
function renumbered(base: RecordOf<'change'>, { forked, tip, now }: ChangeStates) {
  const before = new Set([...forked, ...tip].map(numberOf));
  return now.find(
    (change) =>
      !before.has(numberOf(change)) &&
      change.data.asked.on === base.data.asked.on &&
      (change.id.slice(4) === base.id.slice(4) || change.data.title === base.data.title),
  );
}

function gone(
  base: RecordOf<'change'>,
  now: RecordOf<'change'> | undefined,
  holder: string,
  approved: string,
): LinkProblem {
  const file = `changes/${base.id}.md`;
  return {
    file: now?.file ?? holder,
    problem: {
      rule: 'change-edited',
      line: 1,
      message: now
        ? `Change ${numberOf(base)}, which ${approved}, has the number ${numberOf(now)} now.`
        : `${file} was deleted, and this change ${approved}.`,
      hint: now
        ? `Rename this file back to \`${file}\`: people name a change by its number.`
        : `Put the file back; what it did is undone by a change of its own.`,
    },
  };
}

function edits(base: Change, forked: Change | undefined, now: Change): Edit[] {
  const items = (key: 'add' | 'alter'): Edit[] => {
    const held = (change: Change | undefined): Held => new Map(heldItems(change, key));
    return itemEdits(held(base), held(forked), held(now)).map(({ id, what, path, atKey }) => ({
      path: atKey && now[key].length === 0 ? ['decision'] : path,
      atKey,
      what: `\`${id}\`: ${what}`,
    }));
  };
  return [...items('add'), ...items('alter'), ...removals(base, forked, now), ...terms(base, forked, now)];
}

function heldItems(change: Change | undefined, key: 'add' | 'alter'): [string, HeldItem][] {
  const list: readonly (Change['add'][number] | Change['alter'][number])[] = change?.[key] ?? [];
  return list.map((item, index) => {
    const under = 'under' in item ? item.under : undefined;
    const where = key === 'alter' ? '`alter`' : under === undefined ? '`add`' : `\`add\` under \`${under}\``;
    return [item.id, { ...item, where, path: [key, index], list: [key] }];
  });
}

function removals(base: Change, forked: Change | undefined, now: Change): Edit[] {
  const had = (id: string) => base.remove.includes(id);
  const hadBefore = (id: string) => forked?.remove.includes(id) ?? false;
  const come = now.remove.flatMap((id, index) =>
    had(id) || hadBefore(id)
      ? []
      : { path: ['remove', index], atKey: false, what: `\`${id}\` was added to \`remove\`` },
  );
  const left = base.remove.filter((id) => hadBefore(id) && !now.remove.includes(id));
  const path: DataPath = now.remove.length > 0 ? ['remove'] : ['decision'];
  return [
    ...come,
    ...left.map((id) => ({ path, atKey: true, what: `\`${id}\` was taken out of \`remove\`` })),
  ];
}

/** What binds in the price and in the decision: not the notes, nor where the evidence is kept. */
function terms(base: Change, forked: Change | undefined, now: Change): Edit[] {
  const impact = (['hours', 'cost', 'days', 'per'] as const).map((key) => ({
    path: ['impact', key],
    of: (change: Change | undefined) => change?.impact?.[key],
  }));
  const decision = (['approved', 'by', 'on'] as const).map((key) => ({
    path: ['decision', key],
    of: (change: Change | undefined) => change?.decision?.[key],
  }));
  const differing = [...impact, ...decision].filter(
    ({ of }) => of(now) !== of(base) && of(now) !== of(forked),
  );
  // taken out as a whole, it is told once
  const whole = (['impact', 'decision'] as const).filter((key) => base[key] && forked?.[key] && !now[key]);
  return [
    ...whole.map((key) => ({ path: ['title'], atKey: true, what: `\`${key}\` was taken out` })),
    ...differing.flatMap(({ path, of }) =>
      whole.some((key) => key === path[0])
        ? []
        : { path, atKey: false, what: `\`${path.join('.')}\` went from ${say(of(base))} to ${say(of(now))}` },
    ),
  ];
}
