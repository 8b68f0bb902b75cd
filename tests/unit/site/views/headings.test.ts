import { describe, expect, test } from 'vitest';
import { addHeadingIds, headingsOf } from '../../../../src/site/views/headings.ts';

describe('headings of a page', () => {
  test('have the text that is read and an id for links', () => {
    expect(headingsOf('# One\n## A *good* "later"\n### Deeper\n## See [the map](/maps/x/)')).toEqual([
      { text: 'A good "later"', id: 'a-good-later' },
      { text: 'See the map', id: 'see-the-map' },
    ]);
  });

  test('that read the same get different ids', () => {
    expect(headingsOf('## Привет\n## Привет').map(({ id }) => id)).toEqual(['privet', 'privet-2']);
  });

  test('in a code block are none', () => {
    expect(headingsOf('```md\n## Not this\n```\n## This').map(({ text }) => text)).toEqual(['This']);
  });
});

test('ids go to the headings in their order', () => {
  const html = '<h2>A</h2><p>x</p><h3>B</h3><h2>C</h2>';
  expect(addHeadingIds(html, headingsOf('## A\n### B\n## C'))).toBe(
    '<h2 id="a">A</h2><p>x</p><h3>B</h3><h2 id="c">C</h2>',
  );
});
