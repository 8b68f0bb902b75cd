/** What Markdown makes of a fence: `<pre><code class="language-mermaid">`. */
interface CodeBlock {
  children?: readonly object[];
}

/** The source in a `pre` element, if it is a Mermaid fence. */
export function mermaidSource({ children = [] }: CodeBlock): string | undefined {
  const [code] = children;
  if (!code || !('tagName' in code) || code.tagName !== 'code') return undefined;
  const { properties, children: texts } = code as {
    properties?: { className?: unknown };
    children?: object[];
  }; // of hast
  const classes = properties?.className;
  if (!Array.isArray(classes) || classes[0] !== 'language-mermaid') return undefined;
  return (texts ?? []).map((child) => ('value' in child ? String(child.value) : '')).join('');
}

/** Whether there is a reason to look for fences: most records have none, and cost nothing. */
export function mayHaveMermaid(markdown: string): boolean {
  return /(?:`{3}|~{3})[ \t]*mermaid/.test(markdown);
}
