import { plural } from './words.ts';

const sheets = (count: number) => plural(count, { one: 'sheet', other: 'sheets' });

/** A map printed over several sheets, and what its nodes say besides their text. */
export const mapSheets = {
  mapSheets: {
    title: (map: string) => `${map}, in sheets`,
    link: (count: number) => `Print over ${sheets(count)}`,
    lead: (count: number, points: string): [string, string] => [
      `${sheets(count)}, landscape, letters of ${points} pt.`,
      'To put them together, cut each sheet at its marks on the left and at the top, and lay it over the marks of its neighbours. What a cut goes through is whole on one of the two sheets.',
    ],
    tooMany: 'So many sheets are rarely put together: to print one branch, make it a map of its own.',
    print: 'Print the sheets',
    sheet: (name: string, index: number, count: number) => `Sheet ${name}, ${index} of ${count}`,
    done: 'Done',
    open: 'To do',
  },
};
