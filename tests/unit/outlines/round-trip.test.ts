import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outline } from '../../../src/outlines/outline.ts';
import { readOutline } from '../../../src/outlines/read-outline.ts';
import { lostIn, type WritableFormat, writeOutline } from '../../../src/outlines/write-outline.ts';
import { anyOutline, onlyTexts } from './random-outline.ts';

const RUNS = { numRuns: 120 };

async function thereAndBack(outline: Outline, format: WritableFormat) {
  const read = await readOutline(writeOutline(outline, format), { format });
  if (!read.ok) throw new Error(`${read.message} (${read.line})`);
  return read;
}

describe.each(['markdown', 'opml', 'freemind', 'xmind'] as const)('%s', (format) => {
  test('holds any tree with all that belongs to it', async () => {
    await fc.assert(
      fc.asyncProperty(anyOutline, async (outline) => {
        const read = await thereAndBack(outline, format);
        expect(read.outline).toEqual(outline);
        expect(read.lost).toEqual([]);
        expect(lostIn(outline, format)).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe.each(['mermaid', 'text'] as const)('%s', (format) => {
  test('holds the texts of any tree, and says what else there was', async () => {
    await fc.assert(
      fc.asyncProperty(anyOutline, async (outline) => {
        const bare = onlyTexts(outline);
        const read = await thereAndBack(outline, format);
        expect(read.outline).toEqual(bare);
        expect(lostIn(bare, format)).toEqual([]);
        expect(lostIn(outline, format).length > 0).toBe(JSON.stringify(outline) !== JSON.stringify(bare));
      }),
      RUNS,
    );
  });
});

test('the same outline gives the same bytes', async () => {
  await fc.assert(
    fc.property(anyOutline, fc.constantFrom('opml', 'freemind', 'xmind', 'markdown'), (outline, format) => {
      expect(writeOutline(outline, format as WritableFormat)).toEqual(
        writeOutline(outline, format as WritableFormat),
      );
    }),
    { numRuns: 20 },
  );
});
