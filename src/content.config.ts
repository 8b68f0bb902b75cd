import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { glob } from 'astro/loaders';
import { handbookSchema } from '../schemas/handbook.ts';
import { sourceFrom } from './playbook-source.ts';

const folder = resolve(sourceFrom(process.env).content, 'handbook');

/**
 * The MDX pages of the handbook, which Astro has to compile. Everything else, Markdown pages of the handbook included,
 * is read and checked by our own loader in src/records.
 */
const pages = glob({
  base: pathToFileURL(`${folder}/`),
  pattern: '**/*.mdx',
  generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
});

const loader: Loader = {
  name: 'handbook',
  load: async (context) => {
    // what was kept from another build may be of another content folder, or of an older schema
    context.store.clear();
    if (hasPages()) await pages.load(context);
  },
};

/** Without any, glob() would warn of a folder that need not be there. */
function hasPages(): boolean {
  return (
    existsSync(folder) &&
    readdirSync(folder, { recursive: true }).some((name) => String(name).endsWith('.mdx'))
  );
}

export const collections = { handbook: defineCollection({ loader, schema: handbookSchema }) };
