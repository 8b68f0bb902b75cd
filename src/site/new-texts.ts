/** The first id of a kind, or one to be replaced. */
export function anyOf(records: ReadonlyMap<string, unknown>, otherwise: string): string {
  return records.keys().next().value ?? otherwise;
}

/** A text as YAML takes it whatever is in it. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}
