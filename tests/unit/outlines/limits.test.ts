import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { limits } from '../../../src/outlines/limits.ts';
import type { OutlineFormat } from '../../../src/outlines/outline.ts';
import { readOutline } from '../../../src/outlines/read-outline.ts';
import { archive, sketchOf } from './open-fixture.ts';

async function refusal(content: string | Uint8Array, format?: OutlineFormat): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return sketchOf(await readOutline(bytes, format ? { format } : {}));
}

test('a file that is too large is not read at all', async () => {
  expect(await refusal(new Uint8Array(limits.bytes + 1).fill(0x61))).toMatchInlineSnapshot(`
    "-: The file has 21 megabytes; at most 20 are read.
       Leave the pictures and attachments out when you export it, or export one branch at a time."
  `);
});

test('a text that is too long is not read either', async () => {
  expect(await refusal(new Uint8Array(limits.letters + 1).fill(0x61))).toContain(
    'The file has 5,000,001 letters; at most 5,000,000 letters are read.',
  );
});

test.each(['text', 'markdown', 'opml', 'freemind', 'xmind', 'mermaid', 'mindmeister'] as const)(
  '%s: a tree that is too deep or too large is refused, one at the limit is not',
  async (format) => {
    expect(await refusal(tree(format, limits.depth, 1), format)).not.toContain('levels');
    expect(await refusal(tree(format, limits.depth + 2, 1), format)).toContain(
      'The tree is more than 64 levels deep.',
    );
    expect(await refusal(tree(format, 1, limits.nodes + 1), format)).toContain(
      'The file has more than 20,000 nodes.',
    );
  },
);

test('elements within each other without end', async () => {
  expect(await refusal(`<map>${'<a>'.repeat(1000)}`)).toMatchInlineSnapshot(`
    "1: The elements of the file stand more than 400 deep within each other.
       Move the deepest branches further up in the tool it comes from."
  `);
  expect(await refusal(`<map>${'<a/>'.repeat(limits.xmlElements)}</map>`)).toMatchInlineSnapshot(`
    "1: The file has more than 200,000 elements.
       Split it in the tool it comes from: one branch to a file."
  `);
  expect(await refusal(archive({ 'content.json': '['.repeat(1_000_000) }))).toMatchInlineSnapshot(`
    "-: The content of the XMind file is damaged.
       If it is locked with a password, take that off in XMind; else save it again."
  `);
});

test('entities of a file are not expanded, and nothing is loaded from elsewhere', async () => {
  const laughs = '<!DOCTYPE map [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><map><node TEXT="&b;"/></map>';
  expect(await refusal(laughs)).toMatchInlineSnapshot(`
    "1: The file defines its own XML entities, which are not read for safety.
       Export it again from the tool it comes from; no mind-map tool needs them."
  `);
  expect(
    await refusal('<!DOCTYPE map [<!ENTITY f SYSTEM "file:///etc/passwd">]><map><node TEXT="&f;"/></map>'),
  ).toContain('defines its own XML entities');
  expect(await refusal('<map><node TEXT="&b;"/></map>')).toMatchInlineSnapshot(`
    "1: The file is not well-formed XML: invalid character entity.
       It may have been cut off or changed by hand. Export it from its tool again."
  `);
  expect(
    await refusal(
      '<!DOCTYPE map SYSTEM "http://127.0.0.1/x.dtd"><map><node TEXT="&#65;&amp;&nbsp;b"/></map>',
    ),
  ).toBe('freemind\n# A&\u00a0b');
});

test('archives made to fill a disk', async () => {
  const bomb = claiming(zipSync({ 'content.json': new Uint8Array(1000) }), limits.unpackedBytes + 1);
  expect(await refusal(bomb)).toMatchInlineSnapshot(`
    "-: content.json would unpack to 51 megabytes, which no map needs.
       Save it again in XMind; if it is that large, split it by branches."
  `);
  expect(await refusal(zipSync({ 'content.json': new Uint8Array(3 * 1024 * 1024) }, { level: 9 }))).toContain(
    'would unpack to 3 megabytes',
  );
  const many = Object.fromEntries(
    Array.from({ length: limits.entries + 1 }, (_, at) => [`${at}`, new Uint8Array(0)]),
  );
  expect(await refusal(zipSync(many))).toMatchInlineSnapshot(`
    "-: The archive has more than 2,000 files.
       A map of XMind has a dozen. Save it again in XMind, without attachments."
  `);
});

test('an archive that says it is smaller than it is gives no more than it says', async () => {
  const bytes = claiming(zipSync({ 'content.json': new Uint8Array(1000).fill(0x20) }), 10);
  expect(await refusal(bytes)).toContain('damaged');
});

test('other archives are named', async () => {
  expect(await refusal(archive({ 'Document.xml': '<a/>' }))).toMatchInlineSnapshot(`
    "-: This is a map of MindManager.
       Export it from its tool as OPML, FreeMind, XMind, Markdown or text."
  `);
  expect(await refusal(archive({ 'map.json': '{}' }))).toContain('This is a map of MindMeister.');
  expect(await refusal(archive({ 'a.txt': 'a' }))).toContain('This is an archive, but not a map of XMind.');
  expect(
    await refusal(archive({ 'content.json': 'x', 'manifest.json': '{"encryption-data":{}}' })),
  ).toMatchInlineSnapshot(`
    "-: The XMind file is locked with a password.
       Take the password off in XMind and save it again."
  `);
  expect(await refusal(archive({ 'content.json': '[]' }))).toMatchInlineSnapshot(`
    "-: The XMind file has no sheet with a map.
       Open it in XMind and save it again."
  `);
});

test('what is written wrong is said with its line', async () => {
  expect(await refusal('<map>\n<node TEXT="a">\n</map>')).toMatchInlineSnapshot(`
    "3: The file is not well-formed XML: unexpected close tag.
       It may have been cut off or changed by hand. Export it from its tool again."
  `);
  expect(await refusal('<map>\n<node TEXT="a"')).toMatchInlineSnapshot(`
    "2: The file is not well-formed XML: unclosed root tag.
       It may have been cut off or changed by hand. Export it from its tool again."
  `);
  expect(await refusal('<map/>')).toMatchInlineSnapshot(`
    "1: The FreeMind map has no node.
       Open it in FreeMind or Freeplane and see what it shows."
  `);
  expect(await refusal('<opml/>')).toMatchInlineSnapshot(`
    "1: The OPML file has no \`body\`.
       It may have been cut off. Export it from its tool again."
  `);
  expect(await refusal('<opml/>', 'freemind')).toMatchInlineSnapshot(`
    "1: The file is XML, but not of FreeMind: its outermost element is \`opml\`.
       A file of FreeMind begins with \`<map>\`. Export the map from its tool again."
  `);
  expect(await refusal('mindmap\n\n')).toContain('has no node');
  expect(await refusal('Plan by Mind Map: Plan')).toMatchInlineSnapshot(`
    "1: No numbered lines follow the title.
       Copy the whole text of the map: \`1. …\`, \`1.1. …\` and so on, each in a line."
  `);
});

test('lines made to keep a reader busy are read in good time', async () => {
  const long = 60_000;
  const hard = [
    '[',
    '](',
    '`',
    '*',
    '_',
    '<',
    '<!--',
    '{',
    '(',
    '"',
    ' ',
    '&',
    '\\',
    '~',
    '#',
    '- ',
    '1.',
    '\u00a0',
    '![',
  ]
    .flatMap((mark) => [mark.repeat(long / mark.length), `- ${mark.repeat(long / mark.length)}x`])
    .map((line) => new TextEncoder().encode(`${line}\n`));
  const start = performance.now();
  for (const bytes of hard) {
    for (const format of ['markdown', 'mermaid', 'mindmeister', 'text'] as const)
      await readOutline(bytes, { format });
    await readOutline(bytes);
  }
  expect(performance.now() - start).toBeLessThan(5000);
});

/** An archive of one part, which says of that how large it is unpacked. */
function claiming(bytes: Uint8Array, size: number): Uint8Array {
  const view = new DataView(bytes.buffer);
  const list = bytes.findIndex((_, at) => bytes.length > at + 28 && view.getUint32(at, true) === 0x02014b50);
  view.setUint32(list + 24, size, true);
  return bytes;
}

/** A file of branches that go down as far as `depth`, of which there are `branches`. */
function tree(format: OutlineFormat, depth: number, branches: number): string | Uint8Array {
  const lines = (line: (level: number, path: number[]) => string) =>
    Array.from({ length: branches }, (_, branch) =>
      Array.from({ length: depth }, (_, level) =>
        line(level, [branch + 1, ...Array.from({ length: level }, () => 1)]),
      ).join('\n'),
    ).join('\n');
  const nested = (open: string, close: string) => (open.repeat(depth) + close.repeat(depth)).repeat(branches);
  switch (format) {
    case 'text':
      return `t\n${lines((level) => `${'\t'.repeat(level + 1)}a`)}`;
    case 'markdown':
      return `# t\n${lines((level) => `${'  '.repeat(level)}- a`)}`;
    case 'mermaid':
      return `mindmap\n t\n${lines((level) => `${' '.repeat(level + 2)}a`)}`;
    case 'mindmeister':
      return `t by Mind Map: t\n\n${lines((_, path) => `${path.join('.')}. a`)}`;
    case 'opml':
      return `<opml><head><title>t</title></head><body>${nested('<outline text="a">', '</outline>')}</body></opml>`;
    case 'freemind':
      return `<map><node TEXT="t">${nested('<node TEXT="a">', '</node>')}</node></map>`;
    default: {
      const branch = '{"title":"a","children":{"attached":['.repeat(depth) + ']}}'.repeat(depth);
      const all = Array.from({ length: branches }, () => branch).join(',');
      return archive({ 'content.json': `[{"rootTopic":{"title":"t","children":{"attached":[${all}]}}}]` });
    }
  }
}
