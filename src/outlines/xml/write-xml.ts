import { DOMImplementation, type Document, type Element, XMLSerializer } from '@xmldom/xmldom';

/** An element to write: its name, its attributes (those that are `undefined` are left out) and what is within it. */
export interface XmlToWrite {
  name: string;
  attributes?: Record<string, string | undefined>;
  content?: (XmlToWrite | string)[];
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** XML as bytes in UTF-8; each element that holds no text begins a line. */
export function writeXml(root: XmlToWrite, declaration = DECLARATION): Uint8Array {
  const document = new DOMImplementation().createDocument(null, '');
  document.appendChild(elementFor(root, document, '\n'));
  return new TextEncoder().encode(`${declaration}${new XMLSerializer().serializeToString(document)}\n`);
}

function elementFor(
  { name, attributes = {}, content = [] }: XmlToWrite,
  document: Document,
  line: string,
): Element {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(key, value);
  }
  const mixed = content.some((part) => typeof part === 'string');
  for (const part of content) {
    if (typeof part === 'string') element.appendChild(document.createTextNode(part));
    else {
      if (!mixed) element.appendChild(document.createTextNode(`${line}  `));
      element.appendChild(elementFor(part, document, `${line}  `));
    }
  }
  if (!mixed && content.length > 0) element.appendChild(document.createTextNode(line));
  return element;
}
