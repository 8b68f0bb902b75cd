/** A word within braces, with its place. */
export interface Part {
  /** `#id`, `key=value` or a word alone. */
  kind: 'id' | 'value' | 'word';
  /** The key of a value; else the word itself, an id without its mark. */
  name: string;
  /** What stands behind the key, without quotation marks. */
  value: string;
  quoted: boolean;
  /** As it is written. */
  raw: string;
  /** From 1, in the line of the file. */
  column: number;
}

/** What stands in braces behind a step or a heading: `{#id role=csm due=+2bd optional}`. */
export interface Attributes {
  id?: string;
  values: Record<string, string>;
  flags: string[];
  parts: Part[];
  /** Column of the opening brace; 0 where there is none. */
  column: number;
}

const PART = /#([^\s"]+)|([\w-]+)=(?:"([^"]*)"|([^\s"]\S*))|(\S+)/g;

/**
 * Takes the braces off the end of a line.
 *
 * @param column where the text begins in the line of the file, from 1.
 */
export function takeAttributes(line: string, column = 1): { text: string; attributes: Attributes } {
  const whole = line.trimEnd();
  const open = whole.lastIndexOf('{');
  const inner = whole.slice(open + 1, -1);
  if (!whole.endsWith('}') || open === -1 || inner.includes('}')) {
    return { text: whole.trim(), attributes: noAttributes() };
  }
  return {
    text: whole.slice(0, open).trim(),
    attributes: attributesOf(readParts(inner, column + open + 1), column + open),
  };
}

export function noAttributes(): Attributes {
  return { values: {}, flags: [], parts: [], column: 0 };
}

/** The parts gathered by what they are. */
export function attributesOf(parts: Part[], column: number): Attributes {
  const attributes: Attributes = { ...noAttributes(), parts, column };
  for (const { kind, name, value } of parts) {
    if (kind === 'id') attributes.id = name;
    else if (kind === 'value') attributes.values[name] = value;
    else attributes.flags.push(name);
  }
  return attributes;
}

function readParts(inner: string, column: number): Part[] {
  return [...inner.matchAll(PART)].map((match): Part => {
    const [raw, id, key, quoted, bare, word = ''] = match;
    const place = { raw, column: column + match.index };
    if (id !== undefined) return { kind: 'id', name: id, value: '', quoted: false, ...place };
    if (key === undefined) return { kind: 'word', name: word, value: '', quoted: false, ...place };
    return { kind: 'value', name: key, value: quoted ?? bare ?? '', quoted: quoted !== undefined, ...place };
  });
}

const STRAY = /\{(?:#[\w-]|[\w-]{1,80}=)[^{}]*\}/;
const OPEN = /\{(?=#[\w-]|[\w-]{1,80}[=:])[^{}]*$/;

/** Where a text still has braces that look like attributes, from 0: only those at the end of a line are read. */
export function findStrayBraces(text: string): number | undefined {
  return STRAY.exec(text)?.index;
}

/** Where braces that look like attributes begin and never end, from 0. */
export function findOpenBrace(text: string): number | undefined {
  return OPEN.exec(text)?.index;
}
