import type { ClientState } from '../../playbook/client-state.ts';
import { changeEffects } from '../../playbook/scope/change-effects.ts';
import { nextChangeNumber } from '../../playbook/scope/next-number.ts';
import type { LedgerItem } from '../../playbook/scope/ledger-item.ts';
import { framePage, type PageFrame } from '../page.ts';
import type { Site } from '../site.ts';
import { nameOf } from '../titles.ts';
import { type ChangeRow, changeRow } from './change-rows.ts';
import { isAgreed } from './scope-limits.ts';
import { type Signer, signersOf } from './scope-view.ts';
import { detailOf, effectLines } from './scope-words.ts';

/** The form for a change request: blank, or with what is recorded. */
export interface ChangeFormView {
  frame: PageFrame;
  title: string;
  lead: [string, string];
  organisation: string;
  heading: string;
  fields: { label: string; value: string }[];
  /** What is recorded; undefined on a blank form. */
  change: ChangeRow | undefined;
  /** What can be ticked on a blank form, with the ids that the record will name. */
  items: { group: string; items: { id: string; name: string; detail: string | undefined }[] }[];
  signers: Signer[];
  scope: string;
}

/** The blank form of a client, with the items of the scope as it is today. */
export function blankFormView(state: ClientState, site: Site): ChangeFormView | undefined {
  const { scope: ledger, file } = state;
  if (!ledger) return undefined;
  const { changeForm: m, scopeState } = site.messages;
  const item = (entry: LedgerItem) => ({
    id: entry.item.id,
    name: entry.item.name,
    detail: detailOf(entry.item, site),
  });
  const groups = [
    ...ledger.branches.filter(isAgreed).map((branch) => ({
      group: branch.item.name,
      items: (branch.items.length > 0 ? branch.items : [branch]).filter(isAgreed).map(item),
    })),
    { group: scopeState['phase-2'], items: ledger.phase2.filter(isAgreed).map(item) },
  ];
  return {
    ...common(state, site, m.title(file.client.data.name), [m.lead, m.leadWhy]),
    heading: m.heading,
    fields: fieldsOf(state, site, nextChangeNumber(file.changes), ''),
    change: undefined,
    items: groups.filter(({ items }) => items.length > 0),
  };
}

/** A form for each recorded change, filled in. */
export function changeFormViews(state: ClientState, site: Site): { number: string; view: ChangeFormView }[] {
  const { scope: ledger, file } = state;
  if (!ledger) return [];
  const { changeForm: m, search } = site.messages;
  const effects = changeEffects(ledger.record, file.changes);
  return ledger.changes.map((change) => {
    const { record, number, status } = change;
    const isDone = status === 'approved' || status === 'in-baseline';
    const row = changeRow(change, effectLines(effects.get(record.id) ?? [], isDone, site), site);
    const title = `${number} ${record.data.title}`;
    const view: ChangeFormView = {
      ...common(state, site, title, [row.status.word, row.decided]),
      heading: m.heading,
      fields: fieldsOf(state, site, number, row.asked),
      change: row,
      items: [],
    };
    view.frame = framePage(site, {
      ...frameOf(state, site, title),
      record,
      search: { kind: search.kinds.change, manager: nameOf(file.client.data.owner, site.playbook) },
    });
    return { number, view };
  });
}

function common(state: ClientState, site: Site, title: string, lead: [string, string]) {
  return {
    frame: framePage(site, frameOf(state, site, title)),
    title,
    lead,
    organisation: site.playbook.site.data.name,
    signers: signersOf(state, site),
    scope: `/clients/${state.file.id}/scope/`,
  };
}

function frameOf({ file }: ClientState, { messages }: Site, title: string) {
  const client = file.client.data;
  return {
    title,
    section: '/clients/',
    crumbs: [
      { text: messages.shell.clients, to: '/clients/' },
      { text: client.name, to: `/clients/${file.id}/` },
      { text: messages.client.scope, to: `/clients/${file.id}/scope/` },
    ],
    lang: client.lang,
  };
}

function fieldsOf({ file, scope }: ClientState, site: Site, number: string, asked: string) {
  const { changeForm: m, ledger, scope: s } = site.messages;
  const { name, legal_name } = file.client.data;
  return [
    { label: s.client, value: legal_name ?? name },
    { label: m.number, value: number },
    { label: m.askedBy, value: asked },
    { label: m.against, value: scope ? ledger.mapTag(scope.version, site.formats.day(scope.since)) : '' },
  ];
}
