/** What an import says of itself on the standard error, so that a printed record stays clean. */
import type { Loss } from '../../outlines/outline.ts';
import { counted } from '../../records/import/conversion.ts';
import type { Split } from '../../records/import/split-packed.ts';
import { printable, shorten } from '../../records/words.ts';

const WIDTH = 100;
/** Nodes that are shown in full; of the others only how many they are. */
const MOST_SHOWN = 20;

/** Every node that is split, with what it becomes. */
export function splitLines(splits: readonly Split[]): string[] {
  const shown = splits
    .slice(0, MOST_SHOWN)
    .flatMap(({ text, lead, parts }) => [
      `  ${quote(text)}`,
      ...(lead === '' ? [] : [`    ${clip(lead)}`]),
      ...parts.map((part, index) => `    ${lead === '' ? '' : '  '}${index + 1}. ${clip(part)}`),
    ]);
  const more = splits.length - MOST_SHOWN;
  const parts = splits.reduce((sum, split) => sum + split.parts.length, 0);
  return [
    `Split ${counted(splits.length, 'node')} into ${parts}:`,
    ...shown,
    ...(more > 0 ? [`  … and ${counted(more, 'node')} more`] : []),
  ];
}

/** What could not be kept, a line for each kind of thing. */
export function lossLines(lost: readonly Loss[]): string[] {
  return lost.length === 0 ? [] : ['Not kept:', ...lost.map((loss) => `  ${lossLine(loss)}`)];
}

function lossLine({ what, where }: Loss): string {
  const names = where.filter((text) => text.trim() !== '').map(quote);
  return printable(names.length === 0 ? what : `${what}: ${names.join(', ')}`);
}

function quote(text: string): string {
  return `“${shorten(printable(text), WIDTH)}”`;
}

function clip(text: string): string {
  return shorten(printable(text), WIDTH);
}
