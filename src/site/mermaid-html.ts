const entities: Record<string, string> = {
  lt: '<',
  gt: '>',
  quot: '"',
  amp: '&',
  '#39': "'",
  '#x27': "'",
  '#34': '"',
};

/** The Mermaid source in what stands between `<pre>` and `</pre>` of a page with components, if it is one. */
export function mermaidOfHtml(html: string): string | undefined {
  const [, code] = /^\s*<code class="language-mermaid"[^>]*>([\s\S]*)<\/code>\s*$/.exec(html) ?? [];
  return code?.replaceAll(/&(lt|gt|quot|amp|#39|#x27|#34);/g, (_, name: string) => entities[name] ?? '');
}
