import { expect, test } from 'vitest';
import { NOTHING, searchPart } from '../../../src/cli/search-part.ts';

const page = (main: string, attributes = 'id="main" data-pagefind-body') =>
  `<!doctype html><html lang="en"><head><title>Ana</title></head><body><nav>Menu</nav><main ${attributes}>${main}</main><footer>Foot</footer></body></html>`;

test('is what stands in the main part', () => {
  expect(searchPart(page('<h1>Padaria</h1><p>Bread.</p>'))).toBe(
    '<html><body><main id="main" data-pagefind-body><h1>Padaria</h1><p>Bread.</p></main></body></html>',
  );
});

test('has no drawings, and all that stands around them', () => {
  const drawing = '<svg class="a"><text>135</text><svg><g>inner</g></svg><text>after</text></svg>';
  expect(searchPart(page(`<p>before</p>${drawing}<p>between</p><svg></svg><p>last</p>`))).toContain(
    '<p>before</p><p>between</p><p>last</p></main>',
  );
});

test('has nothing that search is told to ignore, with all that is in it', () => {
  const list = '<ol class="a" data-pagefind-ignore="true"><li>one<ol><li>two</li></ol></li></ol>';
  expect(searchPart(page(`<p>before</p>${list}<p>after</p><div data-pagefind-ignore>menu</div>`))).toContain(
    '<p>before</p><p>after</p></main>',
  );
});

test('has what is read even where the text is ignored', () => {
  const ignored = '<p data-pagefind-ignore>Ana <b data-pagefind-filter="Manager">Prado</b></p>';
  expect(searchPart(page(ignored))).toContain(ignored);
});

test('says nothing of an element that only speaks of it', () => {
  const spoken = '<p title="a &gt; b">what data-pagefind-ignore means</p>';
  expect(searchPart(page(spoken))).toContain(spoken);
});

test('a drawing that does not end takes the rest with it', () => {
  expect(searchPart(page('<p>before</p><svg><text>x'))).toContain('<p>before</p></main>');
});

test('a page without a part marked for search has none', () => {
  expect(searchPart(page('<h1>Search</h1>', 'id="main"'))).toBe(NOTHING);
  expect(searchPart('plain text')).toBe(NOTHING);
});
