import { fitLines } from '../text/fit-lines.ts';
import { cleanText } from '../text/markup.ts';
import { type TextStyle, textWidth } from '../text/measure.ts';

/** A badge set in type, px. */
export interface Chip {
  readonly text: string;
  /** Of the whole chip. */
  readonly width: number;
  readonly textWidth: number;
  /** A symbol alone, such as a star, stands without a frame. */
  readonly isFramed: boolean;
}

export const chipHeight = 18;
/** From the top of a chip to the baseline of its text. */
export const chipBaseline = 13;
export const chipGap = 5;
export const chipStyle: TextStyle = { size: 12, weight: 400 };
const padding = 6;
const mostChips = 12;

/** The badges of a node; one that is wider than the limit ends with an ellipsis. */
export function setChips(badges: readonly string[], limit: number): Chip[] {
  const texts = badges.map((badge) => cleanText(badge.slice(0, 400))).filter((text) => text !== '');
  const shown =
    texts.length > mostChips ? [...texts.slice(0, mostChips - 1), `+${texts.length - mostChips + 1}`] : texts;
  return shown.map((badge) => {
    const isFramed = /[\p{L}\p{N}]/u.test(badge);
    const [line = { text: badge, width: textWidth(badge, chipStyle) }] = fitLines(
      badge,
      chipStyle,
      limit - 2 * padding,
      1,
    );
    return {
      text: line.text,
      width: Math.ceil(line.width) + (isFramed ? 2 * padding : 2),
      textWidth: line.width,
      isFramed,
    };
  });
}

/** Chips side by side in as few rows as hold them. */
export function breakChips(chips: readonly Chip[], limit: number): Chip[][] {
  const rows: Chip[][] = [];
  let width = 0;
  for (const chip of chips) {
    const last = rows.at(-1);
    if (last && width + chipGap + chip.width <= limit) {
      last.push(chip);
      width += chipGap + chip.width;
    } else {
      rows.push([chip]);
      width = chip.width;
    }
  }
  return rows;
}

export function rowWidth(chips: readonly Chip[]): number {
  return chips.reduce((sum, { width }, index) => sum + width + (index > 0 ? chipGap : 0), 0);
}
