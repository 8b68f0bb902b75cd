import { elementOf, elementsOf, parseXml, type XmlElement } from '../xml/parse-xml.ts';
import { plainOf } from '../xml/rich-text.ts';
import { emptyTopic, type Sheet, type Topic } from './topic.ts';

/** Sheets of `content.xml`, which XMind wrote up to version 8. */
export function sheetsOfXml(xml: string): Sheet[] {
  return elementsOf(parseXml(xml), 'sheet').flatMap((sheet) => {
    const root = elementOf(sheet, 'topic');
    if (!root) return [];
    const relationships = elementsOf(elementOf(sheet, 'relationships') ?? EMPTY, 'relationship').map(
      (element) => ({
        from: element.attributes['end1'] ?? '',
        to: element.attributes['end2'] ?? '',
        title: textOf(element, 'title'),
      }),
    );
    return [{ title: textOf(sheet, 'title'), root: topicOf(root), relationships }];
  });
}

const EMPTY: XmlElement = { name: '', attributes: {}, content: [], line: 1 };

function topicOf(element: XmlElement): Topic {
  const within = (group: string, name: string) => elementsOf(elementOf(element, group) ?? EMPTY, name);
  const topics = (type: string) =>
    within('children', 'topics')
      .filter(({ attributes }) => attributes['type'] === type)
      .flatMap((group) => elementsOf(group, 'topic').map(topicOf));
  const { attributes } = element;
  return {
    ...emptyTopic(),
    id: attributes['id'] ?? '',
    title: textOf(element, 'title'),
    note: noteOf(elementOf(element, 'notes')),
    isNoteMarked: isMarked(elementOf(elementOf(element, 'notes'), 'html')),
    href: attributes['xlink:href'] ?? attributes['href'],
    labels: within('labels', 'label').map((label) => plainOf(label).text),
    markers: within('marker-refs', 'marker-ref').map((marker) => marker.attributes['marker-id'] ?? ''),
    folded: attributes['branch'] === 'folded',
    pictures: elementsOf(element, 'img').length,
    others: within('extensions', 'extension')
      .map((extension) => extension.attributes['provider'] ?? '')
      .filter((provider) => /audionotes|mathjax|latex|taskinfo|comment/i.test(provider))
      .map((provider) => provider.replace(/^org\.xmind\.ui\./, '')),
    boundaries: within('boundaries', 'boundary')
      .map((boundary) => textOf(boundary, 'title'))
      .filter((title) => title !== ''),
    children: topics('attached'),
    floating: topics('detached'),
    summaries: topics('summary'),
    callouts: topics('callout'),
  };
}

function textOf(element: XmlElement, name: string): string {
  const found = elementOf(element, name);
  return found ? plainOf(found).text : '';
}

function isMarked(html: XmlElement | undefined): boolean {
  return html !== undefined && plainOf(html).isMarked;
}

function noteOf(notes: XmlElement | undefined): string | undefined {
  const plain = elementOf(notes, 'plain');
  const text = plain && plainOf(plain).text;
  if (text) return text;
  const html = elementOf(notes, 'html');
  return html && plainOf(html).text;
}
