import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MapNode, renderMindMap } from '../../../../src/diagrams/map/mind-map.ts';
import { allElements, childElements, parseXml, textContent } from '../parse-xml.ts';
import { arbitraryMap, arbitraryText, sampleMap } from './sample-maps.ts';

const allowed = ['svg', 'title', 'desc', 'g', 'a', 'path', 'rect', 'text', 'tspan'];
const options = fc.record(
  {
    title: arbitraryText,
    description: arbitraryText,
    decorative: fc.boolean(),
    sides: fc.constantFrom('one', 'two'),
  },
  { requiredKeys: ['title'] },
);
const elementsNamed = (svg: string, name: string) =>
  allElements(parseXml(svg)).filter((element) => element.name === name);

describe('for any tree', () => {
  test('the map is well-formed, safe and the same every time', () => {
    fc.assert(
      fc.property(arbitraryMap, options, (map, option) => {
        const svg = renderMindMap(map, option);
        expect(renderMindMap(map, option)).toBe(svg);
        expect(svg).not.toMatch(/NaN|undefined|Infinity|\[object/);
        for (const { name, attributes } of allElements(parseXml(svg))) {
          expect(allowed).toContain(name);
          expect(Object.keys(attributes).filter((key) => /^(on|style$)/.test(key))).toEqual([]);
          if (name === 'a') expect(attributes.href).toMatch(/^(https?:|mailto:|[^:]*$|[^:]*[/?#])/i);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('coordinates are whole or half pixels', () => {
    fc.assert(
      fc.property(arbitraryMap, (map) => {
        const svg = renderMindMap(map, { title: 'Map' });
        // marks and signs are drawn around an origin of their own
        const elements = allElements(parseXml(svg));
        const marks = elements.filter(({ attributes }) => 'transform' in attributes);
        const ofMarks = new Set(marks.flatMap(childElements));
        for (const { attributes } of elements.filter((each) => !ofMarks.has(each))) {
          const { x, y, width, height, d, textLength, transform } = attributes;
          const numbers = [x, y, width, height, d, textLength, transform].join(' ').match(/[\d.]+/g) ?? [];
          for (const number of numbers) expect(number).toMatch(/^\d+(\.5)?$/);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('every text stands inside the outline drawn for it', () => {
    fc.assert(
      fc.property(arbitraryMap, (map) => {
        const groups = elementsNamed(renderMindMap(map, { title: 'Map' }), 'g');
        for (const group of groups) {
          const outline = childElements(group).find(
            ({ name, attributes }) => name === 'rect' && attributes.class === 'bx',
          );
          if (!outline) continue;
          const left = Number(outline.attributes.x);
          const right = left + Number(outline.attributes.width);
          for (const { attributes } of childElements(group).filter(({ name }) => name === 'text')) {
            const length = Number(attributes.textLength);
            const start = Number(attributes.x) - (attributes.direction === 'rtl' ? length : 0);
            expect(start).toBeGreaterThan(left + 8);
            expect(start + length).toBeLessThan(right - 8);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('text from outside', () => {
  const hostile = `<script>alert("1")</script> & 'two' \u0000`;
  const everywhere: MapNode = {
    id: hostile,
    text: hostile,
    children: [
      {
        text: hostile,
        detail: hostile,
        tag: hostile,
        note: hostile,
        id: hostile,
        state: 'added',
        href: hostile,
      },
      { text: 'link', href: 'javascript:alert(1)' },
    ],
  };

  test('stays text', () => {
    const svg = renderMindMap(everywhere, { title: hostile, description: hostile });
    expect(elementsNamed(svg, 'script')).toEqual([]);
    expect(svg).not.toContain('<script');
    expect(svg).not.toContain('javascript:');
    const title = elementsNamed(svg, 'title')[0];
    expect(title && textContent(title)).toBe(`<script>alert("1")</script> & 'two'`);
  });
});

describe('what a reader gets', () => {
  const map: MapNode = {
    text: 'Mandacaru',
    children: [
      { text: 'Pages', children: [{ text: 'Third page', tag: 'No approved change', state: 'unapproved' }] },
      {
        text: 'Mail',
        children: [{ text: 'Cart recovery', detail: '3 messages', state: 'included', id: 'cart' }],
      },
    ],
  };

  test('the drawing', () => {
    expect(renderMindMap(map, { title: 'Scope', decorative: true })).toMatchInlineSnapshot(`
      "<svg class="mm" viewBox="0 0 753 52" width="753" height="52" font-size="15" aria-hidden="true">
      <path class="e" data-n="0.0" fill="none" d="M306 26C286 26 286 26 266 26"/>
      <path class="e crept" data-n="0.0.0" fill="none" d="M200 26C180 26 180 26 160 26"/>
      <path class="e" data-n="0.1" fill="none" d="M410 26C430 26 430 26 450 26"/>
      <path class="e in" data-n="0.1.0" fill="none" d="M505 26C525 26 525 26 545 26"/>
      <g class="root" data-n="0"><rect class="bx" fill="none" x="306" y="6" width="104" height="40" rx="6"/><text class="nm" x="322" y="31" textLength="72" lengthAdjust="spacingAndGlyphs">Mandacaru</text></g>
      <g class="br" data-n="0.0"><rect class="bx" fill="none" x="200" y="10" width="66" height="32" rx="16"/><text class="nm" x="214" y="31" textLength="37.5" lengthAdjust="spacingAndGlyphs">Pages</text></g>
      <g class="crept" data-n="0.0.0"><path class="bx" fill="none" d="M11 2H151L160 11V41L151 50H11L2 41V11Z"/><g transform="translate(18 17)"><path class="mk" d="M0-6V1.5M0 5.5v.1"/></g><text class="nm" x="31" y="22" textLength="67" lengthAdjust="spacingAndGlyphs">Third page</text><text class="tag" x="31" y="40" textLength="115" lengthAdjust="spacingAndGlyphs" font-size="13">No approved change</text></g>
      <g class="br" data-n="0.1"><rect class="bx" fill="none" x="450" y="10" width="55" height="32" rx="16"/><text class="nm" x="464" y="31" textLength="27" lengthAdjust="spacingAndGlyphs">Mail</text></g>
      <g class="in" data-n="0.1.0" data-id="cart"><rect class="bx" fill="none" x="545" y="11" width="206" height="30" rx="3"/><g transform="translate(561 26)"><rect class="mk" x="-3.5" y="-3.5" width="7" height="7"/></g><text class="nm" x="574" y="31" textLength="164.5" lengthAdjust="spacingAndGlyphs">Cart recovery<tspan class="lim"> · 3 messages</tspan></text></g>
      </svg>"
    `);
  });

  test('a name and a description, unless a list beside it says the same', () => {
    const named = parseXml(renderMindMap(map, { title: 'Scope', description: 'As of today' }));
    expect(named.attributes).toMatchObject({ role: 'img' });
    expect(childElements(named).slice(0, 2).map(textContent)).toEqual(['Scope', 'As of today']);
    const hidden = parseXml(renderMindMap(map, { title: 'Scope', decorative: true }));
    expect(hidden.attributes).toMatchObject({ 'aria-hidden': 'true' });
    expect(childElements(hidden).map(({ name }) => name)).not.toContain('title');
  });

  test('links that a keyboard reaches, or none where the map is hidden', () => {
    const linked: MapNode = { text: 'Access', children: [{ text: 'Guide', href: '/handbook/access/' }] };
    const named = renderMindMap(linked, { title: 'Access' });
    expect(parseXml(named).attributes.role).toBe('group');
    expect(elementsNamed(named, 'a').map((link) => link.attributes)).toEqual([{ href: '/handbook/access/' }]);
    const hidden = renderMindMap(linked, { title: 'Access', decorative: true });
    expect(elementsNamed(hidden, 'a').map((link) => link.attributes.tabindex)).toEqual(['-1']);
  });

  test('letters that never shrink: a wide tree takes one side, a wider one scrolls', () => {
    expect(parseXml(renderMindMap(map, { title: 'Scope' })).attributes.class).toBe('mm');
    const deep = sampleMap(60, 3);
    const attributes = (sides?: 'two') => parseXml(renderMindMap(deep, { title: 'Deep', sides })).attributes;
    expect(attributes('two').class).toBe('mm mm-large');
    expect(Number(attributes().width)).toBeLessThan(Number(attributes('two').width));
  });

  test('in next to no time', () => {
    const large = sampleMap(140, 4);
    const times = Array.from({ length: 30 }, () => {
      const start = performance.now();
      renderMindMap(large, { title: 'Large' });
      return performance.now() - start;
    });
    // the best turn: others on the same machine only make it slower
    expect(Math.min(...times)).toBeLessThan(25);
  });
});
