import { Losses } from '../../outlines/losses.ts';
import type { Outline, OutlineNode } from '../../outlines/outline.ts';
import { idFromName } from '../../../schemas/names.ts';
import { type Conversion, counted, joined, loseMarks } from './conversion.ts';
import { plainBlock } from './plain-markdown.ts';

/** Names of branches that mean a list of their own, in the three languages. */
const EXCLUDED =
  /^(?:excluded|exclusions|not included|out[ -]of[ -]scope|fora d[eo] escopo|n[ãa]o inclu(?:[íi]d|s)[oa]s?|exclu[íi]d[oa]s?|exclus[õo]es|вне об[ъь]ёма(?: работ)?|вне объема(?: работ)?|не входит|исключено|исключения)(?![\p{L}\p{N}])/iu;
const PHASE_2 =
  /^(?:phase (?:2|two|ii)|fase (?:2|dois|ii)|(?:этап|фаза) (?:2|ii|второй)|второй этап|later|depois|позже)(?![\p{L}\p{N}])/iu;
const INCLUDED =
  /^(?:included|in scope|scope|escopo|inclu(?:[íi]d|s)[oa]s?|(?:что )?входит|об[ъь]ём работ|в объёме)$/iu;

const REVISIONS =
  /^(\d{1,2})\s+(?:rounds? of (?:corrections|revisions)|rounds?|revisions?|revis(?:ão|ões)|rodadas?|rodadas? de (?:revis(?:ão|ões)|correç(?:ão|ões))|правк[аи]|правок|круг(?:а|ов)? правок|раунд(?:а|ов)?|круг(?:а|ов)?)$/iu;
// how much of something: a number, and what it is counted by
const LIMIT =
  /\d.*(?:\/|\s(?:per|por|a|an|ao|à|в|на)\s)|^(?:up to|at most|até|no máximo|до|не более)\s+\d|^\d+(?:\s+\p{L}+)?$/iu;

interface Item {
  id?: string;
  name: string;
  limit?: string;
  revisions?: number;
  note?: string;
  items?: Item[];
}

/** The scope of a client: branches with their items, what is excluded, and what is for later. */
export function outlineToScope({ note, nodes }: Outline): Conversion {
  const log = new Losses();
  const idOf = uniqueIds();
  const included: Item[] = [];
  const excluded: Item[] = [];
  const phase2: Item[] = [];
  const list = (node: OutlineNode, items: Item[]) => {
    loseMarks(node, log, true);
    if (node.note !== undefined) log.add('note of a list', 'notes of lists', node.text);
    for (const child of node.children) items.push(itemOf(child, idOf, log));
  };
  for (const node of nodes) {
    if (EXCLUDED.test(node.text) && node.children.length > 0) list(node, excluded);
    else if (PHASE_2.test(node.text) && node.children.length > 0) list(node, phase2);
    else if (INCLUDED.test(node.text) && node.children.some(({ children }) => children.length > 0)) {
      for (const child of node.children) included.push(groupOf(child, idOf, log));
    } else included.push(groupOf(node, idOf, log));
  }
  const items = included.reduce((sum, group) => sum + (group.items?.length ?? 0), 0);
  return {
    data: { included: included.map(short), excluded: excluded.map(short), phase_2: phase2.map(short) },
    body: note === undefined ? '' : `${plainBlock(note)}\n`,
    lost: log.list(),
    became: `${counted(included.length, 'branch', 'branches')} with ${counted(items, 'item')}, ${excluded.length} excluded, ${phase2.length} for phase 2`,
    notes:
      excluded.length === 0
        ? [
            'Nothing is excluded by name. A branch called “Out of scope”, “Fora do escopo” or “Вне объёма” would be.',
          ]
        : [],
  };
}

function groupOf(node: OutlineNode, idOf: (name: string) => string | undefined, log: Losses): Item {
  const group = ownOf(node, idOf, log);
  const items = node.children.map((child) => itemOf(child, idOf, log));
  return items.length === 0 ? group : { ...group, items };
}

/** An item; what is below it is a word on it. */
function itemOf(node: OutlineNode, idOf: (name: string) => string | undefined, log: Losses): Item {
  const item = ownOf(node, idOf, log);
  const below = wordsOf(node.children);
  if (below === '') return item;
  return { ...item, note: item.note === undefined ? below : `${item.note} ${below}` };
}

function ownOf(node: OutlineNode, idOf: (name: string) => string | undefined, log: Losses): Item {
  const { name, details } = detailsOf(node.text);
  const item: Item = { name };
  const words: string[] = [];
  // whoever puts words beside an item means how much of it there is
  const isBadge = (detail: string) => /[\p{L}\p{N}]/u.test(detail) && node.badges?.includes(detail);
  for (const detail of [...details, ...(node.badges ?? [])]) {
    const rounds = REVISIONS.exec(detail)?.[1];
    if (rounds !== undefined && item.revisions === undefined) item.revisions = Number(rounds);
    else if ((LIMIT.test(detail) || isBadge(detail)) && item.limit === undefined) item.limit = detail;
    else words.push(detail);
  }
  words.push(...(node.note ?? '').split('\n'), node.href ?? '');
  const note = words.map((word) => word.trim()).filter((word) => word !== '');
  if (node.done !== undefined) log.add('box to tick', 'boxes to tick', node.text);
  const id = idOf(name);
  return { ...(id !== undefined && { id }), ...item, ...(note.length > 0 && { note: note.join(' ') }) };
}

/** `Meta Ads · 2 campaigns/month` and `Meta Ads (2/month)`: the name, and what is said of it. */
function detailsOf(text: string): { name: string; details: string[] } {
  const [first = '', ...behind] = text.split(/\s+·\s+/);
  const details = behind.filter((detail) => LIMIT.test(detail) || REVISIONS.test(detail));
  // a dot between words that are no limit belongs to the name
  if (behind.length > 0 && details.length === behind.length && first !== '') return { name: first, details };
  const [, name = '', inner = ''] = /^(.*\S)\s*\(([^()]+)\)$/.exec(text) ?? [];
  const isLimit = name !== '' && inner !== '' && (LIMIT.test(inner) || REVISIONS.test(inner));
  return isLimit ? { name, details: [inner.trim()] } : { name: text, details: [] };
}

function wordsOf(nodes: readonly OutlineNode[]): string {
  return nodes
    .map(({ text, note, href, children }) => {
      const inner = [note?.replace(/\s+/g, ' ') ?? '', href ?? '', wordsOf(children)].filter(
        (word) => word !== '',
      );
      return inner.length === 0 ? text : `${text} (${inner.join(', ')})`;
    })
    .reduce(joined, '');
}

/** An item that is only a name is written as that name. */
function short({ items, ...item }: Item): unknown {
  const isName = items === undefined && Object.keys(item).length === 1;
  return isName ? item.name : { ...item, ...(items && { items: items.map(short) }) };
}

/** The id of an item where its name gives none, or that of another; undefined where the name is enough. */
function uniqueIds(): (name: string) => string | undefined {
  const taken = new Set<string>();
  return (name) => {
    const made = idFromName(name);
    const base = made || 'item';
    let id = base;
    for (let count = 2; taken.has(id); count++) id = `${base.slice(0, 75)}-${count}`;
    taken.add(id);
    return id === made ? undefined : id;
  };
}
