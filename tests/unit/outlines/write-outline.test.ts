import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Outline } from '../../../src/outlines/outline.ts';
import {
  fileEnding,
  lostIn,
  type WritableFormat,
  writeOutline,
} from '../../../src/outlines/write-outline.ts';
import { anyOutline } from './random-outline.ts';

const plan: Outline = {
  title: 'Plan & goals',
  note: 'For *everybody*.\n\n- not an item',
  nodes: [
    {
      text: 'First [call]',
      href: 'https://example.org/a_b',
      badges: ['⭐', '2 days; or 3'],
      folded: true,
      children: [{ text: '1. Who?', done: true, note: '“They”', children: [] }],
    },
    { text: 'mindmap <b>', done: false, children: [] },
  ],
};
const textOf = (format: WritableFormat, outline = plan) =>
  new TextDecoder().decode(writeOutline(outline, format));

describe('the same tree in every format', () => {
  test('Markdown', () =>
    expect(textOf('markdown')).toMatchInlineSnapshot(`
      "# Plan & goals

      For \\*everybody\\*.

      \\- not an item

      - [First \\[call\\]](https://example.org/a_b) {badge="⭐; 2 days\\; or 3" folded}
        - [x] 1\\. Who?
          “They”
      - [ ] mindmap \\<b>
      "
    `));
  test('OPML', () =>
    expect(textOf('opml')).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <opml version="2.0">
      <head>
        <title>Plan &amp; goals</title>
      </head>
      <body>
        <outline text="Plan &amp; goals" _note="For *everybody*.&#10;&#10;- not an item">
          <outline text="First [call]" type="link" url="https://example.org/a_b" category="⭐,2 days; or 3" _folded="true">
            <outline text="1. Who?" _note="“They”" _status="checked"/>
          </outline>
          <outline text="mindmap &lt;b&gt;" _status="unchecked" _plain="true"/>
        </outline>
      </body>
    </opml>
    "
  `));
  test('FreeMind', () =>
    expect(textOf('freemind')).toMatchInlineSnapshot(`
    "<map version="1.0.1">
      <node TEXT="Plan &amp; goals">
        <richcontent TYPE="NOTE">
          <html>
            <head/>
            <body>
              <p>For *everybody*.</p>
              <p>&#xa0;</p>
              <p>- not an item</p>
            </body>
          </html>
        </richcontent>
        <node TEXT="First [call]" LINK="https://example.org/a_b" FOLDED="true">
          <icon BUILTIN="bookmark"/>
          <attribute NAME="badge" VALUE="2 days; or 3"/>
          <node TEXT="1. Who?">
            <icon BUILTIN="checked"/>
            <richcontent TYPE="NOTE">
              <html>
                <head/>
                <body>
                  <p>&#x201c;They&#x201d;</p>
                </body>
              </html>
            </richcontent>
          </node>
        </node>
        <node TEXT="mindmap &lt;b&gt;">
          <icon BUILTIN="unchecked"/>
        </node>
      </node>
    </map>
    "
  `));
  test('Mermaid', () =>
    expect(textOf('mermaid')).toMatchInlineSnapshot(`
      "mindmap
        ["Plan #38; goals"]
          ["First [call]"]
            ["1#46; Who?"]
          ["mindmap #60;b#62;"]
      "
    `));
  test('text', () =>
    expect(textOf('text')).toMatchInlineSnapshot(`
    "Plan & goals
    	First [call]
    		1. Who?
    	mindmap <b>
    "
  `));
  test('XMind', () => {
    const parts = unzipSync(writeOutline(plan, 'xmind'));
    expect(Object.keys(parts)).toEqual(['content.json', 'metadata.json', 'manifest.json']);
    expect(JSON.parse(new TextDecoder().decode(parts['content.json']))).toMatchInlineSnapshot(`
      [
        {
          "class": "sheet",
          "id": "sheet-1",
          "rootTopic": {
            "children": {
              "attached": [
                {
                  "branch": "folded",
                  "children": {
                    "attached": [
                      {
                        "class": "topic",
                        "id": "topic-3",
                        "markers": [
                          {
                            "markerId": "task-done",
                          },
                        ],
                        "notes": {
                          "plain": {
                            "content": "“They”",
                          },
                        },
                        "title": "1. Who?",
                      },
                    ],
                  },
                  "class": "topic",
                  "href": "https://example.org/a_b",
                  "id": "topic-2",
                  "labels": [
                    "2 days; or 3",
                  ],
                  "markers": [
                    {
                      "markerId": "star-yellow",
                    },
                  ],
                  "title": "First [call]",
                },
                {
                  "class": "topic",
                  "id": "topic-4",
                  "markers": [
                    {
                      "markerId": "task-start",
                    },
                  ],
                  "title": "mindmap <b>",
                },
              ],
            },
            "class": "topic",
            "id": "topic-1",
            "notes": {
              "plain": {
                "content": "For *everybody*.

      - not an item",
              },
            },
            "structureClass": "org.xmind.ui.map.unbalanced",
            "title": "Plan & goals",
          },
          "title": "Plan & goals",
          "topicPositioning": "fixed",
        },
      ]
    `);
  });
});

test('what a format cannot hold', () => {
  expect(lostIn(plan, 'mermaid')).toMatchInlineSnapshot(`
    [
      {
        "what": "2 notes",
        "where": [
          "Plan & goals",
          "1. Who?",
        ],
      },
      {
        "what": "1 link",
        "where": [
          "First [call]",
        ],
      },
      {
        "what": "2 badges",
        "where": [
          "First [call]: ⭐",
          "First [call]: 2 days; or 3",
        ],
      },
      {
        "what": "1 folded branch",
        "where": [
          "First [call]",
        ],
      },
      {
        "what": "2 ticks",
        "where": [
          "1. Who?",
          "mindmap <b>",
        ],
      },
    ]
  `);
  expect(lostIn(plan, 'text')).toEqual(lostIn(plan, 'mermaid'));
  expect(lostIn(plan, 'opml')).toEqual([]);
});

test('every ending is of its own', () => {
  expect((['markdown', 'opml', 'freemind', 'xmind', 'mermaid', 'text'] as const).map(fileEnding)).toEqual([
    '.md',
    '.opml',
    '.mm',
    '.xmind',
    '.mmd',
    '.txt',
  ]);
});

test('texts of one line and no lone halves of letters, whatever is handed in', () => {
  const outline = {
    title: ' a\n\tb ',
    nodes: [{ text: '', note: ' \n ', badges: ['', 'x', 'x'], children: [] }],
  };
  expect(textOf('markdown', outline)).toBe('# a b\n\n- … {badge="x"}\n');
  expect(textOf('opml', { title: '\ud800\u0001', nodes: [] })).toContain('<title>\ufffd</title>');
});

test.each(['opml', 'freemind'] as const)('%s is XML that a strict reader takes', (format) => {
  fc.assert(
    fc.property(anyOutline, (outline) => {
      const fail = (level: string, message: string) => {
        if (level !== 'warning') throw new Error(`${level}: ${message}`);
      };
      new DOMParser({ onError: fail }).parseFromString(textOf(format, outline), 'text/xml');
    }),
    { numRuns: 100 },
  );
});

test('Mermaid: every line is a node by its grammar', () => {
  fc.assert(
    fc.property(anyOutline, (outline) => {
      const [first, ...lines] = textOf('mermaid', outline).trimEnd().split('\n');
      expect(first).toBe('mindmap');
      for (const line of lines) {
        // NODE_ID of the lexer, not one of its words, or a box with a text in quotation marks
        expect(line).toMatch(/^ +(?:(?!mindmap|::|\s)[^([\n\-){}%"]+|\["[^"`%<>]+"\])$/i);
      }
      expect(lines.filter((line) => /^ {2}\S/.test(line))).toHaveLength(1);
    }),
    { numRuns: 100 },
  );
});
