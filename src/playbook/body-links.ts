/** Links from the text of a record to other pages of the playbook, and what to say of one that leads nowhere. */
import { markFences } from '../records/bodies/lines.ts';
import { mermaidFences } from '../records/bodies/mermaid-fences.ts';
import type { Problem } from '../records/diagnostic.ts';
import { placeOf } from '../records/place.ts';
import type { AnyRecord } from '../records/record.ts';
import { nearest } from '../records/suggest.ts';
import { addressOf } from './addresses.ts';

export interface BodyLink {
  /** As it is written: `/sops/qbr/`, or relative to the file as in `../sops/qbr.md`. */
  target: string;
  /** The page it leads to, without what follows `?`; undefined where it leads to none of this site. */
  address: string | undefined;
  /** Lines and columns from 1. */
  line: number;
  column: number;
  /** The file that it stands in. */
  file: string;
}

// the lengths are bounded so that a line made to match nearly everywhere takes no longer than any other
const INLINE = /(?<!!)\[[^[\]]{0,300}\]\(\s*<?([^\s()<>]{1,500})>?[^)]{0,300}\)/dg;
const DEFINITION = /^ {0,3}\[[^\]^]{1,300}\]:\s*<?([^\s<>]{1,500})/dg;
const ATTRIBUTE = /\bhref=["']([^"'{}]{1,500})["']/dg;
/** The address that a node of a Mermaid diagram leads to: `click node "…"`, `click node href "…"`, `link Class "…"`. */
const CLICK =
  /(?:^|;)\s*(?:click|link)\s+(?:`[^`]{1,300}`|[^\s"`;]{1,300})\s+(?:href\s+)?"\s*([^"\s]{1,500})\s*"/dg;
const CODE = /`[^`]*`/g;
const ELSEWHERE = /^(?:#|[a-z][a-z0-9+.-]*:)/i;

type Text = Pick<AnyRecord, 'markdown' | 'markdownLine' | 'file'>;

/** Every link to a page of this site, those of diagrams too. Images, and what stands in other code, are none. */
export function linksOf(text: Text): BodyLink[] {
  return [...linksInProse(text), ...linksInDiagrams(text)].sort((one, other) => one.line - other.line);
}

function linksInProse({ markdown, markdownLine, file }: Text): BodyLink[] {
  if (!/\]\(|\]:|href=/.test(markdown)) return [];
  return markFences(markdown, markdownLine).flatMap(({ text, number, fenced }) => {
    if (fenced || !/\]\(|\]:|href=/.test(text)) return [];
    const blank = (part: string) => ' '.repeat(part.length);
    const prose = text.replace(/\\[!-/:-@[-`{-~]/g, blank).replace(CODE, blank);
    return [INLINE, DEFINITION, ATTRIBUTE].flatMap((pattern) => linksIn(prose, pattern, number, file));
  });
}

function linksInDiagrams({ markdown, markdownLine, file }: Text): BodyLink[] {
  if (!/\b(?:click|link)\s/.test(markdown)) return [];
  const written = markdown.split(/\r?\n/);
  return mermaidFences(markdown, file.endsWith('.mdx')).flatMap(({ source, line: opening }) =>
    source.split('\n').flatMap((text, index) => {
      const within = opening + index;
      // a fence in a list is read without its indentation
      const indent = Math.max(0, written[within]?.indexOf(text) ?? 0);
      return linksIn(text, CLICK, markdownLine + within, file, indent);
    }),
  );
}

function linksIn(text: string, pattern: RegExp, line: number, file: string, indent = 0): BodyLink[] {
  return [...text.matchAll(pattern)].flatMap((found) => {
    const target = found[1] ?? '';
    if (ELSEWHERE.test(target)) return [];
    const isAddress = target.startsWith('/') && !target.startsWith('//');
    const address = isAddress ? target.replace(/\?[^#]*/, '') : undefined;
    return [{ target, address, line, column: indent + (found.indices?.[1]?.[0] ?? 0) + 1, file }];
  });
}

/** Offers addresses near to one that does not exist. Made once for many links. */
export type AddressFinder = (address: string) => string | undefined;

/** Looks for the nearest name level by level, so that `/sop/kickof/` finds `/sops/kickoff/`. */
export function makeAddressFinder(addresses: ReadonlySet<string>): AddressFinder {
  const below = new Map<string, Set<string>>();
  for (const address of addresses) {
    const parts = address.replace(/#.*$/, '').split('/').filter(Boolean);
    parts.forEach((part, index) => {
      const parent = parts.slice(0, index).join('/');
      below.set(parent, (below.get(parent) ?? new Set()).add(part));
    });
  }
  return (address) => {
    let found = '';
    for (const part of address
      .replace(/[?#].*$/, '')
      .split('/')
      .filter(Boolean)) {
      const names = below.get(found) ?? new Set();
      const name = names.has(part) ? part : nearest(part, names);
      if (name === undefined) return undefined;
      found = found === '' ? name : `${found}/${name}`;
    }
    return addresses.has(`/${found}/`) ? `/${found}/` : undefined;
  };
}

/** The problem of a link that leads to no page. */
export function brokenLink(link: BodyLink, addresses: ReadonlySet<string>, find: AddressFinder): Problem {
  const { target, address, line, column } = link;
  const meant = address === undefined ? addressOfFile(link, addresses) : find(address);
  return {
    rule: 'broken-link',
    line,
    column,
    message:
      address === undefined
        ? `\`${target}\` is not the address of a page.`
        : `There is no page \`${target}\`.`,
    hint:
      meant === undefined
        ? hintFor(target)
        : `${address === undefined ? 'Write' : 'Did you mean'} \`${meant}\`${address === undefined ? '.' : '?'}`,
  };
}

function hintFor(target: string): string {
  return /^(?:\/\/|www\.)/i.test(target)
    ? `Write the whole address: \`https://${target.replace(/^\/\//, '')}\`.`
    : 'Links to other records look like `/sops/ID/` or `/clients/ID/`, links to the web begin with `https://`.';
}

/** The page of a record that is named by the path of its file. */
function addressOfFile({ target, file }: BodyLink, addresses: ReadonlySet<string>): string | undefined {
  const path = file.split('/').slice(0, -1);
  for (const part of target.replace(/[?#].*$/, '').split('/')) {
    if (part === '..') path.pop();
    else if (part !== '.' && part !== '') path.push(part);
  }
  const placement = placeOf(path.join('/'));
  if (!('place' in placement)) return undefined;
  const { kind, id, client } = placement.place;
  const address = addressOf({ kind, id, client });
  return addresses.has(address) ? address : undefined;
}
