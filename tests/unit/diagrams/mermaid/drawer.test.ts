import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openDrawer } from '../../../../src/diagrams/mermaid/drawer.ts';
import type { Drawing } from '../../../../src/diagrams/mermaid/drawing.ts';
import { explainDiagram } from '../../../../src/diagrams/mermaid/explain.ts';
import { diagrams } from '../../../fixtures/diagrams.ts';

const folder = mkdtempSync(join(tmpdir(), 'jornada-diagrams-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const drawer = openDrawer(folder);
const PATIENCE = 90_000;

function drawingOf(source: string): Drawing {
  const drawn = drawer.draw(source);
  if ('failure' in drawn) throw new Error(JSON.stringify(drawn.failure));
  return drawn.drawing;
}

function problemOf(source: string): string {
  const drawn = drawer.draw(source);
  if ('drawing' in drawn) return 'drawn';
  const { message, hint, line } = explainDiagram(drawn.failure, source);
  return `${line ?? '-'}: ${message} ${hint}`;
}

describe('a drawing', () => {
  test.each(Object.entries(diagrams))(
    'of a %s has only what is allowed',
    { timeout: PATIENCE },
    (name, source) => {
      const { svg } = drawingOf(source);
      expect(svg).toMatch(/^<svg class="(?:dg|mm)[ "]/);
      expect(svg).not.toMatch(
        /<(?:style|script|foreignObject|image|iframe)|\sstyle=|\son\w+=|data-(?!n=)|NaN|undefined|Infinity/,
      );
      expect(svg).not.toMatch(/#[\da-f]{6}\b|rgb\(|hsl\(/i);
      expect(svg).not.toMatch(/url\((?!#\ue000)/);
      expect(svg.match(/\d\.\d{3,}/g), 'numbers have two places').toBeNull();
      if (name !== 'info') expect(svg.match(/<text/g)?.length).toBeGreaterThan(1);
    },
  );

  test('is the same a second time, and on a machine in another time zone', { timeout: PATIENCE }, () => {
    const before = process.env['TZ'];
    process.env['TZ'] = 'America/New_York';
    try {
      const other = openDrawer(undefined);
      expect(other.draw(diagrams.gantt)).toEqual(drawer.draw(diagrams.gantt));
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });

  test('has its name from accTitle or title, and a mind map the text of its nodes', () => {
    expect(drawingOf(diagrams.flowchart).title).toBe('How a change request is decided');
    expect(drawingOf(diagrams.gantt).title).toBe('First ninety days');
    expect(drawingOf(diagrams.mindmap).outline?.map(({ depth, text }) => `${depth} ${text}`)).toContain(
      '2 Schedule',
    );
  });

  test('is taken from the folder by the next drawer, without a thread', () => {
    const source = diagrams.pie;
    drawer.draw(source);
    const [edition = ''] = readdirSync(folder);
    const kept = readdirSync(join(folder, edition));
    expect(kept.length).toBeGreaterThan(0);
    const marked = {
      drawing: { type: 'pie', title: 'kept', description: undefined, svg: '', outline: undefined },
    };
    for (const file of kept) writeFileSync(join(folder, edition, file), JSON.stringify(marked));
    expect(openDrawer(folder).draw(source)).toEqual(JSON.parse(JSON.stringify(marked)));
  });
});

describe('a hostile source', () => {
  test('runs nothing and leads nowhere it should not', { timeout: PATIENCE }, () => {
    const { svg } = drawingOf(
      'flowchart\n a[One]-->b-->c\n click a call alert("x")\n click b href "javascript:alert(1)"\n click c "/sops/qbr/"',
    );
    expect(svg).not.toMatch(/alert|javascript/);
    expect(svg.match(/<a [^>]*>/g)).toEqual([expect.stringContaining('href="/sops/qbr/"')]);
  });

  test('shows HTML as text', { timeout: PATIENCE }, () => {
    const { svg } = drawingOf('flowchart\n a["<img src=x onerror=alert(1)><script>alert(1)</script>"]-->b');
    expect(svg).not.toMatch(/<(?:img|script)/);
    expect(svg).toContain('&lt;img src=x');
  });

  test('cannot choose theme, fonts, layout or security', { timeout: PATIENCE }, () => {
    const plain = drawingOf('flowchart\n a[One]-->b').svg;
    const init =
      '%%{init: {"theme":"dark","securityLevel":"loose","htmlLabels":true,"flowchart":{"htmlLabels":true,"layout":"elk"},"fontFamily":"Comic Sans","fontSize":40,"themeCSS":"*{fill:red}","look":"handDrawn"}}%%\n';
    const matter =
      '---\nconfig:\n  look: handDrawn\n  layout: elk\n  themeVariables:\n    fontSize: 40px\n---\n';
    expect(drawingOf(`${init}flowchart\n a[One]-->b`).svg).toBe(plain);
    expect(drawingOf(`${matter}flowchart\n a[One]-->b`).svg).toBe(plain);
  });

  test('gets its colours from the palette of the site', { timeout: PATIENCE }, () => {
    const { svg } = drawingOf(
      'flowchart\n a-->b\n style a fill:#f00,stroke:#0f0,color:#fff\n classDef x fill:#000080,color:#fff\n class b x',
    );
    expect(svg).toMatch(/class="f-m4 s-k2"/);
    // white on dark blue turns into the colour of the paper on a strong one
    expect(svg).toMatch(/class="f-k\d[^"]*"[\s\S]*class="f-paper"/);
  });
});

test('what cannot be drawn is told in words', { timeout: PATIENCE }, () => {
  const edges = Array.from({ length: 400 }, (_, index) => `a${index} --> a${index + 1}`).join('\n');
  const broken = [
    'flowchart\n  a -->',
    'flowchart LR\n  a[Confirm (in writing)] --> b',
    'flowchart\n  a --> end',
    'flowchrt\n  a --> b',
    '',
    'sequenceDiagram\n  A->B hi',
    'gantt\n  Task: a, 2026-13-45, 3d',
    'gantt\n  dateFormat YYYY-MM-DD\n  Task: a, after nothing, 3d',
    'pie\n  "a" : x',
    'mindmap\n  one\n  two',
    `flowchart\n${edges}`,
    `flowchart\n${'x'.repeat(21_000)}`,
    'flowchart\n  a["$$x^2$$"]',
    'flowchart\n  a@{ icon: "fa:user" }',
  ];
  expect(broken.map(problemOf)).toMatchInlineSnapshot(`
    [
      "2: The diagram cannot be read at \`a -->\`: it ends too early. Look for a bracket, a quotation mark or a block (\`subgraph\`, \`loop\`, \`alt\`) that is not closed.",
      "2: The diagram cannot be read at \`a[Confirm (in writing)] --> b\`: an opening \`(\` is not expected there. Put quotation marks around a text with brackets in it: \`step["Confirm (in writing)"]\`.",
      "2: The diagram cannot be read at \`a --> end\`: the word \`end\` is not expected there. The word \`end\` is Mermaid’s own; write it with a capital letter, or in quotation marks.",
      "1: The diagram does not say what it is: it begins with \`flowchrt\`. Begin it with its type, such as \`flowchart\`, \`sequenceDiagram\`, \`gantt\`, \`timeline\`, \`stateDiagram-v2\`, \`mindmap\`.",
      "1: The diagram is empty. Begin it with its type, such as \`flowchart\`, \`sequenceDiagram\`, \`gantt\`, \`timeline\`, \`stateDiagram-v2\`, \`mindmap\`.",
      "2: The diagram cannot be read at \`A->B hi\`: the end of the line is not expected there. Compare the line with an example of its type on https://mermaid.js.org/intro/syntax-reference.html.",
      "2: The diagram cannot be read at \`Task: a, 2026-13-45, 3d\`: Invalid date:2026-13-45. Compare the line with an example of its type on https://mermaid.js.org/intro/syntax-reference.html.",
      "3: The diagram cannot be read at \`Task: a, after nothing, 3d\`: There is no task nothing. Compare the line with an example of its type on https://mermaid.js.org/intro/syntax-reference.html.",
      "2: The diagram cannot be read at \`"a" : x\`: \`x\` is not expected there. Compare the line with an example of its type on https://mermaid.js.org/intro/syntax-reference.html.",
      "2: The diagram cannot be read at \`one\`: There can be only one root. No parent could be found for ("…. Compare the line with an example of its type on https://mermaid.js.org/intro/syntax-reference.html.",
      "-: The diagram is too large to be read. Split it: at most 20000 characters and 300 arrows fit one picture.",
      "-: The diagram is too large to be read. Split it: at most 20000 characters and 300 arrows fit one picture.",
      "2: The diagram cannot be drawn without a browser: formulas. Say it with another type, such as \`flowchart\`, or without what only a web page can show (icons, pictures, formulas).",
      "2: The diagram cannot be drawn without a browser: icons that are fetched from elsewhere. Say it with another type, such as \`flowchart\`, or without what only a web page can show (icons, pictures, formulas).",
    ]
  `);
});
