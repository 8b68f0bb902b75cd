/** Numbers as a table may hold them, and what is meant by those that people write otherwise. */
import { shorten } from '../words.ts';

const PLAIN = /^-?\d+(?:\.\d+)?$/;
/** More digits are not kept exactly. */
const MAX_DIGITS = 15;

/** A number, or why the text is none. */
export type ReadNumber = { value: number } | { message: string; hint: string };

/** @param decimalComma whether `12,5` is a number, as in tables with semicolons. */
export function readNumber(text: string, decimalComma = false): ReadNumber {
  const plain = decimalComma && /^-?\d+,\d+$/.test(text) ? text.replace(',', '.') : text;
  if (PLAIN.test(plain)) {
    if (plain.replace(/\D/g, '').length <= MAX_DIGITS) return { value: Number(plain) };
    return {
      message: `The value \`${shorten(text)}\` has more than ${MAX_DIGITS} digits.`,
      hint: 'Write the number without the digits that nobody reads.',
    };
  }
  if (text === '') return { message: 'The value is empty.', hint: 'Write a number, or delete the line.' };
  return { message: `The value \`${shorten(text)}\` is not a plain number.`, hint: hintFor(text) };
}

function hintFor(text: string): string {
  const example = 'Write digits with a point for the decimals, like `1234.56`.';
  const figures = text.replace(/^[^\d.,-]+|[^\d]+$|[\s\u00a0\u202f']/gu, '').replace(/^[.,]/, '0.');
  if (!/^-?[\d.,]+$/.test(figures)) return example;
  const groups = /^(-?\d{1,3})[.,](\d{3})$/.exec(figures);
  if (groups) {
    return `Write \`${groups[1]}${groups[2]}\` or \`${groups[1]}.${groups[2]}\`, whichever is meant.`;
  }
  const decimals = figures.search(/[.,]\d*$/);
  const kinds = new Set(figures.replace(/[\d-]/g, ''));
  const isGrouped = kinds.size === 1 && figures.replace(/[\d-]/g, '').length > 1;
  const whole = figures.slice(0, decimals === -1 || isGrouped ? undefined : decimals).replace(/[.,]/g, '');
  const rest = decimals === -1 || isGrouped ? '' : `.${figures.slice(decimals + 1)}`;
  const meant = `${whole}${rest}`;
  if (!PLAIN.test(meant)) return example;
  const unit = text.includes('%') ? ', without the sign: the unit stands in client.md' : '';
  return `Write \`${meant}\`${unit}.`;
}
