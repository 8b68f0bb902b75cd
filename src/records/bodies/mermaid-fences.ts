import { createRequire } from 'node:module';
import type { HastPluginDefinition } from 'satteri';
import { mayHaveMermaid, mermaidSource } from './mermaid-source.ts';

/** The source of a diagram in a text. */
export interface MermaidFence {
  source: string;
  /** Line of the text, from 1, on which the fence opens. */
  line: number;
}

/** Every Mermaid fence as the Markdown processor of the site sees it, inside lists and quotations too. */
export function mermaidFences(markdown: string, isMdx: boolean): MermaidFence[] {
  if (!mayHaveMermaid(markdown)) return [];
  const { markdownToHtml, mdxToJs } = loadProcessor();
  const found: MermaidFence[] = [];
  const collect: HastPluginDefinition = {
    name: 'collect-mermaid',
    options: { position: true },
    element: {
      filter: ['pre'],
      visit: (node) => {
        const source = mermaidSource(node);
        if (source !== undefined) found.push({ source, line: node.position?.start.line ?? 1 });
      },
    },
  };
  try {
    if (isMdx) mdxToJs(markdown, { hastPlugins: [collect] });
    else markdownToHtml(markdown, { hastPlugins: [collect] });
  } catch {
    // what is wrong with the components of a page is said when it is compiled
  }
  return found;
}

/** Loaded at the first fence: a check of records without diagrams need not wait for it. */
function loadProcessor(): typeof import('satteri') {
  return createRequire(import.meta.url)('satteri');
}
