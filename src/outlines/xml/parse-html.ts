import sax from 'sax';
import { limits } from '../limits.ts';
import type { XmlElement } from './parse-xml.ts';

const EMPTY = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'wbr']);

/** Reads HTML that may be sloppy: what is not closed, is closed; what cannot be read, is text. Never fails. */
export function parseHtml(html: string): XmlElement {
  const top: XmlElement = { name: 'html', attributes: {}, content: [], line: 1 };
  const open = [top];
  const parser = sax.parser(false, { position: false });
  // the sloppy mode tells of mistakes and goes on
  parser.onerror = () => {
    (parser as { error: Error | null }).error = null;
  };
  parser.onopentag = ({ name, attributes }) => {
    const element: XmlElement = {
      name: name.toLowerCase(),
      attributes: Object.fromEntries(
        Object.entries(attributes).map(([key, value]) => [key.toLowerCase(), String(value)]),
      ),
      content: [],
      line: 1,
    };
    open.at(-1)?.content.push(element);
    if (!EMPTY.has(element.name) && open.length < limits.xmlDepth) open.push(element);
  };
  parser.onclosetag = (name) => {
    const at = open.findLastIndex((element) => element.name === name.toLowerCase());
    if (at > 0) open.length = at;
  };
  const addText = (more: string) => {
    open.at(-1)?.content.push(more);
  };
  parser.ontext = addText;
  parser.oncdata = addText;
  parser.write(html).close();
  return top;
}
