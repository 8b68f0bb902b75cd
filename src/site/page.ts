import { addressOf } from '../playbook/addresses.ts';
import { backlinksOf } from '../playbook/playbook.ts';
import { needsSomebody } from '../playbook/portfolio.ts';
import type { AnyRecord } from '../records/record.ts';
import { digest } from './digest.ts';
import { editLink } from './repository-links.ts';
import type { Site } from './site.ts';
import { titleOf } from './titles.ts';

export interface Link {
  text: string;
  /** Address from the root of the site, or a web address. */
  to: string;
}

/** What search offers as filters before anything is typed. */
export interface SearchTags {
  kind: string;
  segment?: string | undefined;
  manager?: string | undefined;
  phase?: string | undefined;
}

/** The filters of a page as the search index reads them, named in the site's language: "Manager:Ana Prado". */
export function searchFilters(tags: SearchTags, names: Record<keyof SearchTags, string>): string[] {
  const all: [keyof SearchTags, string | undefined][] = [
    ['kind', tags.kind],
    ['segment', tags.segment],
    ['manager', tags.manager],
    ['phase', tags.phase],
  ];
  return all.flatMap(([name, value]) => (value ? [`${names[name]}:${value}`] : []));
}

/** What every page has around its content. */
export interface PageFrame {
  title: string;
  /** Part of the menu that the page belongs to: the address of its overview. */
  section: string;
  crumbs: Link[];
  edit: { link: string; file: string } | undefined;
  change: { day: string; author: string } | undefined;
  linkedFrom: Link[];
  search: SearchTags | undefined;
  /** Left foot of every printed sheet. */
  printed: string;
  /** Language of the main text, where it is not the interface's. */
  lang: string | undefined;
  /** Other forms of the same facts. */
  files: Link[];
  /** Read by itself, away from the site: its foot does not say where that is. */
  isDocument?: boolean;
}

export interface FrameOptions {
  title: string;
  section: string;
  crumbs?: Link[];
  record?: AnyRecord;
  search?: SearchTags;
  printed?: string;
  lang?: string | undefined;
  files?: Link[];
}

/** The frame of a page: where it stands, where its record is edited, who refers to it. */
export function framePage(site: Site, options: FrameOptions): PageFrame {
  const { record } = options;
  const settings = site.playbook.site.data;
  const link = record && editLink(settings, record.file);
  const change = record && site.history.get(record.file);
  // the page of a record of the organisation has a section of its own for it
  const linkedFrom = record?.client === undefined ? [] : backlinksOf(site.playbook, record);
  const { locale } = settings;
  return {
    title: options.title,
    section: options.section,
    crumbs: options.crumbs ?? [],
    edit: link === undefined || !record ? undefined : { link, file: record.file },
    change: change && { day: site.formats.shortDay(change.day), author: change.author },
    linkedFrom: dedupe(
      linkedFrom.map((from) => ({ text: titleOf(from, site.playbook), to: addressOf(from) })),
    ),
    search: options.search,
    printed: options.printed ?? `${options.title} · ${site.formats.day(site.playbook.today)}`,
    lang: options.lang !== undefined && options.lang !== locale ? options.lang : undefined,
    files: options.files ?? [],
  };
}

const MOST_BACKLINKS = 12;

function dedupe(links: readonly Link[]): Link[] {
  const seen = new Set<string>();
  return links.filter(({ to }) => !seen.has(to) && seen.add(to)).slice(0, MOST_BACKLINKS);
}

/** What stands around all pages alike: the side bar. */
export interface Shell {
  lang: string;
  name: string;
  asOf: string;
  groups: { title: string | undefined; links: { text: string; to: string; count: number | undefined }[] }[];
}

export function makeShell(site: Omit<Site, 'shell'>): Shell {
  const { shell } = site.messages;
  const states = [...site.states.values()];
  const entry = (text: string, to: string, count?: number) => ({ text, to, count });
  return {
    lang: site.playbook.site.data.locale,
    name: site.playbook.site.data.name,
    asOf: site.formats.weekday(site.playbook.today),
    groups: [
      {
        title: undefined,
        links: [
          entry(shell.portfolio, '/', states.filter(needsSomebody).length),
          entry(shell.clients, '/clients/', states.length),
        ],
      },
      {
        title: shell.playbook,
        links: [
          entry(shell.journeys, '/journeys/'),
          entry(shell.sops, '/sops/'),
          entry(shell.segments, '/segments/'),
          entry(shell.questionnaires, '/questionnaires/'),
          entry(shell.alerts, '/alerts/'),
          entry(shell.plays, '/plays/'),
          entry(shell.calendar, '/calendar/'),
          entry(shell.maps, '/maps/'),
          entry(site.messages.research.menu, '/research/'),
          entry(shell.handbook, '/handbook/'),
        ],
      },
      {
        title: shell.team,
        links: [entry(shell.people, '/team/'), entry(site.messages.capacity.menu, '/capacity/')],
      },
    ],
  };
}

/** A page of a route with a parameter: its view, and a key that changes whenever anything it shows does. */
export interface StaticPath<V> {
  params: Record<string, string | undefined>;
  props: { view: V };
  cacheKey: string;
}

/**
 * Lists the pages of a route. The key covers the view, the shell, the settings and the day, which together are all that
 * a page draws from; a change of the code makes every page anew by itself (see `codeFingerprint`).
 */
export function listPaths<V>(
  site: Site,
  pages: readonly { params: Record<string, string | undefined>; view: V }[],
): StaticPath<V>[] {
  const { shell, playbook } = site;
  const common = JSON.stringify([shell, playbook.site.data, playbook.today]);
  return pages.map(({ params, view }) => ({
    params,
    props: { view },
    cacheKey: digest(common + JSON.stringify(view)),
  }));
}
