/** A measured value, with the target it is held against, where there is one. */
export interface Line {
  what: string;
  value: string;
  target?: string;
  met?: boolean;
}

/** Prints lines in columns. */
export function printLines(lines: readonly Line[]): void {
  const wide = Math.max(...lines.map(({ what }) => what.length));
  const room = Math.max(...lines.map(({ value }) => value.length));
  for (const { what, value, target, met } of lines) {
    const verdict = target === undefined ? '' : `  ${met ? 'met ' : 'MISSED'} (${target})`;
    process.stdout.write(`${what.padEnd(wide)}  ${value.padStart(room)}${verdict}\n`);
  }
  process.stdout.write('\n');
}
