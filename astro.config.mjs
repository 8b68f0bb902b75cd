import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { jornada } from './src/site/integration.ts';

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  integrations: [mdx(), jornada()],
  devToolbar: { enabled: false },
  cacheDir: './.jornada/cache',
  build: { inlineStylesheets: 'never', concurrency: 2 },
  // a file of its own for every script and style: the content security policy allows nothing inline
  vite: { build: { assetsInlineLimit: 0 } },
  experimental: { incrementalBuild: true },
});
