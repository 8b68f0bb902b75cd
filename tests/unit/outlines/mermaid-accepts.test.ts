/** What we write as Mermaid is read by Mermaid itself. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openDrawer } from '../../../src/diagrams/mermaid/drawer.ts';
import type { OutlineNode } from '../../../src/outlines/outline.ts';
import { writeOutline } from '../../../src/outlines/write-outline.ts';
import { anyOutline, onlyTexts } from './random-outline.ts';

const sizeOf = (nodes: readonly OutlineNode[]): number =>
  nodes.reduce((sum, { children }) => sum + 1 + sizeOf(children), 0);

test('with every node of any tree', { timeout: 90_000 }, () => {
  const drawer = openDrawer(undefined);
  fc.assert(
    fc.property(anyOutline, (outline) => {
      const source = new TextDecoder().decode(writeOutline(onlyTexts(outline), 'mermaid'));
      const drawn = drawer.draw(source);
      if ('failure' in drawn) throw new Error(`${JSON.stringify(drawn.failure)}\n${source}`);
      const places = drawn.drawing.svg.match(/<g class="[^"]*" data-n=/g) ?? [];
      expect(places.length).toBe(1 + sizeOf(outline.nodes));
    }),
    { numRuns: 40 },
  );
});
