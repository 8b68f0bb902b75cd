/** A place to print: how wide it is, and whether it shows colours. */
export interface Terminal {
  columns: number;
  colour: boolean;
}

/** A text in a colour or weight of a terminal (ECMA-48), where it shows any. */
export function paint(text: string, code: number | undefined, { colour }: Terminal): string {
  return colour && code !== undefined ? `\u001b[${code}m${text}\u001b[0m` : text;
}
