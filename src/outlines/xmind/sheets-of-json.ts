import { limits, Unreadable } from '../limits.ts';
import { plainOfHtml } from '../xml/rich-text.ts';
import { emptyTopic, type Sheet, type Topic } from './topic.ts';

/** Sheets of `content.json`, which XMind writes since 2018. Whatever has an unexpected shape is passed over. */
export function sheetsOfJson(json: string): Sheet[] {
  let content: unknown;
  try {
    content = JSON.parse(json);
  } catch {
    throw new Unreadable(
      'The content of the XMind file is damaged.',
      'If it is locked with a password, take that off in XMind; else save it again.',
    );
  }
  return list(content).flatMap((value) => {
    const sheet = record(value);
    const root = record(sheet['rootTopic']);
    if (Object.keys(root).length === 0) return [];
    const relationships = list(sheet['relationships']).map((found) => {
      const relationship = record(found);
      return {
        from: string(relationship['end1Id']),
        to: string(relationship['end2Id']),
        title: string(relationship['title']),
      };
    });
    return [{ title: string(sheet['title']), root: topicOf(root, 0), relationships }];
  });
}

function topicOf(from: Record<string, unknown>, depth: number): Topic {
  // beyond the deepest level that is read there may as well be nothing
  const children = depth > limits.depth ? {} : record(from['children']);
  const topics = (kind: string) => list(children[kind]).map((child) => topicOf(record(child), depth + 1));
  const href = string(from['href']);
  return {
    ...emptyTopic(),
    id: string(from['id']),
    title: string(from['title']),
    note: noteOf(record(from['notes'])),
    isNoteMarked: plainOfHtml(htmlOf(record(from['notes']))).isMarked,
    href: href === '' ? undefined : href,
    labels: list(from['labels']).map(string),
    markers: list(from['markers']).map((marker) => string(record(marker)['markerId'])),
    folded: from['branch'] === 'folded',
    pictures: Object.keys(record(from['image'])).length > 0 ? 1 : 0,
    others: extensionsOf(list(from['extensions'])),
    boundaries: list(from['boundaries'])
      .map((boundary) => string(record(boundary)['title']))
      .filter((title) => title !== ''),
    children: topics('attached'),
    floating: topics('detached'),
    summaries: topics('summary'),
    callouts: topics('callout'),
  };
}

function htmlOf(notes: Record<string, unknown>): string {
  return string(record(notes['realHTML'])['content']);
}

function noteOf(notes: Record<string, unknown>): string | undefined {
  const plain = string(record(notes['plain'])['content']);
  if (plain.trim() !== '') return plain;
  const html = htmlOf(notes);
  return html === '' ? undefined : plainOfHtml(html).text;
}

/** Names of extensions that hold something to see or hear; the rest is how the topic looks. */
function extensionsOf(extensions: unknown[]): string[] {
  return extensions
    .map((extension) => string(record(extension)['provider']))
    .filter((provider) => /audionotes|mathjax|latex|taskinfo|comment/i.test(provider))
    .map((provider) => provider.replace(/^org\.xmind\.ui\./, ''));
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>) // an object of JSON has no other keys
    : {};
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function string(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
