import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type OutlineFormat, outlineFormats } from '../../../src/outlines/outline.ts';
import { readOutline } from '../../../src/outlines/read-outline.ts';
import { type WritableFormat, writeOutline } from '../../../src/outlines/write-outline.ts';
import { archive, fixture } from './open-fixture.ts';
import { anyOutline } from './random-outline.ts';

const whole = [
  fixture('freeplane.mm'),
  fixture('omnioutliner.opml'),
  archive({ 'content.json': fixture('xmind-2023.json') }),
  archive({ 'content.xml': fixture('xmind-8.xml') }),
  fixture('markmap.md'),
  fixture('mindmeister.txt'),
  fixture('mindmap.mmd'),
];
const anyFile = fc.oneof(
  fc.constantFrom(...whole),
  fc
    .tuple(
      anyOutline,
      fc.constantFrom<WritableFormat>('markdown', 'opml', 'freemind', 'xmind', 'mermaid', 'text'),
    )
    .map(([outline, format]) => writeOutline(outline, format)),
);
const anyFormat = fc.option(fc.constantFrom<OutlineFormat>(...outlineFormats), { nil: undefined });

/** Either a tree or one message; never anything thrown. */
async function readsOrSays(bytes: Uint8Array, format: OutlineFormat | undefined): Promise<void> {
  const read = await readOutline(bytes, format ? { format } : {});
  if (read.ok) {
    expect(read.outline.title).not.toBe('');
    // what was read can be written again
    expect(writeOutline(read.outline, 'markdown').length).toBeGreaterThan(0);
  } else {
    expect(read.message).toMatch(/^\S.*[.]$/su);
    expect(read.hint).not.toBe('');
  }
}

test('a file that was cut off gives a tree or a message', async () => {
  await fc.assert(
    fc.asyncProperty(anyFile, fc.double({ min: 0, max: 1, noNaN: true }), anyFormat, (bytes, part, format) =>
      readsOrSays(bytes.slice(0, Math.floor(bytes.length * part)), format),
    ),
    { numRuns: 150 },
  );
});

test('a file with some bytes changed gives a tree or a message', async () => {
  const change = fc.tuple(fc.nat(), fc.oneof(fc.nat(255), fc.constantFrom(...'<>&"[]{}()-#\n\t\\')));
  await fc.assert(
    fc.asyncProperty(
      anyFile,
      fc.array(change, { minLength: 1, maxLength: 20 }),
      anyFormat,
      (bytes, changes, format) => {
        const changed = bytes.slice();
        for (const [at, value] of changes) {
          changed[at % Math.max(1, bytes.length)] = typeof value === 'number' ? value : value.charCodeAt(0);
        }
        return readsOrSays(changed, format);
      },
    ),
    { numRuns: 250 },
  );
});

test('any bytes give a tree or a message', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), anyFormat, readsOrSays), {
    numRuns: 200,
  });
});

test('no JSON makes the XMind reader fail', async () => {
  const key = fc.constantFrom(
    ...[
      'rootTopic',
      'title',
      'children',
      'attached',
      'notes',
      'plain',
      'content',
      'markers',
      'markerId',
      'labels',
      '__proto__',
    ],
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom(null, 1, true, 'text', []),
      fc.dictionary(key, tie('value'), { maxKeys: 4 }),
      fc.array(tie('value'), { maxLength: 3 }),
    ),
  }));
  await fc.assert(
    fc.asyncProperty(value, (json) =>
      readsOrSays(archive({ 'content.json': JSON.stringify([{ rootTopic: json }]) }), undefined),
    ),
    { numRuns: 100 },
  );
});
