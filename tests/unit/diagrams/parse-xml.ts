export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const tag = /^<(\/?)([A-Za-z]+)((?: [A-Za-z:-]+="[^"<]*")*)(\/?)>/;

/** A strict reader of elements, quoted attributes and the five entities; it throws at anything else. */
export function parseXml(xml: string): XmlElement {
  const character = illegal.exec(xml);
  if (character) throw new Error(`Illegal character at ${character.index}`);
  const document: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [document];
  let rest = xml;
  while (rest !== '') {
    const parent = open.at(-1);
    if (!parent) throw new Error('Closed too often');
    const text = /^[^<]+/.exec(rest)?.[0];
    const [all, closes, name = '', attributes = '', empty] = tag.exec(rest) ?? [];
    if (text !== undefined) {
      parent.children.push(decode(text));
    } else if (all === undefined) {
      throw new Error(`Not a tag: ${rest.slice(0, 60)}`);
    } else if (closes) {
      if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>`);
      open.pop();
    } else {
      const element = { name, attributes: readAttributes(attributes), children: [] };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
    rest = rest.slice((text ?? all ?? '').length);
  }
  const [root, ...others] = document.children;
  if (open.length !== 1 || others.length > 0) throw new Error('Not one closed element');
  if (root === undefined || typeof root === 'string') throw new Error('No element');
  return root;
}

/** The element itself and all below it, in document order. */
export function allElements(element: XmlElement): XmlElement[] {
  return [element, ...childElements(element).flatMap(allElements)];
}

export function childElements({ children }: XmlElement): XmlElement[] {
  return children.filter((child) => typeof child !== 'string');
}

export function textContent({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textContent(child))).join('');
}

function readAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of source.matchAll(/ ([A-Za-z:-]+)="([^"]*)"/g)) {
    if (name in attributes) throw new Error(`${name} is there twice`);
    attributes[name] = decode(value);
  }
  return attributes;
}

function decode(text: string): string {
  const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return text.replace(/&([^;]*;)?/g, (entity) => {
    const character = characters[entity.slice(1, -1)];
    if (character === undefined) throw new Error(`Unknown entity ${entity}`);
    return character;
  });
}
