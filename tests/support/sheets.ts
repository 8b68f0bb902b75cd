/** Looking at printed sheets: their foot, what stands above it, headings that end one. */
import type { PdfPage } from './pdf.ts';

/** Where the foot begins, in CSS pixels from the lower edge. */
const FOOT_PIXELS = 50;

/** What stands in the foot of a sheet, and above it. */
export function footOf({ runs, height }: PdfPage): string {
  const foot = runs.filter(({ y }) => y > height / 0.75 - FOOT_PIXELS);
  return foot.map(({ text }) => text).join('');
}
export function bodyOf({ runs, height }: PdfPage): string {
  const body = runs.filter(({ y }) => y <= height / 0.75 - FOOT_PIXELS);
  return body.map(({ text }) => text).join('');
}

/** Headings that end a sheet, with what they head on the next one. */
export function lonelyHeadings(headings: readonly string[], sheets: readonly PdfPage[]): string[] {
  const known = new Set(headings.map(spaceless));
  return sheets.slice(0, -1).flatMap((sheet) => {
    const lowest = Math.max(
      ...sheet.runs.filter((run) => !footOf(sheet).includes(run.text)).map(({ y }) => y),
    );
    const last = sheet.runs.filter(({ y }) => Math.abs(y - lowest) < 1).map(({ text }) => text);
    return known.has(spaceless(last.join(''))) ? [last.join('')] : [];
  });
}

/** Chromium sets each word where it belongs, and a PDF need not hold the spaces between them. */
export function spaceless(text: string): string {
  return text.replace(/[\s\u00AD]+/g, '');
}
