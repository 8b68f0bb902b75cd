/** `jornada export`: a record as a file for other tools, or as a picture. */
import { basename, dirname, resolve } from 'node:path';
import { openPlaybook } from '../../open-playbook.ts';
import type { Outline } from '../../outlines/outline.ts';
import { fileEnding, lostIn, type WritableFormat, writeOutline } from '../../outlines/write-outline.ts';
import type { PlaybookSource } from '../../playbook-source.ts';
import { reportPretty } from '../../records/report/pretty.ts';
import { printable } from '../../records/words.ts';
import { makeSite } from '../../site/site.ts';
import { wantsColour } from '../check.ts';
import { lossLines } from '../import/tell.ts';
import { MisuseError } from '../new/answers.ts';
import { writeNew } from '../new/write-new.ts';
import { NoBrowserError } from '../pdf/browser.ts';
import { writeWhole } from '../write-whole.ts';
import { type ExportFormat, exportFormats, type ExportOptions } from './choices.ts';
import { drawPng } from './draw-png.ts';
import { exportKindOf, outlineOf } from './outline-of.ts';
import { outlineSvg } from './standalone-svg.ts';

/** Formats that are no text: they go into a file. */
const BINARY: readonly ExportFormat[] = ['xmind', 'png'];

/**
 * Writes a record for other tools. Answers 0; 1 where the playbook cannot be read; 2 where what was asked for cannot be: no
 * such record, a file that is there already, no browser to draw a PNG with.
 */
export async function exportRecord(
  source: PlaybookSource,
  word: string,
  id: string,
  options: ExportOptions,
): Promise<number> {
  const { playbook, diagnostics, records, incomplete } = openPlaybook(source, new Date());
  if (!playbook) {
    process.stdout.write(reportPretty(diagnostics, records, wantsColour(), incomplete));
    return 1;
  }
  try {
    const kind = exportKindOf(word);
    const outline = outlineOf(kind, id, makeSite(playbook, new Map()));
    const format = options.format ?? formatOf(options.out) ?? 'markdown';
    const bytes = await bytesOf(outline, format);
    const out = options.out ?? (BINARY.includes(format) ? `${id}${endingOf(format)}` : '-');
    if (out === '-') process.stdout.write(bytes);
    else place(out, bytes, options.force ?? false);
    if (out !== '-') process.stdout.write(`Wrote ${printable(out)}.\n`);
    const lost = format === 'svg' || format === 'png' ? [] : lostIn(outline, format);
    process.stderr.write(
      lossLines(lost)
        .map((line) => `${line}\n`)
        .join(''),
    );
    return 0;
  } catch (error) {
    if (error instanceof MisuseError || error instanceof NoBrowserError) return refuse(error.message);
    if (error instanceof Error && 'code' in error && 'syscall' in error)
      return refuse(`the file cannot be written: ${error.message}`);
    throw error;
  }
}

async function bytesOf(outline: Outline, format: ExportFormat): Promise<Uint8Array> {
  if (format === 'svg') return Buffer.from(outlineSvg(outline));
  if (format === 'png') return drawPng(outlineSvg(outline));
  return writeOutline(outline, format);
}

function endingOf(format: ExportFormat): string {
  return format === 'svg' || format === 'png' ? `.${format}` : fileEnding(format satisfies WritableFormat);
}

/** The format that a file's name says; undefined where it says none. */
function formatOf(out: string | undefined): ExportFormat | undefined {
  const name = out?.toLowerCase();
  return name === undefined ? undefined : exportFormats.find((format) => name.endsWith(endingOf(format)));
}

/** @throws MisuseError if the file is there and may not be replaced. */
function place(out: string, bytes: Uint8Array, force: boolean): void {
  const file = resolve(out);
  if (force) writeWhole(file, bytes);
  else if (!writeNew(dirname(file), basename(file), bytes)) {
    throw new MisuseError(
      `${printable(out)} is there already, and it stays as it is. Write --force to replace it.`,
    );
  }
}

function refuse(reason: string): number {
  process.stderr.write(`jornada: ${reason}\n`);
  return 2;
}
