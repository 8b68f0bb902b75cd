import sax from 'sax';
import { shorten } from '../clean-text.ts';
import { count, limits, Unreadable } from '../limits.ts';

/** An element of an XML file. */
export interface XmlElement {
  /** Without a namespace's prefix. */
  name: string;
  /** By name as it is written, with its prefix. */
  attributes: Record<string, string>;
  content: (XmlElement | string)[];
  /** Line of the file, from 1. */
  line: number;
}

/**
 * Reads XML into elements. Knows the characters that XML and HTML name and those given by number; a file that defines
 * its own is refused, so that no text grows while it is read and nothing is loaded from elsewhere.
 */
export function parseXml(text: string): XmlElement {
  const top: XmlElement = { name: '', attributes: {}, content: [], line: 1 };
  const open = [top];
  let elements = 0;
  const parser = sax.parser(true, { position: true });
  const here = () => parser.line + 1;

  parser.onerror = (error) => {
    throw new Unreadable(
      `The file is not well-formed XML: ${reasonOf(error)}.`,
      'It may have been cut off or changed by hand. Export it from its tool again.',
      here(),
    );
  };
  parser.ondoctype = (declaration) => {
    if (!declaration.includes('[')) return;
    throw new Unreadable(
      'The file defines its own XML entities, which are not read for safety.',
      'Export it again from the tool it comes from; no mind-map tool needs them.',
      here(),
    );
  };
  parser.onopentag = ({ name, attributes }) => {
    if (++elements > limits.xmlElements) {
      throw new Unreadable(
        `The file has more than ${count(limits.xmlElements, 'element', 'elements')}.`,
        'Split it in the tool it comes from: one branch to a file.',
        here(),
      );
    }
    if (open.length > limits.xmlDepth) {
      throw new Unreadable(
        `The elements of the file stand more than ${limits.xmlDepth} deep within each other.`,
        'Move the deepest branches further up in the tool it comes from.',
        here(),
      );
    }
    const element: XmlElement = {
      name: name.slice(name.indexOf(':') + 1),
      // without `xmlns` in the options every attribute is a string
      attributes: attributes as Record<string, string>,
      content: [],
      line: here(),
    };
    open.at(-1)?.content.push(element);
    open.push(element);
  };
  parser.onclosetag = () => {
    open.pop();
  };
  const addText = (more: string) => {
    open.at(-1)?.content.push(more);
  };
  parser.ontext = addText;
  parser.oncdata = addText;

  parser.write(text.replace(/^[\ufeff\s]+/, '')).close();
  const root = elementsOf(top)[0];
  if (!root) throw new Unreadable('The file holds no XML element.', 'Export it from its tool again.', 1);
  return root;
}

/** The elements within an element, all or those of a name. */
export function elementsOf(element: XmlElement, name?: string): XmlElement[] {
  return element.content.filter(
    (part): part is XmlElement => typeof part !== 'string' && (name === undefined || part.name === name),
  );
}

/** The first element of a name. */
export function elementOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element && elementsOf(element, name)[0];
}

/** The first line of what the parser says; the others are its own idea of the place. */
function reasonOf({ message }: Error): string {
  const [reason = ''] = message.split('\n');
  return shorten(
    reason.replace(/\.$/, '').replace(/^./, (letter) => letter.toLowerCase()),
    120,
  );
}
