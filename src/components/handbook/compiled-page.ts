import { getEntry, render } from 'astro:content';
import type { Heading } from '../../site/views/headings.ts';

/** An MDX page of the handbook, ready to be drawn. */
export interface CompiledPage {
  Content: Awaited<ReturnType<typeof render>>['Content'];
  /** Headings of the second level, with the ids that Astro gave them. */
  toc: Heading[];
}

/** @throws Error that names the page, if its import or export lines fail: nothing is published then. */
export async function compiledPage(id: string, file: string): Promise<CompiledPage> {
  const entry = await getEntry('handbook', id);
  if (!entry) throw new Error(`The page ${file} is not among the pages that Astro compiled.`);
  try {
    const { Content, headings } = await render(entry);
    const toc = headings.filter(({ depth }) => depth === 2).map(({ text, slug }) => ({ text, id: slug }));
    return { Content, toc };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The page ${file} cannot be run. ${reason}`, { cause: error });
  }
}
