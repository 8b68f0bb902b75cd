import { createIndex } from 'pagefind';

/**
 * Writes the search index of a built site into it. One index for all languages, so that a search from any page finds
 * English, Portuguese and Russian text. Answers the number of pages that can be found.
 */
export async function indexSite(folder: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`The search index could not be begun: ${errors.join('; ')}`);
  try {
    const added = await index.addDirectory({ path: folder });
    const written = await index.writeFiles({ outputPath: `${folder}/pagefind` });
    const failed = [...added.errors, ...written.errors];
    if (failed.length > 0) throw new Error(`The search index could not be written: ${failed.join('; ')}`);
    return added.page_count;
  } finally {
    await index.deleteIndex();
  }
}
