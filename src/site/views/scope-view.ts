import type { ScopeItem } from '../../../schemas/scope.ts';
import type { MapNode, NodeState } from '../../diagrams/mind-map.ts';
import type { ClientFile } from '../../playbook/playbook.ts';
import { countScope, includedBranches } from '../../playbook/scope/scope-tree.ts';
import { framePage, type PageFrame } from '../page.ts';
import type { Site } from '../site.ts';

/** The map of a scope and the same as a nested list. */
export interface ScopeMapView {
  root: MapNode;
  branches: {
    name: string;
    items: { name: string; detail: string | undefined; note: string | undefined; state: NodeState }[];
  }[];
  legend: { state: NodeState; word: string; why: string }[];
}

export function scopeMapView(file: ClientFile, site: Site): ScopeMapView | undefined {
  const scope = file.scope?.data;
  if (!scope) return undefined;
  const { messages, formats } = site;
  const item = (state: NodeState) => (entry: ScopeItem) => ({
    name: entry.name,
    detail: detailOf(entry, site),
    note: entry.note,
    state,
  });
  const branches = includedBranches(scope).map(({ group, entries }) => ({
    name: group.name,
    items: entries.length > 0 ? entries.map(({ item: entry }) => item('included')(entry)) : [],
  }));
  if (scope.phase_2.length > 0)
    branches.push({ name: messages.scopeState['phase-2'], items: scope.phase_2.map(item('phase-2')) });
  if (scope.excluded.length > 0)
    branches.push({ name: messages.scopeState.excluded, items: scope.excluded.map(item('excluded')) });
  const states = (['included', 'phase-2', 'excluded'] as const).filter((state) =>
    branches.some(({ items }) => items.some((entry) => entry.state === state)),
  );
  return {
    root: {
      text: file.client.data.name,
      tag: formats.day(scope.confirmed?.on ?? scope.baseline),
      children: branches.map((branch) => ({
        text: branch.name,
        children: branch.items.map(({ name, detail, state }) => ({
          text: name,
          state,
          ...(detail && { detail }),
        })),
      })),
    },
    branches,
    legend: states.map((state) => ({
      state,
      word: messages.scopeState[state],
      why: messages.scope.legend[state],
    })),
  };
}

function detailOf(entry: ScopeItem, site: Site): string | undefined {
  const rounds =
    entry.revisions === undefined ? undefined : site.messages.scope.revisionsCount(entry.revisions);
  return [entry.limit, rounds].filter((part) => part !== undefined).join(' · ') || undefined;
}

export interface ScopeView {
  frame: PageFrame;
  title: string;
  lead: [string, string];
  confirmed: { by: string; evidence: string | undefined } | undefined;
  /** Price and renewal. */
  facts: { label: string; value: string }[];
  map: ScopeMapView;
  limits: {
    group: string;
    rows: {
      name: string;
      limit: string | undefined;
      revisions: string | undefined;
      counts: string | undefined;
      note: string | undefined;
    }[];
  }[];
  phase2: { name: string; note: string | undefined }[];
  excluded: { name: string; note: string | undefined }[];
  notes: string;
  sheet: {
    organisation: string;
    client: string;
    fields: { label: string; value: string }[];
    signers: { name: string; for: string }[];
  };
}

/** The page of a client's scope; undefined where no scope is recorded. */
export function scopeView(file: ClientFile, site: Site): ScopeView | undefined {
  const map = scopeMapView(file, site);
  if (!file.scope || !map) return undefined;
  const { formats: f, messages, playbook } = site;
  const m = messages.scope;
  const client = file.client.data;
  const scope = file.scope.data;
  const item = (entry: ScopeItem) => ({
    name: entry.name,
    limit: entry.limit,
    revisions: entry.revisions === undefined ? undefined : m.revisionsCount(entry.revisions),
    counts: entry.counts,
    note: entry.note,
  });
  const price =
    client.contract?.monthly === undefined ? '' : messages.portfolio.aMonth(f.money(client.contract.monthly));
  const until = client.contract?.renews === undefined ? '' : f.day(client.contract.renews);
  const decides = client.contacts.find((contact) => contact.decides) ?? client.contacts[0];
  const owner = playbook.of.person.get(client.owner)?.data.name ?? client.owner;
  const organisation = playbook.site.data.name;
  return {
    frame: framePage(site, {
      title: m.title(client.name),
      section: '/clients/',
      crumbs: [
        { text: messages.shell.clients, to: '/clients/' },
        { text: client.name, to: `/clients/${file.id}/` },
      ],
      record: file.scope,
      search: { kind: messages.search.kinds.scope, manager: owner },
      lang: client.lang,
    }),
    title: m.title(client.name),
    lead: [m.lead, m.baseline(f.day(scope.baseline))],
    confirmed: scope.confirmed && {
      by: m.by(scope.confirmed.by, f.day(scope.confirmed.on)),
      evidence: scope.confirmed.evidence,
    },
    facts: [
      { label: m.price, value: price },
      { label: m.period, value: until },
    ].filter(({ value }) => value !== ''),
    map,
    limits: includedBranches(scope).map(({ group, entries }) => ({
      group: group.name,
      rows: entries.length > 0 ? entries.map(({ item: entry }) => item(entry)) : [item(group)],
    })),
    phase2: scope.phase_2.map(({ name, note }) => ({ name, note })),
    excluded: scope.excluded.map(({ name, note }) => ({ name, note })),
    notes: file.scope.markdown.trim(),
    sheet: {
      organisation,
      client: client.legal_name ?? client.name,
      fields: [
        { label: m.client, value: client.legal_name ?? client.name },
        { label: m.scopeOf, value: f.day(scope.baseline) },
        { label: m.price, value: price },
        { label: m.period, value: until },
      ],
      signers: [
        { name: decides?.name ?? '', for: m.forWhom(client.name) },
        { name: owner, for: m.forWhom(organisation) },
      ],
    },
  };
}

/** How many items stand in each state, in a sentence. */
export function scopeCounts(file: ClientFile, site: Site): string {
  if (!file.scope) return '';
  const counts = countScope(file.scope.data);
  return site.messages.client.scopeCounts(counts.included, counts['phase-2'], counts.excluded);
}
