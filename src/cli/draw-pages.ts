import type { AstroIntegration } from 'astro';

/** A page or file of the site that is made from the records. */
export interface PlannedPage {
  /** Address from the root of the site. */
  address: string;
  /** Changes with anything that the page shows; absent where that is not known, and the page is always drawn. */
  fingerprint: string | undefined;
  /** Whether it is a page to read rather than a file of data. */
  isPage: boolean;
}

export interface Drawing {
  /** Told of all pages before the first is drawn; answers which of them need not be. */
  plan(pages: readonly PlannedPage[]): ReadonlySet<PlannedPage>;
  /** Told of every page that was drawn, in UTF-8. */
  drawn(address: string, page: Uint8Array): void;
}

/** Stands between Astro and the drawing of pages, so that pages of an earlier build are left out and new ones are seen. */
export function followDrawing(drawing: Drawing, base: string): AstroIntegration {
  return {
    name: 'jornada-drawing',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => ({
          ...astro,
          name: 'jornada',
          getStaticPaths: async () => {
            const paths = await astro.getStaticPaths();
            const pages = paths.map(({ pathname, route: { type }, cacheKey }) => ({
              address: type === 'page' ? withSlash(pathname) : pathname,
              fingerprint: cacheKey,
              isPage: type === 'page',
            }));
            const known = drawing.plan(pages);
            return paths.filter((_, index) => {
              const page = pages[index];
              return !page || !known.has(page);
            });
          },
          render: async (request, options) => {
            const result = await astro.render(request, options);
            const response = result instanceof Response ? result : result.response;
            if (options.routeData.type !== 'page' || !response.ok) return result;
            const page = await response.arrayBuffer();
            drawing.drawn(
              withSlash(new URL(request.url).pathname.slice(base.length - 1)),
              new Uint8Array(page),
            );
            return new Response(page, response);
          },
        }));
      },
    },
  };
}

/** Astro names a page of a fixed address without the slash at its end. */
function withSlash(address: string): string {
  return address.endsWith('/') ? address : `${address}/`;
}
