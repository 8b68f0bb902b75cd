/** What the same Markdown costs without us: Astro as it comes, its content layer and Pagefind. */
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot, runNode, type Taken } from './child.ts';

/** The files of the project. Nothing is set but the cache, which would else lie in the linked node_modules. */
function filesFor(records: string): Record<string, string> {
  return {
    'package.json': '{ "name": "bare", "private": true, "type": "module" }\n',
    'astro.config.mjs': `import { defineConfig } from 'astro/config';

export default defineConfig({ cacheDir: './.cache' });
`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = {
  records: defineCollection({ loader: glob({ base: ${JSON.stringify(records)}, pattern: '**/*.md' }) }),
};
`,
    'src/pages/[client].astro': `---
import { getCollection, render } from 'astro:content';

export async function getStaticPaths() {
  const clients = new Map();
  for (const entry of await getCollection('records')) {
    const client = entry.id.split('/')[0];
    clients.set(client, [...(clients.get(client) ?? []), entry]);
  }
  return [...clients].map(([client, entries]) => ({ params: { client }, props: { entries } }));
}

const { client } = Astro.params;
const bodies = await Promise.all(Astro.props.entries.map((entry) => render(entry)));
---

<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>{client}</title>
  </head>
  <body>
    <main data-pagefind-body>
      <h1>{client}</h1>
      {bodies.map(({ Content }) => <Content />)}
    </main>
  </body>
</html>
`,
    'build.mjs': `import { build } from 'astro';
import { close, createIndex } from 'pagefind';

await build({ root: import.meta.dirname, logLevel: 'warn' });
const { index } = await createIndex();
await index.addDirectory({ path: 'dist' });
await index.writeFiles({ outputPath: 'dist/pagefind' });
await close();
`,
  };
}

/** A folder with the bare project over the clients of a content folder. */
export function writeBareProject(folder: string, content: string): void {
  for (const [path, text] of Object.entries(filesFor(join(content, 'clients')))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'), 'dir');
}

/** Builds it, from nothing or with what the last build left. */
export function buildBare(folder: string, from: 'nothing' | 'last'): Promise<Taken> {
  if (from === 'nothing') {
    for (const left of ['.cache', '.astro', 'dist'])
      rmSync(join(folder, left), { recursive: true, force: true });
  }
  return runNode(['build.mjs'], { cwd: folder });
}
