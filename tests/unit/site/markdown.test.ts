import { describe, expect, it } from 'vitest';
import { renderInline, renderMarkdown, takeSection } from '../../../src/site/markdown.ts';

const render = (markdown: string) => renderMarkdown(markdown, { base: '/' });

describe('renderMarkdown', () => {
  it('keeps what a record needs', () => {
    expect(render('A **bold** word.\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |')).toBe(
      '<p>A <strong>bold</strong> word.</p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n</tbody>\n</table>',
    );
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<iframe src="https://evil.example"></iframe>',
    '<svg><script>alert(1)</script></svg>',
    '<a href="javascript:alert(1)">x</a>',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](data:text/html;base64,PHNjcmlwdD4=)',
    '[x](vbscript:x)',
    '<p onclick="alert(1)">x</p>',
    '<p style="position:fixed">x</p>',
    '<form action="https://evil.example"><input name="a"></form>',
    '<object data="x"></object><embed src="x"><base href="//evil.example">',
    '![x](https://evil.example/pixel.png)',
    '[x]: javascript:alert(1)\n\n[x]',
    '<javascript:alert(1)>',
    '<style>*{display:none}</style>',
    '<math><mi xlink:href="javascript:alert(1)">x</mi></math>',
  ])('takes out what could do harm: %s', (markdown) => {
    const html = render(`before\n\n${markdown}\n\nafter`);
    expect(html).toContain('before');
    expect(html).toContain('after');
    expect(html).not.toMatch(/<(?:script|img|iframe|svg|form|input|object|embed|base|style|math)\b/i);
    expect(html).not.toMatch(/\son\w+=|\sstyle=|href="(?:javascript|data|vbscript)/i);
  });

  it('shows code as text', () => {
    expect(render('`<b>` and\n\n```\n<script>\n```')).toBe(
      '<p><code>&lt;b&gt;</code> and</p>\n<pre><code>&lt;script&gt;\n</code></pre>',
    );
  });

  it('puts the base path before links of the site, and only before those', () => {
    const html = renderMarkdown('[a](/sops/qbr/) [b](https://x.example/) [c](#here)', { base: '/playbook/' });
    expect(html).toContain('href="/playbook/sops/qbr/"');
    expect(html).toContain('href="https://x.example/"');
    expect(html).toContain('href="#here"');
  });

  it('moves headings so that the highest has the level asked for', () => {
    expect(renderMarkdown('## A\n\n### B', { base: '/', headings: 4 })).toBe('<h4>A</h4>\n<h5>B</h5>');
    expect(renderMarkdown('# A\n\n###### B', { base: '/', headings: 3 })).toBe('<h3>A</h3>\n<h6>B</h6>');
  });

  it('leaves the marks inside a code block alone', () => {
    expect(renderMarkdown('## A\n\n```\n# not a heading\n```', { base: '/', headings: 3 })).toContain(
      '# not a heading',
    );
  });
});

describe('renderInline', () => {
  it('has no paragraph around it', () => {
    expect(renderInline('Send **it** & wait', '/')).toBe('Send <strong>it</strong> &amp; wait');
    expect(renderInline('Plain text', '/')).toBe('Plain text');
  });

  it('is as careful as the long form', () => {
    expect(renderInline('a <img src=x onerror=alert(1)> b', '/')).not.toContain('<img');
  });
});

describe('takeSection', () => {
  const text = 'Overview.\n\n## Personal view\n\nOnly us.\n\n### Deeper\n\nStill us.\n\n## Next\n\nAll.';

  it('cuts a section out, with what is below it', () => {
    expect(takeSection(text, ['Personal view'])).toEqual({
      rest: 'Overview.\n\n## Next\n\nAll.',
      section: 'Only us.\n\n### Deeper\n\nStill us.',
    });
  });

  it('leaves a text without it as it is', () => {
    expect(takeSection('Overview.', ['Personal view'])).toEqual({ rest: 'Overview.', section: undefined });
  });

  it('knows the heading by any of its names, whatever its capitals', () => {
    expect(takeSection('A\n\n## VISÃO PESSOAL\n\nB', ['Personal view', 'Visão pessoal']).section).toBe('B');
  });

  it('is not led astray by code', () => {
    const code = '```\n## Personal view\n```';
    expect(takeSection(code, ['Personal view']).section).toBeUndefined();
  });
});

describe('a Mermaid fence', () => {
  const figure = (source: string) => `<figure>${source.length}</figure>`;

  it('is a figure wherever it stands, and raw HTML that looks like one is not', () => {
    const markdown =
      '- a\n\n  ```mermaid\n  pie\n  ```\n\n> ~~~mermaid\n> pie\n> ~~~\n\n<pre><code class="language-mermaid">x</code></pre>\n\n```js\n1\n```';
    const html = renderMarkdown(markdown, { base: '/', figure });
    expect(html.match(/<figure>4<\/figure>/g)).toHaveLength(2);
    expect(html).toContain('<pre><code>x</code></pre>');
  });

  it('is shown as its source where nobody draws', () => {
    expect(renderMarkdown('```mermaid\npie\n```', { base: '/' })).toBe('<pre><code>pie\n</code></pre>');
  });
});
