import type { MapNode, NodeState } from '../../diagrams/map/mind-map.ts';
import type { ClientState } from '../../playbook/client-state.ts';
import { numberOf } from '../../playbook/scope/change-state.ts';
import type { LedgerItem, PendingEffect } from '../../playbook/scope/ledger-item.ts';
import type { ScopeLedger } from '../../playbook/scope/ledger.ts';
import { type UncoveredWork, uncoveredWork } from '../../playbook/scope/uncovered-work.ts';
import type { Site } from '../site.ts';
import { detailOf, whatItWas } from './scope-words.ts';

/** An item on the map and in the list beside it. */
export interface ScopeEntry {
  name: string;
  detail: string | undefined;
  /** The word for its state, and where it comes from. */
  tag: string | undefined;
  note: string | undefined;
  state: NodeState;
}

export interface ScopeBranchView extends Omit<ScopeEntry, 'state'> {
  /** Absent where the branch is what it was in the baseline. */
  state: NodeState | undefined;
  items: ScopeEntry[];
}

/** The map of a scope and the same as a nested list. */
export interface ScopeMapView {
  /** What its files are called. */
  name: string;
  root: MapNode;
  branches: ScopeBranchView[];
  legend: { state: NodeState; word: string; why: string }[];
}

/** The map of a client's scope today, with work that no item covers. */
export function scopeMapView(state: ClientState, site: Site): ScopeMapView | undefined {
  return state.scope && drawScope(state.scope, state, site, uncoveredOf(state, site));
}

/** What the plan holds and no item of the scope covers. */
export function uncoveredOf({ file }: ClientState, { playbook }: Site): UncoveredWork[] {
  return uncoveredWork(file, playbook.today, (owner) => playbook.of.person.has(owner));
}

/** The map of a scope on the day of a ledger. */
export function drawScope(
  ledger: ScopeLedger,
  { file }: Pick<ClientState, 'file'>,
  site: Site,
  uncovered: readonly UncoveredWork[] = [],
): ScopeMapView {
  const { messages, formats } = site;
  const entries = (items: readonly LedgerItem[]) => items.flatMap((item) => entriesOf(item, site));
  const list = (name: string, items: ScopeEntry[]): ScopeBranchView[] =>
    items.length > 0
      ? [{ name, detail: undefined, tag: undefined, note: undefined, state: undefined, items }]
      : [];
  const branches = [
    ...ledger.branches.map((branch): ScopeBranchView => {
      const [own, ...asked] = entriesOf(branch, site);
      const isPlain = branch.state === 'included';
      return {
        name: branch.item.name,
        detail: own?.detail,
        tag: own?.tag,
        note: own?.note,
        state: isPlain ? undefined : own?.state,
        items: [...asked, ...entries(branch.items)],
      };
    }),
    ...list(messages.scopeState['phase-2'], entries(ledger.phase2)),
    ...list(messages.scopeState.excluded, entries(ledger.excluded)),
    ...list(
      messages.ledger.uncovered,
      uncovered.map((work) => uncoveredEntry(work, site)),
    ),
  ];
  const shown = new Set(branches.flatMap(({ state, items }) => [state, ...items.map((item) => item.state)]));
  return {
    name: `${file.id}-scope`,
    root: {
      text: file.client.data.name,
      tag: messages.ledger.mapTag(ledger.version, formats.day(ledger.since)),
      children: branches.map(({ items, ...branch }) => ({ ...nodeOf(branch), children: items.map(nodeOf) })),
    },
    branches,
    legend: legendOrder
      .filter((state) => shown.has(state))
      .map((state) => ({ state, ...messages.ledger.legend[state] })),
  };
}

const legendOrder = [
  'included',
  'added',
  'changed',
  'removed',
  'pending',
  'phase-2',
  'excluded',
  'unapproved',
] as const;

function nodeOf({ name, detail, tag, state }: Omit<ScopeEntry, 'state'> & Pick<MapNode, 'state'>): MapNode {
  return { text: name, ...(state && { state }), ...(detail && { detail }), ...(tag && { tag }) };
}

/** An item as it stands, and beside it what open changes would make of it. */
function entriesOf(entry: LedgerItem, site: Site): ScopeEntry[] {
  const { item, state, pending } = entry;
  const own: ScopeEntry = {
    name: item.name,
    detail: detailOf(item, site),
    tag: tagOf(entry, site),
    note: item.note,
    state,
  };
  const asked = state === 'pending' ? pending.slice(1) : pending;
  return [own, ...asked.map((effect) => askedEntry(entry, effect, site))];
}

function tagOf({ item, state, change, before, from, pending }: LedgerItem, site: Site): string | undefined {
  const { ledger: m } = site.messages;
  const [first] = pending;
  if (state === 'pending') return first && m.asked(first.change.number, askedOn(first, site));
  if (!change) return undefined;
  const number = numberOf(change);
  const day = change.data.decision ? site.formats.shortDay(change.data.decision.on) : '';
  if (state === 'removed') return m.removedBy(number, day);
  const was = before && whatItWas(before, item, site);
  if (was) return m.changedBy(number, was);
  if (state === 'added') return from ? m.movedBy[from](number, day) : m.addedBy(number, day);
  return m.namedBy(number, day);
}

function askedEntry({ item }: LedgerItem, effect: PendingEffect, site: Site): ScopeEntry {
  const { ledger: m } = site.messages;
  const { number } = effect.change;
  const day = askedOn(effect, site);
  const to = effect.to ?? item;
  const tags = {
    add: m.asked(number, day),
    alter: m.askedInstead(number, day, whatItWas(item, to, site)),
    remove: m.askedToRemove(number, day),
  };
  return {
    name: to.name,
    detail: effect.does === 'remove' ? undefined : detailOf(to, site),
    tag: tags[effect.does],
    note: undefined,
    state: 'pending',
  };
}

function askedOn({ change }: PendingEffect, site: Site): string {
  return site.formats.shortDay(change.record.data.asked.on);
}

function uncoveredEntry({ name, reason, change }: UncoveredWork, site: Site): ScopeEntry {
  const { uncoveredWhy } = site.messages.ledger;
  return {
    name,
    detail: undefined,
    tag: uncoveredWhy[reason](change?.number ?? ''),
    note: undefined,
    state: 'unapproved',
  };
}
