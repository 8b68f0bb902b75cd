/** How two states of a list of items differ, in words. */
import type { DataPath } from '../../../schemas/walk.ts';

/** What binds in an item; a note does not. */
export interface Binding {
  name?: string | undefined;
  limit?: string | undefined;
  revisions?: number | undefined;
  counts?: string | undefined;
  /** The list or branch it stands in, in words. */
  where: string;
}

export interface HeldItem extends Binding {
  path: DataPath;
  /** The list it stands in, where a person looks for it when it is gone; a branch by its id. */
  list: DataPath;
  /** Id of the branch it stands in, if any. */
  branch?: string | undefined;
}

export type Held = ReadonlyMap<string, HeldItem>;

/** One difference: of an item, and what was done to it. */
export interface ItemEdit {
  id: string;
  /** What was done, as in “the limit went from “2” to “5””. */
  what: string;
  path: DataPath;
  /** Point at the key: the item itself is gone. */
  atKey: boolean;
}

const details = {
  name: 'the name',
  limit: 'the limit',
  revisions: 'the number of corrections',
  counts: 'what counts as one',
} as const;
const fields = ['name', 'limit', 'revisions', 'counts'] as const;

/**
 * What was done to items since a state.
 *
 * @param base the state that was agreed; where it and `forked` differ, only what is unlike both counts.
 */
export function itemEdits(base: Held, forked: Held, now: Held): ItemEdit[] {
  const removed = [...base].filter(([id]) => !now.has(id) && forked.has(id));
  const added = [...now].filter(([id]) => !base.has(id) && !forked.has(id));
  const gone = new Set(removed.map(([id]) => id));
  const come = new Set(added.map(([id]) => id));
  return [
    ...removed.flatMap(([id, item]) =>
      // a branch takes its items with it
      gone.has(item.branch ?? '')
        ? []
        : {
            id,
            what: `${called(item)} was taken out of ${item.where}`,
            path: item.list,
            atKey: true,
          },
    ),
    ...added.flatMap(([id, item]) =>
      come.has(item.branch ?? '')
        ? []
        : { id, what: `${called(item)} was added to ${item.where}`, path: item.path, atKey: false },
    ),
    ...[...now].flatMap(([id, item]) => {
      const before = base.get(id);
      return before ? altered(id, before, forked.get(id), item) : [];
    }),
  ];
}

function altered(id: string, base: HeldItem, forked: HeldItem | undefined, now: HeldItem): ItemEdit[] {
  const differs = (field: keyof Binding) => now[field] !== base[field] && now[field] !== forked?.[field];
  const moved = differs('where')
    ? [{ id, what: `it moved from ${base.where} to ${now.where}`, path: now.path, atKey: false }]
    : [];
  const edited = fields.filter(differs).map((field) => ({
    id,
    what: `${details[field]} went from ${say(base[field])} to ${say(now[field])}`,
    path: now[field] === undefined ? now.path : [...now.path, field],
    atKey: false,
  }));
  return [...moved, ...edited];
}

function called({ name }: HeldItem): string {
  return name === undefined ? 'it' : `“${name}”`;
}

/** A value in a sentence. */
export function say(value: string | number | boolean | undefined): string {
  if (value === undefined) return 'none';
  return typeof value === 'string' ? `“${value}”` : String(value);
}
