import { cleanText } from './markup.ts';
import { splitGraphemes, type TextStyle, textWidth } from './measure.ts';
import { wrapText, type WrappedLine } from './wrap-text.ts';

/** Any text in at most so many lines of `limit` px; what does not fit is cut off with an ellipsis. */
export function fitLines(text: string, style: TextStyle, limit: number, most: number): WrappedLine[] {
  const lines = wrapText(cleanText(text), style, limit);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), cutOff(lines[most - 1]?.text ?? '', style, limit)];
}

function cutOff(text: string, style: TextStyle, limit: number): WrappedLine {
  const graphemes = splitGraphemes(text);
  for (let length = graphemes.length; length > 0; length--) {
    const shown = `${graphemes.slice(0, length).join('').trimEnd()}…`;
    const width = textWidth(shown, style);
    if (width <= limit) return { text: shown, width };
  }
  return { text: '…', width: Math.min(limit, textWidth('…', style)) };
}
