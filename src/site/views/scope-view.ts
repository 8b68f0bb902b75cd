import type { ClientState } from '../../playbook/client-state.ts';
import type { ClientFile } from '../../playbook/playbook.ts';
import { checkInOf } from '../../playbook/scope/check-in.ts';
import { isOpen } from '../../playbook/scope/change-state.ts';
import { nextChangeNumber } from '../../playbook/scope/next-number.ts';
import { type ScopeLedger, scopeLedger } from '../../playbook/scope/ledger.ts';
import { newText } from '../new-records.ts';
import { framePage, type PageFrame } from '../page.ts';
import { newRecordLink } from '../repository-links.ts';
import type { Site } from '../site.ts';
import { nameOf } from '../titles.ts';
import type { FactView } from './facts.ts';
import { type RegisterView, registerView } from './change-rows.ts';
import { type LimitsView, isAgreed, limitsView } from './scope-limits.ts';
import { drawScope, type ScopeMapView, scopeMapView, uncoveredOf } from './scope-map.ts';
import { type VersionLine, versionLines } from './scope-versions.ts';
import { dueText } from './texts.ts';
import type { StatusView } from './tones.ts';

export interface ScopeView {
  frame: PageFrame;
  title: string;
  lead: [string, string];
  confirmed: { status: StatusView; by: string; evidence: string | undefined };
  /** Price, renewal and the next check-in. */
  facts: { label: string; value: string }[];
  /** Work that no item covers; for the team alone. */
  uncovered: [string, string] | undefined;
  map: ScopeMapView;
  /** The map as it is printed and signed, where the one on screen shows work that nobody agreed. */
  signedMap: ScopeMapView | undefined;
  limits: LimitsView;
  notes: string;
  register: RegisterView;
  /** The web editor with a new change begun, and the form to print. */
  newChange: string | undefined;
  form: string;
  versions: VersionLine[];
  sheet: SignSheet;
}

export interface SignSheet {
  organisation: string;
  fields: FactView[];
  /** Changes that are open when it is printed. */
  open: string[];
  signers: Signer[];
}

export interface Signer {
  name: string;
  for: string;
}

/** The page of a client's scope; undefined where no scope is recorded. */
export function scopeView(state: ClientState, site: Site): ScopeView | undefined {
  const map = scopeMapView(state, site);
  const { file, scope: ledger } = state;
  if (!ledger || !map) return undefined;
  const { formats: f, messages, playbook } = site;
  const m = messages.scope;
  const client = file.client.data;
  const { version, since, record } = ledger;
  const register = registerView(file, ledger, site);
  const uncovered = uncoveredOf(state, site).map(({ name }) => name);
  return {
    frame: framePage(site, {
      title: m.title(client.name),
      section: '/clients/',
      crumbs: [
        { text: messages.shell.clients, to: '/clients/' },
        { text: client.name, to: `/clients/${file.id}/` },
      ],
      record,
      search: { kind: messages.search.kinds.scope, manager: nameOf(client.owner, playbook) },
      printed: `${m.title(client.name)} · ${messages.ledger.mapTag(version, f.day(since))}`,
      lang: client.lang,
    }),
    title: m.title(client.name),
    lead: [m.lead, messages.ledger.version(version, f.day(record.data.baseline))],
    confirmed: confirmationOf(state, ledger, site),
    facts: [...termsOf(file, site).filter(({ value }) => value !== ''), ...checkInFact(state, site)],
    uncovered:
      uncovered.length > 0 ? messages.ledger.uncoveredNote(uncovered.length, f.list(uncovered)) : undefined,
    map,
    signedMap: uncovered.length > 0 ? drawScope(ledger, state, site) : undefined,
    limits: limitsView(ledger, site),
    sheet: signSheet(ledger, file, site),
    notes: record.markdown.trim(),
    register,
    newChange: state.standing === 'ended' ? undefined : newChangeLink(state, site),
    form: `/clients/${file.id}/scope/change-form/`,
    versions: versionLines(state, site),
  };
}

/** The sheet on which both sides confirm a scope. */
export function signSheet(ledger: ScopeLedger, file: ClientFile, site: Site): SignSheet {
  const { formats: f, messages, playbook } = site;
  const m = messages.scope;
  const { version, since, changes } = ledger;
  const client = file.client.data;
  const open = changes.filter(isOpen);
  return {
    organisation: playbook.site.data.name,
    fields: [
      { label: m.client, value: client.legal_name ?? client.name },
      { label: m.scopeOf, value: messages.ledger.mapTag(version, f.day(since)) },
      ...termsOf(file, site),
    ],
    open: open.map(({ number, record }) => `${number} ${record.data.title}`),
    signers: signersOf({ file }, site),
  };
}

/** Price and end of the term. */
function termsOf({ client }: ClientFile, { formats: f, messages }: Site): FactView[] {
  const { monthly, renews } = client.data.contract ?? {};
  return [
    {
      label: messages.scope.price,
      value: monthly === undefined ? '' : messages.portfolio.aMonth(f.money(monthly)),
    },
    { label: messages.scope.period, value: renews === undefined ? '' : f.day(renews) },
  ];
}

/** The day of the next check-in, and of the last one. */
function checkInFact({ file, scope, standing }: ClientState, site: Site): FactView[] {
  const { formats: f, messages, calendars, playbook } = site;
  const client = file.client.data;
  const next =
    scope && standing !== 'ended'
      ? checkInOf(scope.record, file.touchpoints, playbook.today, calendars.of(client))
      : undefined;
  if (!next) return [];
  const due = dueText(next.due, site, client).text;
  const m = messages.dueWork;
  return [
    {
      label: m.nextCheckIn,
      value: next.last === undefined ? due : m.checkInAfter(due, f.shortDay(next.last)),
    },
  ];
}

/** Who signs for the client, and who for us. */
export function signersOf({ file }: Pick<ClientState, 'file'>, { playbook, messages }: Site): Signer[] {
  const client = file.client.data;
  const decides = client.contacts.find((contact) => contact.decides) ?? client.contacts[0];
  return [
    { name: decides?.name ?? '', for: messages.scope.forWhom(client.name) },
    { name: nameOf(client.owner, playbook), for: messages.scope.forWhom(playbook.site.data.name) },
  ];
}

/** The web editor with the client's next change begun. */
function newChangeLink({ file }: ClientState, site: Site): string | undefined {
  const path = `clients/${file.id}/changes/${nextChangeNumber(file.changes)}-new-change.md`;
  return newRecordLink(site.playbook.site.data, path, newText('change', site));
}

function confirmationOf({ file }: ClientState, ledger: ScopeLedger, site: Site): ScopeView['confirmed'] {
  const m = site.messages.scope;
  const { confirmed } = ledger.record.data;
  if (!confirmed || ledger.confirmed === 'none')
    return { status: { tone: 'watch', icon: 'watch', word: m.notConfirmed }, by: '', evidence: undefined };
  const { version } = scopeLedger(ledger.record, file.changes, confirmed.on);
  const status: StatusView =
    ledger.confirmed === 'current'
      ? { tone: 'ok', icon: 'ok', word: m.confirmed }
      : { tone: 'watch', icon: 'watch', word: site.messages.ledger.confirmedEarlier(version) };
  return { status, by: m.by(confirmed.by, site.formats.day(confirmed.on)), evidence: confirmed.evidence };
}

/** How many items stand in each state, in a sentence. */
export function scopeCounts({ scope }: ClientState, site: Site): string {
  if (!scope) return '';
  const leaves = scope.branches
    .filter(isAgreed)
    .flatMap((branch) => (branch.items.length > 0 ? branch.items : [branch]));
  const [included, phase2, excluded] = [leaves, scope.phase2, scope.excluded].map(
    (items) => items.filter(isAgreed).length,
  );
  return site.messages.client.scopeCounts(included ?? 0, phase2 ?? 0, excluded ?? 0);
}
