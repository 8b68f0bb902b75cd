import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { MOST_ENTRIES, printAlertsFeed } from '../../../src/feeds/alerts-feed.ts';
import { alertWords } from '../../../src/site/feed-words.ts';
import { makeSite } from '../../../src/site/site.ts';
import { type Files, fileOf, playbookOf, TODAY } from '../../fixtures/linked.ts';
import { clientNames } from '../../support/hostile-playbook.ts';
import { busy, SECRET } from './busy-client.ts';

interface Entry {
  id: string;
  title: { '#text': string; '@type': string };
  updated: string;
  content: { '#text': string };
  link: { '@href': string };
  author: { name: string };
  category: { '@term': string; '@label': string };
}
interface Atom {
  id: string;
  title: string;
  updated: string;
  author: { name: string };
  link: { '@rel': string; '@href': string }[];
  entry: Entry[];
}

function feedOn(today: string, files: Files = {}): string {
  const site = makeSite(playbookOf({ ...busy, ...files }, today), new Map());
  return printAlertsFeed(site.states.values(), site.playbook, alertWords(site));
}
function read(xml: string): Atom {
  expect(XMLValidator.validate(xml)).toBe(true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    isArray: (name) => name === 'entry',
    parseTagValue: false,
  });
  const { feed }: { feed: Atom } = parser.parse(xml); // its shape is what the tests are about
  return { ...feed, entry: feed.entry ?? [] };
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
  for (const text of [feed.id, feed.title, feed.author.name]) expect(text).toMatch(/./);
  expect(feed.link.find((link) => link['@rel'] === 'self')?.['@href']).toBe(
    'https://farol.example/playbook/alerts.xml',
  );
  expect(feed.entry.length).toBeGreaterThan(1);
  for (const { id, title, updated, link, author, category } of feed.entry) {
    expect(id).toMatch(/^tag:farol\.example,2026:jornada\/alerts\/padaria\/[\w-]+\/[\d-]+$/);
    expect(title['#text']).toMatch(/^Padaria Aurora: ./);
    expect(updated).toMatch(/^2026-\d\d-\d\dT00:00:00.000Z$/);
    expect(link['@href']).toBe('https://farol.example/playbook/clients/padaria/');
    expect(author.name).toBe('CSM');
    expect(['high', 'low']).toContain(category['@term']);
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
      .entry.map(({ id }) => id)
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
  const { entry } = read(feedOn(TODAY, Object.fromEntries(clients)));
  expect(entry).toHaveLength(MOST_ENTRIES);
  const rank = ({ category }: Entry) => (category['@term'] === 'high' ? 0 : 1);
  for (const [index, one] of entry.entries()) {
    const next = entry[index + 1];
    if (!next) continue;
    expect(one.updated >= next.updated).toBe(true);
    if (one.updated === next.updated) expect(rank(one)).toBeLessThanOrEqual(rank(next));
  }
});

test('a site without an address has links that a reader follows from the feed, and ids all the same', () => {
  const feed = read(feedOn(TODAY, { 'site.md': busy['site.md']?.replace(/address:.*/, '') ?? '' }));
  expect(feed.id).toBe('urn:jornada:Farol:alerts');
  expect(feed.link.map((link) => link['@href'])).toEqual(['./', 'alerts.xml']);
  expect(feed.entry[0]?.link['@href']).toBe('clients/padaria/');
  expect(feed.entry[0]?.id).toMatch(/^urn:jornada:Farol:alerts:padaria:/);
});

test('without an alert the feed is empty and dated today', () => {
  const feed = read(feedOn('2026-05-04'));
  expect(feed).toMatchObject({ entry: [], updated: '2026-05-04T00:00:00.000Z' });
});

test.each([...clientNames, 'A & B &amp; <C>', 'bell\u0007'])('a name can hold anything: %s', (name) => {
  const site = busy['site.md']?.replace('name: Farol', `name: ${JSON.stringify(name)}`) ?? '';
  const { title, entry } = read(
    feedOn(TODAY, { 'site.md': site, 'clients/padaria/client.md': clientOf(name) }),
  );
  const decode = (html: string) =>
    html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  const shown = name.replace('\u0007', ' ');
  expect(title.replace(/ +/g, ' ')).toBe(`${shown}: Alerts`.replace(/ +/g, ' '));
  expect(entry.length).toBeGreaterThan(0);
  for (const { title: told, content } of entry) {
    expect(decode(told['#text']).startsWith(`${shown}: `)).toBe(true);
    expect(content['#text'].replaceAll(/<\/?p>/g, '')).not.toContain('<');
  }
});
