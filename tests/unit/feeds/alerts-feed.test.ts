import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { MOST_ENTRIES, printAlertsFeed } from '../../../src/feeds/alerts-feed.ts';
import { alertWords } from '../../../src/site/feed-words.ts';
import { makeSite } from '../../../src/site/site.ts';
import { type Files, fileOf, playbookOf, TODAY } from '../../fixtures/linked.ts';
import { clientNames } from '../../support/hostile-playbook.ts';
import { busy, SECRET } from './busy-client.ts';

interface Entry {
  id: string;
  title: string;
  updated: string;
  content: string;
  link: string;
  author: string;
  severity: string;
}

function feedOn(today: string, files: Files = {}): string {
  const site = makeSite(playbookOf({ ...busy, ...files }, today), new Map());
  return printAlertsFeed(site.states.values(), site.playbook, alertWords(site));
}
/** What a strict reader of XML makes of a feed; it throws at what is not well formed. */
function read(xml: string) {
  const { documentElement: feed } = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(xml, 'application/xml');
  if (!feed) throw new Error('there is no feed');
  expect(feed.namespaceURI).toBe('http://www.w3.org/2005/Atom');
  const childrenOf = (parent: Element, name: string) =>
    [...parent.childNodes].filter((node): node is Element => node.nodeName === name);
  const textOf = (parent: Element, name: string) => childrenOf(parent, name)[0]?.textContent ?? '';
  const links = childrenOf(feed, 'link').map((link) => [link.getAttribute('rel'), link.getAttribute('href')]);
  const entries = childrenOf(feed, 'entry').map(
    (entry): Entry => ({
      id: textOf(entry, 'id'),
      title: textOf(entry, 'title'),
      updated: textOf(entry, 'updated'),
      content: textOf(entry, 'content'),
      link: childrenOf(entry, 'link')[0]?.getAttribute('href') ?? '',
      author: textOf(entry, 'author').trim(),
      severity: childrenOf(entry, 'category')[0]?.getAttribute('term') ?? '',
    }),
  );
  return {
    id: textOf(feed, 'id'),
    title: textOf(feed, 'title'),
    updated: textOf(feed, 'updated'),
    author: textOf(feed, 'author').trim(),
    links,
    entries,
  };
}
/** A client as the busy one, under another name. */
const clientOf = (name: string) =>
  fileOf(`name: ${JSON.stringify(name)}\nowner: ana-prado\njourney: adoption\nstart: 2026-05-04`);

test('a feed', () => {
  expect(feedOn(TODAY)).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom">
        <id>tag:farol.example,2026:jornada/alerts</id>
        <title>Farol: Alerts</title>
        <updated>2026-11-18T00:00:00.000Z</updated>
        <generator>Jornada</generator>
        <author>
            <name>Farol</name>
        </author>
        <link rel="alternate" href="https://farol.example/playbook/"/>
        <link rel="self" href="https://farol.example/playbook/alerts.xml"/>
        <entry>
            <title type="html"><![CDATA[Padaria Aurora: Poor feeling at the last contact]]></title>
            <id>tag:farol.example,2026:jornada/alerts/padaria/feeling-poor/2026-11-18</id>
            <link href="https://farol.example/playbook/clients/padaria/"/>
            <updated>2026-11-18T00:00:00.000Z</updated>
            <content type="html"><![CDATA[<p>Poor feeling at the last contact</p><p>Since 18 Nov 2026.</p>]]></content>
            <author>
                <name>CSM</name>
            </author>
            <category label="High" term="high"/>
        </entry>
        <entry>
            <title type="html"><![CDATA[Padaria Aurora: Quarterly review (QBR) is 108 days late]]></title>
            <id>tag:farol.example,2026:jornada/alerts/padaria/qbr-due/2026-11-17</id>
            <link href="https://farol.example/playbook/clients/padaria/"/>
            <updated>2026-11-17T00:00:00.000Z</updated>
            <content type="html"><![CDATA[<p>Quarterly review (QBR) is 108 days late: Due on 4 Aug; there has been none yet.</p><p>Since 21 Jul 2026.</p>]]></content>
            <author>
                <name>CSM</name>
            </author>
            <category label="Low" term="low"/>
        </entry>
    </feed>
    "
  `);
});

test('has what Atom asks of a feed and of each entry', () => {
  const feed = read(feedOn(TODAY));
  for (const text of [feed.id, feed.title, feed.author]) expect(text).toMatch(/./);
  expect(feed.links).toContainEqual(['self', 'https://farol.example/playbook/alerts.xml']);
  expect(feed.entries.length).toBeGreaterThan(1);
  for (const { id, title, updated, link, author, severity } of feed.entries) {
    expect(id).toMatch(/^tag:farol\.example,2026:jornada\/alerts\/padaria\/[\w-]+\/[\d-]+$/);
    expect(title).toMatch(/^Padaria Aurora: ./);
    expect(updated).toMatch(/^2026-\d\d-\d\dT00:00:00.000Z$/);
    expect(link).toBe('https://farol.example/playbook/clients/padaria/');
    expect(author).toBe('CSM');
    expect(['high', 'low']).toContain(severity);
  }
});

test('tells that a feeling is poor, and not what was felt', () => {
  const xml = feedOn(TODAY);
  expect(xml).toContain('Poor feeling');
  for (const word of [SECRET, 'orried', 'trust']) expect(xml).not.toContain(word);
});

describe('an alert that is told again', () => {
  const idsOn = (today: string) =>
    read(feedOn(today))
      .entries.map(({ id }) => id)
      .filter((id) => id.includes('qbr-due'));

  test('is a new entry on the day, and the same until then', () => {
    const [first] = idsOn('2026-08-04');
    expect(idsOn('2026-08-03')).toEqual(['tag:farol.example,2026:jornada/alerts/padaria/qbr-due/2026-07-28']);
    expect(first).toBe('tag:farol.example,2026:jornada/alerts/padaria/qbr-due/2026-08-04');
    expect(idsOn('2026-08-10')).toEqual([first]);
  });

  test('updates the feed on that day only', () => {
    const updated = (today: string) => read(feedOn(today, { 'alerts/feeling-poor.md': null })).updated;
    expect(updated('2026-08-04')).toBe('2026-08-04T00:00:00.000Z');
    expect(updated('2026-08-10')).toBe(updated('2026-08-04'));
  });
});

test('the last told come first, of one day the worst, and a feed has an end', () => {
  const clients = Array.from({ length: 130 }, (_, index) => [
    `clients/client-${index}/client.md`,
    clientOf(`Client ${index}`).replace('05-04', `0${4 + (index % 4)}-0${1 + (index % 9)}`),
  ]);
  const { entries } = read(feedOn(TODAY, Object.fromEntries(clients)));
  expect(entries).toHaveLength(MOST_ENTRIES);
  const rank = ({ severity }: Entry) => (severity === 'high' ? 0 : 1);
  for (const [index, one] of entries.entries()) {
    const next = entries[index + 1];
    if (!next) continue;
    expect(one.updated >= next.updated).toBe(true);
    if (one.updated === next.updated) expect(rank(one)).toBeLessThanOrEqual(rank(next));
  }
});

test('a site without an address has links that a reader follows from the feed, and ids all the same', () => {
  const feed = read(feedOn(TODAY, { 'site.md': busy['site.md']?.replace(/address:.*/, '') ?? '' }));
  expect(feed.id).toBe('urn:jornada:Farol:alerts');
  expect(feed.links).toEqual([
    ['alternate', './'],
    ['self', 'alerts.xml'],
  ]);
  expect(feed.entries[0]?.link).toBe('clients/padaria/');
  expect(feed.entries[0]?.id).toMatch(/^urn:jornada:Farol:alerts:padaria:/);
});

test('without an alert the feed is empty and dated today', () => {
  const feed = read(feedOn('2026-05-04'));
  expect(feed).toMatchObject({ entries: [], updated: '2026-05-04T00:00:00.000Z' });
});

test.each([...clientNames, 'A & B &amp; <C>', 'bell\u0007'])('a name can hold anything: %s', (name) => {
  const site = busy['site.md']?.replace('name: Farol', `name: ${JSON.stringify(name)}`) ?? '';
  const { title, entries } = read(
    feedOn(TODAY, { 'site.md': site, 'clients/padaria/client.md': clientOf(name) }),
  );
  const decode = (html: string) =>
    html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  const shown = name.replace('\u0007', ' ');
  expect(title.replace(/ +/g, ' ')).toBe(`${shown}: Alerts`.replace(/ +/g, ' '));
  expect(entries.length).toBeGreaterThan(0);
  for (const { title: told, content } of entries) {
    expect(decode(told).startsWith(`${shown}: `)).toBe(true);
    expect(content.replaceAll(/<\/?p>/g, '')).not.toContain('<');
  }
});
