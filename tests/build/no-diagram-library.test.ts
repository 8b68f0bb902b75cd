import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

const { folder } = inject('demo');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });

test('no script of the site draws diagrams', () => {
  const scripts = files.filter((name) => /\.m?js$/.test(name));
  expect(scripts.length).toBeGreaterThan(0);
  // a map's tools name the language that they copy it in, and no more of it
  const drawing =
    /cytoscape|dagre|linkedom|d3-selection|mermaid(?:API|Draw|\.(?:render|initialize|parse|run))/i;
  expect(scripts.filter((name) => drawing.test(readFileSync(join(folder, name), 'utf8')))).toEqual([]);
});

test('fences of Markdown and of MDX are pictures with a name and their source as text', () => {
  for (const page of ['handbook/diagrams', 'handbook/scope-without-creep', 'sops/sales-handoff']) {
    const html = readFileSync(join(folder, page, 'index.html'), 'utf8');
    expect(html).not.toContain('language-mermaid"><');
    expect(html).toMatch(/<figure class="diagram">.*<svg role="img" aria-label="[^"]+" class="(?:dg|mm)/s);
    expect(html).toMatch(/<details data-pagefind-ignore><summary>As text<\/summary>/);
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});
