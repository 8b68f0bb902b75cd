/** What stands in braces behind a step or a heading: `{#id role=csm due=+2bd optional}`. */
export interface Attributes {
  id?: string;
  values: Record<string, string>;
  flags: string[];
}

const TRAILING = /\s*\{([^{}]*)\}\s*$/;
const PART = /#([^\s"]+)|([\w-]+)=(?:"([^"]*)"|(\S+))|(\S+)/g;

/** Takes the braces off the end of a line. */
export function takeAttributes(line: string): { text: string; attributes: Attributes } {
  const attributes: Attributes = { values: {}, flags: [] };
  const found = TRAILING.exec(line);
  if (!found) return { text: line.trim(), attributes };
  for (const [, id, key, quoted, bare, flag] of (found[1] ?? '').matchAll(PART)) {
    if (id !== undefined) attributes.id = id;
    else if (key !== undefined) attributes.values[key] = quoted ?? bare ?? '';
    else if (flag !== undefined) attributes.flags.push(flag);
  }
  return { text: line.slice(0, found.index).trim(), attributes };
}
