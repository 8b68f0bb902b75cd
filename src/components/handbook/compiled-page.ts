import { getEntry, render } from 'astro:content';
import type { Heading } from '../../site/views/headings.ts';

/** An MDX page of the handbook, ready to be drawn. */
export interface CompiledPage {
  Content: Awaited<ReturnType<typeof render>>['Content'];
  /** Headings of the second level, with the ids that Astro gave them. */
  toc: Heading[];
}

/**
 * @throws Error if the page cannot be run: Astro itself would only log it and publish an empty page.
 */
export async function compiledPage(id: string): Promise<CompiledPage> {
  const entry = await getEntry('handbook', id);
  if (!entry) throw new Error(`The page handbook/${id}.mdx is not among the pages that Astro compiled.`);
  const { Content, headings, remarkPluginFrontmatter } = await render(entry);
  if (remarkPluginFrontmatter['title'] === undefined) {
    throw new Error(
      `The page handbook/${id}.mdx cannot be run: something in its import or export lines fails. The error stands above.`,
    );
  }
  const toc = headings.filter(({ depth }) => depth === 2).map(({ text, slug }) => ({ text, id: slug }));
  return { Content, toc };
}
