import { describe, expect, test } from 'vitest';
import { readOutline } from '../../../src/outlines/read-outline.ts';
import { archive, fixture, sketch } from './open-fixture.ts';

describe('files as other tools write them', () => {
  test('Freeplane: rich text, details, notes, icons, links, a locked branch', async () => {
    expect(await sketch(fixture('freeplane.mm'), 'freeplane.mm')).toMatchInlineSnapshot(`
      "freemind
      # Onboarding

      From signature to first value.
      See the guide
      https://example.org/guide

      - [x] [Kickoff call](https://example.org/kickoff) {badge="⭐; 🧑‍🚀; my own icon" folded}
        Owner: Ana
        - Ask why & when • goals • dates
          first line

          third line
      - [ ] later
        - план
        - Old rich text
        - …
      lost: 3 texts that are bold, in italics or the like | Onboarding | Ask why & when • goals • dates | Old rich text
      lost: 1 arrow between nodes | Kickoff call: then
      lost: 1 picture | Ask why & when • goals • dates
      lost: 1 link between nodes | later
      lost: 1 link that leads to no web page | план → file:/C:/plan.docx
      lost: 1 branch locked with a password"
    `);
  });

  test('OmniOutliner, Workflowy and feed readers: notes, ticks, links, further columns', async () => {
    expect(await sketch(fixture('omnioutliner.opml'), 'omnioutliner.opml')).toMatchInlineSnapshot(`
      "opml
      # Renewal

      - [ ] 90 days before
        - [x] Read the health score
          Twelve weeks.

          Not one.
        - [ ] Call the sponsor & buyer
      - [Offer](https://example.org/offer) {badge="2 days; /Sales/Large"}
      - [Feed](https://example.org/news)
      - [x] Script
      lost: 1 text that is bold, in italics or the like | Call the sponsor & buyer
      lost: 1 value of a further column | Call the sponsor & buyer: Due = 2026-05-04
      lost: 1 link that leads to no web page | Script → javascript:alert(1)"
    `);
  });

  test('XMind since 2018: notes, labels, markers, floating topics, summaries, bubbles', async () => {
    const bytes = archive({
      'content.json': fixture('xmind-2023.json'),
      'metadata.json': '{}',
      'manifest.json': '{}',
    });
    expect(await sketch(bytes, 'churn.xmind')).toMatchInlineSnapshot(`
      "xmind
      # Churn

      Why clients leave.

      - [Early signs](https://example.org/signs) {badge="1️⃣; 50%; 🚩 green; weekly" folded}
        - [x] Silence
        - …
          Fewer logins
          & calls
        - Ask!
        - Act now
      - [ ] File
      - Idea
      lost: 1 relationship | Silence → Idea: leads to
      lost: 1 place of a floating topic, now a branch | Idea
      lost: 1 picture | Early signs
      lost: 1 name of a boundary | Urgent
      lost: 1 bracket of a summary, now a branch | Act now
      lost: 1 bubble, now a branch | Ask!
      lost: 1 text that is bold, in italics or the like
      lost: 1 link that leads to no web page | File → xap:attachments/a.pdf"
    `);
  });

  test('XMind up to 8: several sheets are branches', async () => {
    const bytes = archive({
      'meta.xml': '<meta/>',
      'content.xml': fixture('xmind-8.xml'),
      'comments.xml': '<comments><comment object-id="t1"><content>x</content></comment></comments>',
      'META-INF/manifest.xml': '<manifest/>',
    });
    expect(await sketch(bytes, 'two sheets.xmind')).toMatchInlineSnapshot(`
      "xmind
      # two sheets

      - Churn
        Why clients leave.
        And when.
        - [x] [Early signs](https://example.org/signs) {badge="⭐ red; weekly; calls" folded}
          - Silence
            One line
            another
        - Idea
      - Second
      lost: 1 comment
      lost: 1 relationship | Silence → Idea
      lost: 1 place of a floating topic, now a branch | Idea
      lost: 1 picture | Early signs
      lost: 1 link between nodes | Second
      lost: 1 name of a sheet | Plans for May"
    `);
  });

  test('markmap: headings and lists, text below them is their note', async () => {
    expect(await sketch(fixture('markmap.md'), 'markmap.md')).toMatchInlineSnapshot(`
      "markdown
      # Handbook

      - Meet {folded}
        Text at the margin.
        - Before the call
          - [ ] [Agenda](https://example.org/agenda)
          - [x] invite everyone
            who may can come

            Bring the plan too. (/plan/)
        - During
          - listen
          - write pen
      - Write
        - snake\\_case & 2 \\* 3 \\* 4 & more
        - [See https://example.org](https://example.org)
          \\- not an item
        - Deeper
          Its note.
      lost: 3 texts that are bold, in italics or the like | Before the call | invite everyone
      lost: 1 picture | write pen"
    `);
  });

  test('MindMeister: numbers make the tree, lines of the site are no part of it', async () => {
    expect(await sketch(fixture('mindmeister.txt'), 'mindmeister.txt')).toMatchInlineSnapshot(`
      "mindmeister
      # Client success

      - Briefing
        - Questions: 1. Who decides? 2. By when? 3. What has been tried?
          - Their goals
            Ask twice.
            2\\. is no branch here
        - Their calendar
      - Plan
      - Review
      lost: 2 lines above the map | Get Started. It's Free | or sign up with your email address
      lost: 1 line below the map | Start. It's Free"
    `);
  });

  test('MindMeister: what the page says below the map may run over two lines', async () => {
    const text =
      'Plan by Mind Map: Plan\n\n1. Call\n\n2. Write\ngo on\n\nStart designing your own map\nSign up for free\n';
    expect(await sketch(new TextEncoder().encode(text), 'map.txt')).toMatchInlineSnapshot(`
      "mindmeister
      # Plan

      - Call
      - Write go on
      lost: 2 lines below the map | Start designing your own map | Sign up for free"
    `);
  });

  test('Mermaid: shapes, icons, classes, Markdown and texts over several lines', async () => {
    expect(await sketch(fixture('mindmap.mmd'), 'mindmap.mmd')).toMatchInlineSnapshot(`
      "mermaid
      # Success plan

      - Goals {badge="⭐"}
        - Say "why" and when
        - Wishes
      - Risks
        - Late data
        - Loss - of a sponsor
      - Two lines of text
      - plain text with a-dash"
    `);
  });

  test('text with tabs, and line ends of Windows', async () => {
    const text = 'Support\r\n\tChannels\r\n\t\tMail\r\n\r\n\t\tChat\r\n\tHours\r\n';
    expect(await sketch(new TextEncoder().encode(text), 'tabs.txt')).toMatchInlineSnapshot(`
      "text
      # Support

      - Channels
        - Mail
        - Chat
      - Hours"
    `);
  });

  test('text with spaces, and several lines at the margin', async () => {
    const text = '• Support\n   • Mail\n   • Chat\n • odd\n• Sales\n';
    expect(await sketch(new TextEncoder().encode(text), 'our lists.txt')).toMatchInlineSnapshot(`
      "text
      # our lists

      - Support
        - Mail
        - Chat
        - odd
      - Sales"
    `);
  });

  test('every format with line ends of Windows', async () => {
    for (const name of [
      'freeplane.mm',
      'omnioutliner.opml',
      'markmap.md',
      'mindmeister.txt',
      'mindmap.mmd',
    ]) {
      const text = new TextDecoder().decode(fixture(name));
      const windows = new TextEncoder().encode(text.replaceAll('\n', '\r\n'));
      expect(await sketch(windows, name)).toBe(await sketch(fixture(name), name));
    }
  });
});

describe('which format it is', () => {
  const formatOf = async (text: string, name?: string) => {
    const read = await readOutline(new TextEncoder().encode(text), name === undefined ? {} : { name });
    return read.ok ? read.format : read.message;
  };

  test.each([
    ['<map version="1.0.1"><node TEXT="a"/></map>', 'x.txt', 'freemind'],
    ['\ufeff<?xml version="1.0"?>\n<!-- x -->\n<opml version="2.0"><body/></opml>', undefined, 'opml'],
    ['mindmap\n  a', 'x.txt', 'mermaid'],
    ['```mermaid\nmindmap\n  a\n```', 'x.md', 'mermaid'],
    ['Plan por Mind Map: Plan\n\n1. a\n\n1.1. b', 'x.md', 'mindmeister'],
    ['1. a\n\n1.1. b\n\n2. c', undefined, 'mindmeister'],
    ['1. a\n2. b', undefined, 'text'],
    ['# a\n\n- b\n- c', undefined, 'markdown'],
    ['a\n  b\n  - c\n  d', undefined, 'text'],
    ['a\n  b', 'x.md', 'markdown'],
    ['mindmap', 'x.txt', 'text'],
  ])('%j in %s', async (text, name, format) => {
    expect(await formatOf(text, name)).toBe(format);
  });

  test('what is asked for is not guessed', async () => {
    const read = await readOutline(new TextEncoder().encode('# a\n  ## b'), { format: 'text' });
    expect(read.ok && read.outline).toEqual({ title: '# a', nodes: [{ text: '## b', children: [] }] });
  });

  test.each([
    ['%PDF-1.7 x', 'This is a PDF.'],
    ['<!doctype html><p>a', 'This is a web page.'],
    ['<?xml version="1.0"?><project/>', 'This is XML of a tool that is not known here.'],
    ['{"root": {"title": "a"}}', 'This is JSON, which has no common form for maps.'],
    ['flowchart LR\n a-->b', 'The Mermaid diagram is not a mind map.'],
    ['  \n', 'The file is empty.'],
    ['a\0b\0\0', 'This is not a text file.'],
  ])('%j is none', async (text, message) => {
    expect(await formatOf(text, text.startsWith('flow') ? 'x.mmd' : undefined)).toBe(message);
  });
});

describe('letters', () => {
  const text = 'План\n\tЗвонок — 2 дня\n';
  const utf16 = (little: boolean) => {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), little);
    return bytes;
  };
  const withMark = (mark: number[], bytes: Uint8Array) => new Uint8Array([...mark, ...bytes]);
  const titleOf = async (bytes: Uint8Array, name = 'x.txt') => {
    const read = await readOutline(bytes, { name });
    return read.ok
      ? [read.outline.title, read.outline.nodes[0]?.text, ...read.lost.map(({ what }) => what)]
      : read.message;
  };

  test.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', withMark([0xef, 0xbb, 0xbf], new TextEncoder().encode(text))],
    ['UTF-16 LE', withMark([0xff, 0xfe], utf16(true))],
    ['UTF-16 BE', withMark([0xfe, 0xff], utf16(false))],
  ])('%s', async (_, bytes) => {
    expect(await titleOf(bytes)).toEqual(['План', 'Звонок — 2 дня']);
  });

  test('UTF-16 without a mark is known by its zeros', async () => {
    const bytes = new Uint8Array([...'Plan\n\tCall'].flatMap((letter) => [letter.charCodeAt(0), 0]));
    expect(await titleOf(bytes)).toEqual(['Plan', 'Call']);
  });

  test('XML says how its letters are coded', async () => {
    const start = new TextEncoder().encode('<?xml version="1.0" encoding="windows-1251"?><map><node TEXT="');
    const end = new TextEncoder().encode('"><node TEXT="x"/></node></map>');
    expect(await titleOf(new Uint8Array([...start, 0xcf, 0xeb, 0xe0, 0xed, ...end]), 'x.mm')).toEqual([
      'План',
      'x',
    ]);
  });

  test('neither UTF-8 nor declared: guessed, and said', async () => {
    expect(await titleOf(new Uint8Array([0xcf, 0xeb, 0xe0, 0xed, 0x0a, 0x09, 0xe0]))).toEqual([
      'План',
      'а',
      '1 certainty about the letters: the file is not UTF-8 and was read as windows-1251',
    ]);
  });

  test('an unknown coding is an error', async () => {
    const bytes = new TextEncoder().encode('<?xml version="1.0" encoding="klingon"?><map/>');
    expect(await titleOf(bytes)).toBe(
      'The file says that its letters are coded as klingon, which is not known here.',
    );
  });
});
