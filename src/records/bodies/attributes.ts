/** What stands in braces behind a step or a heading: `{#id role=csm due=+2bd optional}`. */
export interface Attributes {
  id?: string;
  values: Record<string, string>;
  flags: string[];
}

const PART = /#([^\s"]+)|([\w-]+)=(?:"([^"]*)"|(\S+))|(\S+)/g;

/** Takes the braces off the end of a line. */
export function takeAttributes(line: string): { text: string; attributes: Attributes } {
  const attributes: Attributes = { values: {}, flags: [] };
  const whole = line.trim();
  const open = whole.lastIndexOf('{');
  const inner = whole.slice(open + 1, -1);
  if (!whole.endsWith('}') || open === -1 || inner.includes('}')) return { text: whole, attributes };
  for (const [, id, key, quoted, bare, flag] of inner.matchAll(PART)) {
    if (id !== undefined) attributes.id = id;
    else if (key !== undefined) attributes.values[key] = quoted ?? bare ?? '';
    else if (flag !== undefined) attributes.flags.push(flag);
  }
  return { text: whole.slice(0, open).trim(), attributes };
}

/** Whether a text still has braces that look like attributes: only those at the end of a line are read. */
export function hasStrayAttributes(text: string): boolean {
  return /\{(?:#[\w-]|[\w-]{1,80}=)[^{}]*\}/.test(text);
}
