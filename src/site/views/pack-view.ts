import type { Locale } from '../../../schemas/values.ts';
import { clientEdition } from '../../playbook/client-edition.ts';
import type { ClientState } from '../../playbook/client-state.ts';
import { isOpen } from '../../playbook/scope/change-state.ts';
import { type DerivedClient, type Derive, deriver } from '../../playbook/derive-client.ts';
import { type PackName, packNames } from '../pack-names.ts';
import { framePage, type Link, type PageFrame } from '../page.ts';
import type { Site } from '../site.ts';
import { siteIn } from '../site-in.ts';
import { nameOf } from '../titles.ts';
import type { FactView } from './facts.ts';
import { kickoffParts } from './pack-kickoff.ts';
import { onboardingParts } from './pack-onboarding.ts';
import type { PackPart } from './pack-parts.ts';
import { qbrParts, qbrSince } from './pack-qbr.ts';
import { scopeParts } from './pack-scope.ts';
import { uncoveredOf } from './scope-map.ts';

/** A document to print: a cover, its contents, and its parts. */
export interface PackView {
  name: PackName;
  frame: PageFrame;
  /** Language of the document's words. */
  locale: Locale;
  /** Language of what is recorded of the client. */
  textLang: Locale;
  organisation: string;
  title: string;
  client: string;
  /** Who may read it. */
  edition: string;
  isInternal: boolean;
  lead: string;
  facts: FactView[];
  parts: PackPart[];
}

/** What the parts of a document are made from. */
export interface PackSource {
  /** The client as the reader of the document may know it. */
  client: DerivedClient;
  derive: Derive;
  /** In the document's language. */
  site: Site;
  isInternal: boolean;
}

/** The documents that can be had: none once a client has ended, no sign-off without a scope, no review before the start. */
export function packsOf({ file, standing }: ClientState, site: Site): PackName[] {
  if (standing === 'ended') return [];
  const hasBegun = file.client.data.start < site.playbook.today;
  const there: Record<PackName, boolean> = {
    kickoff: file.scope !== undefined || file.plan !== undefined,
    scope: file.scope !== undefined,
    qbr: hasBegun,
    'qbr-internal': hasBegun,
    onboarding: true,
  };
  return packNames.filter((name) => there[name]);
}

/**
 * The documents that the site holds: those that the client's phase calls for. Before the kick-off and in onboarding those
 * of the kick-off, then the review; the sign-off while there is something to sign. The others are a command away.
 */
export function packsCalledFor(state: ClientState, site: Site): PackName[] {
  const { timeline, kickoff, scope } = state;
  const isOnboarding = timeline.current?.phase.stage !== 'ongoing';
  const calledFor: Record<PackName, boolean> = {
    kickoff: isOnboarding,
    scope: scope !== undefined && (scope.confirmed !== 'current' || scope.changes.some(isOpen)),
    qbr: !isOnboarding,
    'qbr-internal': !isOnboarding,
    onboarding: isOnboarding && kickoff === undefined,
  };
  return packsOf(state, site).filter((name) => calledFor[name]);
}

/** Documents of a client that the site does not hold, with the command that prints the first of them. */
export interface OtherPacks {
  /** Their names, as a list. */
  names: string;
  command: string;
}

/** The documents that the client's phase does not call for; undefined where the site holds them all. */
export function otherPacks(state: ClientState, site: Site): OtherPacks | undefined {
  const held = packsCalledFor(state, site);
  const others = packsOf(state, site).filter((name) => !held.includes(name));
  const [first] = others;
  if (first === undefined) return undefined;
  const pack = first === 'qbr-internal' ? 'qbr --internal' : first;
  return {
    names: site.formats.list(others.map((name) => site.messages.packs.names[name])),
    command: `npx jornada pdf ${state.file.id} --pack ${pack}`,
  };
}

/** Where the documents of a client are, by their names in the site's language. */
export function packLinks(state: ClientState, site: Site): Link[] {
  return packsCalledFor(state, site).map((name) => ({
    text: site.messages.packs.names[name],
    to: packAddress(state.file.id, name),
  }));
}

export function packAddress(client: string, name: PackName): string {
  return `/clients/${client}/packs/${name}/`;
}

/** The documents to draw: the one that was asked for alone, or what the phases of all clients call for. */
export function packViews(site: Site): { client: string; view: PackView }[] {
  const { states, onlyPack } = site;
  return [...states.values()].flatMap((state) => {
    const client = state.file.id;
    const names = onlyPack
      ? onlyPack.client === client
        ? [onlyPack.name]
        : []
      : packsCalledFor(state, site);
    return names.map((name) => ({ client, view: packView(name, state, site) }));
  });
}

/**
 * A document for a client. All but the internal edition are drawn from the client's edition of the records and in the
 * client's language, so that nothing else can come into them.
 */
export function packView(name: PackName, state: ClientState, home: Site): PackView {
  const isInternal = name === 'qbr-internal';
  const { playbook, calendars } = home;
  const { data } = state.file.client;
  const locale = isInternal ? home.formats.locale : (data.lang ?? home.formats.locale);
  const site = siteIn(home, locale);
  const derive = isInternal ? deriver(state.file, playbook, calendars.of(data)) : asClientKnows(state, home);
  const source: PackSource = { client: derive(playbook.today), derive, site, isInternal };
  const m = site.messages.packs;
  const title = m.names[name];
  // the blank set is a working set of ours: its forms are handed out, its procedures are not
  const staysWithUs = isInternal || name === 'onboarding';
  const edition = staysWithUs ? m.internal : m.forClient;
  const today = site.formats.day(playbook.today);
  return {
    name,
    frame: {
      ...framePage(home, {
        title: `${home.messages.packs.names[name]} · ${data.name}`,
        section: '/clients/',
        crumbs: [
          { text: home.messages.shell.clients, to: '/clients/' },
          { text: data.name, to: `/clients/${state.file.id}/` },
        ],
        lang: locale,
        printed: [data.name, isInternal ? edition : title, today].join(' · '),
      }),
      isDocument: true,
    },
    locale,
    textLang: data.lang ?? home.formats.locale,
    organisation: playbook.site.data.name,
    title,
    client: data.name,
    edition,
    isInternal: staysWithUs,
    lead: name === 'qbr' || name === 'qbr-internal' ? qbrSince(source) : m.leads[name],
    facts: [
      { label: m.day, value: today },
      { label: m.preparedBy, value: nameOf(data.owner, playbook) },
    ],
    parts: partsOf(name, source),
  };
}

/** A client has several documents, and all are drawn from one edition of its records. */
const editions = new WeakMap<ClientState, Derive>();

function asClientKnows(state: ClientState, home: Site): Derive {
  const known = editions.get(state);
  if (known) return known;
  const file = clientEdition(state.file, uncoveredOf(state, home));
  const derive = deriver(file, home.playbook, home.calendars.of(file.client.data));
  editions.set(state, derive);
  return derive;
}

function partsOf(name: PackName, source: PackSource): PackPart[] {
  switch (name) {
    case 'kickoff':
      return kickoffParts(source);
    case 'scope':
      return scopeParts(source);
    case 'onboarding':
      return onboardingParts(source);
    default:
      return qbrParts(source);
  }
}
