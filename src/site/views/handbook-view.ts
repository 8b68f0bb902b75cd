import { addressOf } from '../../playbook/addresses.ts';
import type { AnyRecord, RecordOf } from '../../records/record.ts';
import { digest } from '../digest.ts';
import { newText } from '../new-records.ts';
import { framePage, type Link, type PageFrame } from '../page.ts';
import { newRecordLink } from '../repository-links.ts';
import type { Site } from '../site.ts';
import { titleOf } from '../titles.ts';
import { type ConnectionsView, connectionsView } from './connections-view.ts';
import { type Heading, headingsOf } from './headings.ts';

/** A page of the handbook. */
export interface HandbookView {
  frame: PageFrame;
  id: string;
  /** Path under content/. */
  file: string;
  /** Address below /handbook/, without slashes around it. */
  path: string;
  title: string;
  summary: string | undefined;
  /** The text of a Markdown page; an MDX page is compiled by Astro. */
  markdown: string | undefined;
  /** Headings of the second level. */
  toc: Heading[];
  previous: Link | undefined;
  next: Link | undefined;
  connections: ConnectionsView;
  /** Changes with the text, and for MDX with any record that its components may show. */
  key: string;
}

export interface HandbookListView {
  frame: PageFrame;
  title: string;
  lead: [string, string];
  /** By folder; the pages beside the folders first. */
  groups: { name: string; rows: (Link & { summary: string | undefined })[] }[];
  /** handbook/index.md: what stands above the list. */
  intro: HandbookView | undefined;
  add: string | undefined;
}

/** The record of handbook/index.md, whose page is the list itself. */
const INDEX = 'index';

/** Pages in the order they are read: by `order`, then by title. */
function inOrder(site: Site): RecordOf<'handbook'>[] {
  const last = Number.POSITIVE_INFINITY;
  return [...site.playbook.of.handbook.values()].sort(
    (a, b) =>
      (a.data.order ?? last) - (b.data.order ?? last) ||
      a.data.title.localeCompare(b.data.title, site.formats.locale),
  );
}

export function handbookListView(site: Site): HandbookListView {
  const { messages, playbook } = site;
  const m = messages.handbook;
  const pages = inOrder(site).filter(({ id }) => id !== INDEX);
  const folders = [...new Set(pages.map(folderOf))].sort();
  const index = playbook.of.handbook.get(INDEX);
  return {
    frame: framePage(site, {
      title: m.title,
      section: '/handbook/',
      search: { kind: messages.search.kinds.handbook },
      ...(index && { record: index }),
    }),
    title: m.title,
    lead: m.lead(pages.length),
    groups: folders.map((folder) => ({
      name: folder.replaceAll('-', ' '),
      rows: pages
        .filter((page) => folderOf(page) === folder)
        .map((page) => ({ ...linkTo(page), summary: page.data.summary })),
    })),
    intro: index && handbookView(index, site),
    add: newRecordLink(playbook.site.data, 'handbook/new-page.md', newText('handbook', site)),
  };
}

/** The pages that have an address of their own. */
export function handbookPages(site: Site): HandbookView[] {
  return inOrder(site)
    .filter(({ id }) => id !== INDEX)
    .map((page) => handbookView(page, site));
}

function handbookView(page: RecordOf<'handbook'>, site: Site): HandbookView {
  const { messages } = site;
  const pages = inOrder(site).filter(({ id }) => id !== INDEX);
  const at = pages.indexOf(page);
  const frame = framePage(site, {
    title: page.data.title,
    section: '/handbook/',
    crumbs: [{ text: messages.handbook.title, to: '/handbook/' }],
    record: page,
    search: { kind: messages.search.kinds.handbook },
  });
  const isMdx = page.file.endsWith('.mdx');
  const linkAt = (index: number) => {
    const other = at === -1 ? undefined : pages[index];
    return other && linkTo(other);
  };
  return {
    frame,
    id: page.id,
    file: page.file,
    path: addressOf(page).replace(/^\/handbook\/|\/$/g, ''),
    title: page.data.title,
    summary: page.data.summary,
    markdown: isMdx ? undefined : page.markdown.trim(),
    toc: headingsOf(page.markdown),
    previous: linkAt(at - 1),
    next: linkAt(at + 1),
    connections: connectionsView(page, site),
    key: isMdx ? digest(page.markdown + embeddable(site)) : '',
  };
}

function linkTo(page: RecordOf<'handbook'>): Link {
  return { text: page.data.title, to: addressOf(page) };
}

function folderOf({ id }: RecordOf<'handbook'>): string {
  return id.includes('/') ? id.slice(0, id.indexOf('/')) : '';
}

/** What components in MDX may show of records, as one text. */
function embeddable({ playbook }: Site): string {
  const titles = (records: Iterable<AnyRecord>) => [...records].map((record) => titleOf(record, playbook));
  return JSON.stringify([
    Object.values(playbook.of).map((records) => titles(records.values())),
    [...playbook.of.sop.values()].map(({ data, body }) => [data.version, body]),
    [...playbook.of.map.values()].map(({ body }) => body),
  ]);
}
