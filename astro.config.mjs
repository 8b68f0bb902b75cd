import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { jornada } from './src/site/integration.ts';

/** Astro marks compiled MDX with a directive of its own; the bundler warns of each, and there is nothing to mend. */
const isAstroDirective = (log) =>
  log.code === 'MODULE_LEVEL_DIRECTIVE' && log.message.includes('astro:head-inject');

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  integrations: [mdx({ smartypants: false }), jornada()],
  devToolbar: { enabled: false },
  cacheDir: './.jornada/cache',
  build: { inlineStylesheets: 'never', concurrency: 2 },
  // a file of its own for every script and style: the content security policy allows nothing inline
  // nor does it allow the colours that a highlighter writes into style attributes
  markdown: { syntaxHighlight: false },
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        onLog: (level, log, handle) => {
          if (!isAstroDirective(log)) handle(level, log);
        },
      },
    },
  },
});
