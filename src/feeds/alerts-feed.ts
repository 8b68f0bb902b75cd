import { Feed } from 'feed';
import { severities } from '../../schemas/alert.ts';
import type { FiredAlert } from '../playbook/alerts/fire.ts';
import type { ClientState } from '../playbook/client-state.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { alertText, type AlertWords } from './alert-text.ts';

/** An alert and the client that it is told of. */
interface Told {
  state: ClientState;
  alert: FiredAlert;
}

/** Entries that a feed holds at most: the last ones told. */
export const MOST_ENTRIES = 100;

/** Stands for the address of a site that has none, until the links are made relative to the feed. */
const NOWHERE = 'https://site.invalid';

/**
 * The alerts of all clients as an Atom feed (RFC 4287), for the team: the last told first, and of one day the worst first.
 * An alert that is told again is a new entry, because its id holds the day. It is the same for the same records and day.
 */
export function printAlertsFeed(
  states: Iterable<ClientState>,
  playbook: Playbook,
  words: AlertWords,
): string {
  const { name, address } = playbook.site.data;
  const base = (address ?? NOWHERE).replace(/\/$/, '');
  const told = [...states]
    .flatMap((state) => state.alerts.map((alert): Told => ({ state, alert })))
    .sort(byTold)
    .slice(0, MOST_ENTRIES);
  const feed = new Feed({
    id: nameOf('alerts', playbook),
    title: asText(`${name}: ${words.title}`),
    updated: momentOf(told[0]?.alert.told ?? playbook.today),
    generator: 'Jornada',
    author: { name: asText(name) },
    link: `${base}/`,
    feed: `${base}/alerts.xml`,
  });
  for (const { state, alert } of told) {
    const { rule, since, told: day } = alert;
    const text = alertText(alert, state, words);
    const lines = [...text.facts, words.since(since), ...rule.plays.map((play) => words.play(play, state))];
    feed.addItem({
      id: nameOf(`alerts/${state.file.id}/${rule.id}/${day}`, playbook),
      title: asHtml(`${state.file.client.data.name}: ${text.title}`),
      link: `${base}/clients/${state.file.id}/`,
      date: momentOf(day),
      content: lines.map((line) => `<p>${asHtml(line)}</p>`).join(''),
      author: [{ name: asText(words.author(rule.to)) }],
      category: [{ term: rule.severity, name: words.severity[rule.severity] }],
    });
  }
  return `${address === undefined ? relative(feed.atom1()) : feed.atom1()}\n`;
}

/** The last told first; of one day the worst first; then in the order of ids, so that it is the same everywhere. */
function byTold(a: Told, b: Told): number {
  const rank = ({ alert }: Told) => severities.indexOf(alert.rule.severity);
  if (a.alert.told !== b.alert.told) return a.alert.told < b.alert.told ? 1 : -1;
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  const idOf = ({ state, alert }: Told) => `${state.file.id} ${alert.rule.id}`;
  return idOf(a) < idOf(b) ? -1 : 1;
}

/** A name for ever (RFC 4151), or, for a site without an address, one that begins with the organisation's name. */
function nameOf(path: string, playbook: Playbook): string {
  const { address, name } = playbook.site.data;
  return address === undefined
    ? `urn:jornada:${encodeURIComponent(name.toWellFormed())}:${path.replaceAll('/', ':')}`
    : `tag:${new URL(address).hostname},2026:jornada/${path}`;
}

function momentOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Links that a reader follows from wherever the feed lies. Text cannot look like one: its quotes are escaped. */
function relative(xml: string): string {
  return xml.replaceAll(new RegExp(`href="${NOWHERE}/([^"]*)"`, 'g'), (_, path) => `href="${path || './'}"`);
}

/** Text without the control characters that XML does not know, and without halves of characters. */
function clean(text: string): string {
  return text.toWellFormed().replace(/[\p{Cc}\ufffe\uffff]+/gu, ' ');
}

/** Text for where the library escapes by itself, but takes `&amp;` for an ampersand. */
function asText(text: string): string {
  return clean(text).replaceAll('&', '&amp;');
}

/** Text as HTML, which is what the library writes titles and contents as. */
function asHtml(text: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return clean(text).replace(/[&<>"]/g, (sign) => names[sign] ?? sign);
}
