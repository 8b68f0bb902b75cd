/**
 * The number that a text stands for, as it is written in a record: `R$ 3.200` is 3200, `1.234,50` is 1234.50, `12,5` is
 * 12.5. Undefined where the text is none, or can be read in two ways.
 */
export function numberMeant(text: string): string | undefined {
  const figures = text.trim().replace(/^[^\d\s.,-]{0,4}[\s\u00a0]?|[\s\u00a0]?[^\d\s.,]{0,4}$/gu, '');
  if (/^-?\d{1,15}(?:\.\d{1,9})?$/.test(figures) && !/^-?[1-9]\d{0,2}\.\d{3}$/.test(figures)) return figures;
  const grouped = /^(-?[1-9]\d{0,2}(?:([.,\s\u00a0'])\d{3})(?:\2\d{3}){0,3})([.,]\d{1,2})?$/u.exec(figures);
  if (grouped) {
    const [, whole = '', mark = '', decimals = ''] = grouped;
    if (decimals.startsWith(mark)) return undefined;
    return `${whole.replaceAll(mark, '')}${decimals.replace(',', '.')}`;
  }
  return /^-?\d{1,15},\d{1,9}$/.test(figures) ? figures.replace(',', '.') : undefined;
}
