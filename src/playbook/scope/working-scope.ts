import { type AddedItem, scopeLists } from '../../../schemas/change.ts';
import type { ScopeItem } from '../../../schemas/scope.ts';
import type { DataPath } from '../../../schemas/walk.ts';
import type { RecordOf } from '../../records/record.ts';
import type { ChangeState } from './change-state.ts';
import type { LedgerItem, LedgerState, PendingEffect } from './ledger-item.ts';

/** Where an item comes from: the record that has it, and the place in it. */
export interface Origin {
  record: RecordOf<'scope'> | RecordOf<'change'>;
  path: DataPath;
}

/** A change that does not fit the scope it meets. */
export interface LedgerProblem {
  change: RecordOf<'change'>;
  path: DataPath;
  /** `unknown`: there is no such item; `gone`: an earlier change took it out; `there`: it is there already. */
  kind: 'unknown' | 'gone' | 'there';
  id: string;
  /** Where the item comes from, or which change took it out. */
  other: Origin | undefined;
  /** Ids that could be meant. */
  candidates: string[];
}

export interface WorkingItem extends LedgerItem {
  origin: Origin;
  goneBy: Origin | undefined;
  items: WorkingItem[];
}

type List = 'included' | (typeof scopeLists)[number];

/** The scope while changes are applied to it, one after the other. */
export class WorkingScope {
  readonly branches: WorkingItem[];
  readonly phase2: WorkingItem[];
  readonly excluded: WorkingItem[];

  constructor(record: RecordOf<'scope'>) {
    const make = (item: ScopeItem, state: LedgerState, path: DataPath, items: WorkingItem[] = []) =>
      fresh(item, state, { record, path }, items);
    const { included, phase_2, excluded } = record.data;
    this.branches = included.map(({ items, ...group }, branch) =>
      make(
        group,
        'included',
        ['included', branch],
        items.map((item, index) => make(item, 'included', ['included', branch, 'items', index])),
      ),
    );
    this.phase2 = phase_2.map((item, index) => make(item, 'phase-2', ['phase_2', index]));
    this.excluded = excluded.map((item, index) => make(item, 'excluded', ['excluded', index]));
  }

  /** The item of an id; of one that was taken out as well. */
  find(id: string): WorkingItem | undefined {
    return this.#place(id)?.list.find(({ item }) => item.id === id);
  }

  /** The list that an item added `under` something joins; undefined where there is no such branch. */
  listFor(under: AddedItem['under']): WorkingItem[] | undefined {
    if (under === undefined) return this.branches;
    if (under === 'phase-2') return this.phase2;
    if (under === 'excluded') return this.excluded;
    const branch = this.branches.find(({ item, state }) => item.id === under && state !== 'removed');
    return branch?.items;
  }

  /** Does what a change says; answers where it does not fit. */
  apply(change: RecordOf<'change'>): LedgerProblem[] {
    const problems = this.test(change);
    const misfits = new Set(problems.map(({ path }) => `${path[0]} ${path[1]}`));
    const fits = (list: string, index: number) => !misfits.has(`${list} ${index}`);
    const { add, remove, alter } = change.data;
    remove.forEach((id, index) => {
      if (fits('remove', index)) this.#remove(id, { record: change, path: ['remove', index] });
    });
    alter.forEach((altered, index) => {
      const known = this.find(altered.id);
      if (!known || !fits('alter', index)) return;
      known.before ??= known.item;
      known.item = { ...known.item, ...altered };
      known.change = change;
      if (known.state === 'included') known.state = 'changed';
    });
    add.forEach((item, index) => {
      if (fits('add', index)) this.#add(item, { record: change, path: ['add', index] });
    });
    return problems;
  }

  /** Where a change would not fit, without doing anything. */
  test(change: RecordOf<'change'>): LedgerProblem[] {
    const { add, remove, alter } = change.data;
    const given = new Map<string, DataPath>();
    const problem = (kind: LedgerProblem['kind'], path: DataPath, id: string, other?: Origin) => ({
      change,
      path,
      kind,
      id,
      other,
      candidates: this.#ids(),
    });
    const missing = (id: string, path: DataPath): LedgerProblem[] => {
      const known = this.find(id);
      if (!known) return [problem('unknown', path, id)];
      return known.state === 'removed' ? [problem('gone', path, id, known.goneBy)] : [];
    };
    const addedTwice = (id: string, path: DataPath): LedgerProblem[] => {
      if (id === '') return [];
      const earlier = given.get(id);
      if (earlier) return [problem('there', path, id, { record: change, path: earlier })];
      given.set(id, path);
      const known = this.find(id);
      const list = this.#place(id)?.name;
      const isThere = known && known.state !== 'removed' && list === 'included' && !remove.includes(id);
      return isThere ? [problem('there', path, id, known.origin)] : [];
    };
    const newBranches = new Set(add.flatMap(({ under, id }) => (under === undefined ? [id] : [])));
    return [
      ...remove.flatMap((id, index) => missing(id, ['remove', index])),
      ...alter.flatMap(({ id }, index) => missing(id, ['alter', index, 'id'])),
      ...add.flatMap(({ id, under }, index) => {
        const path = ['add', index];
        if (under !== undefined && !newBranches.has(under) && !this.listFor(under)) {
          const branches = this.branches.filter(({ state }) => state !== 'removed');
          const candidates = [...branches.map(({ item }) => item.id), ...scopeLists];
          return [{ ...problem('unknown', [...path, 'under'], under), candidates }];
        }
        return addedTwice(id, path);
      }),
    ];
  }

  /** Puts what an open change would do beside the items; nothing of it counts. */
  mark(change: ChangeState): void {
    const { add, remove, alter } = change.record.data;
    add.forEach(({ under, ...item }, index) => {
      const effect: PendingEffect = { change, does: 'add', to: item };
      const known = this.find(item.id);
      if (known) known.pending.push(effect);
      else {
        const made = fresh(item, 'pending', { record: change.record, path: ['add', index] });
        made.pending.push(effect);
        (this.listFor(under) ?? this.branches).push(made);
      }
    });
    for (const id of remove) this.find(id)?.pending.push({ change, does: 'remove', to: undefined });
    for (const altered of alter) {
      const known = this.find(altered.id);
      known?.pending.push({ change, does: 'alter', to: { ...known.item, ...altered } });
    }
  }

  #add({ under, ...item }: AddedItem, origin: Origin): void {
    const place = this.#place(item.id);
    const from = place && place.name !== 'included' ? place.name : undefined;
    const list = this.listFor(under) ?? this.branches;
    const state = under === 'phase-2' || under === 'excluded' ? under : 'added';
    const change = origin.record.kind === 'change' ? origin.record : undefined;
    const made = { ...fresh(item, state, origin), change, from: from === state ? undefined : from };
    if (place) {
      const index = place.list.findIndex((known) => known.item.id === item.id);
      place.list.splice(index, 1);
    }
    list.push(made);
  }

  #remove(id: string, by: Origin): void {
    const known = this.find(id);
    if (!known || by.record.kind !== 'change') return;
    for (const each of [known, ...known.items]) {
      if (each.state === 'removed') continue;
      each.state = 'removed';
      each.change = by.record;
      each.goneBy = by;
    }
  }

  #place(id: string): { list: WorkingItem[]; name: List } | undefined {
    // a name of signs alone gives no id, and nothing can name its item
    if (id === '') return undefined;
    const has = (list: readonly WorkingItem[]) => list.some(({ item }) => item.id === id);
    if (has(this.branches)) return { list: this.branches, name: 'included' };
    const branch = this.branches.find(({ items }) => has(items));
    if (branch) return { list: branch.items, name: 'included' };
    if (has(this.phase2)) return { list: this.phase2, name: 'phase-2' };
    return has(this.excluded) ? { list: this.excluded, name: 'excluded' } : undefined;
  }

  #ids(): string[] {
    const all = [
      ...this.branches.flatMap((branch) => [branch, ...branch.items]),
      ...this.phase2,
      ...this.excluded,
    ];
    return all.filter(({ state }) => state !== 'removed').map(({ item }) => item.id);
  }
}

function fresh(item: ScopeItem, state: LedgerState, origin: Origin, items: WorkingItem[] = []): WorkingItem {
  return {
    item,
    state,
    change: undefined,
    before: undefined,
    from: undefined,
    pending: [],
    items,
    origin,
    goneBy: undefined,
  };
}
