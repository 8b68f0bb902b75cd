import type { AstroIntegration, AstroPrerenderer } from 'astro';

/** A page or file of the site that Astro knows how to draw. */
export interface PlannedPage {
  /** Address from the root of the site. */
  address: string;
  /** Changes with anything that it shows; absent where that is not known. */
  fingerprint: string | undefined;
  /** Whether it is a page to read rather than a file of data. */
  isPage: boolean;
}

export interface Drawing {
  /** Told of all pages before the first is drawn; answers which of them need not be. */
  plan(pages: readonly PlannedPage[]): ReadonlySet<PlannedPage>;
  /** Given a page with a fingerprint that was drawn: it is to be written. */
  write(page: PlannedPage, content: ArrayBuffer): void;
  /** Given a copy of any other page to read: Astro writes it itself. */
  see(address: string, content: ArrayBuffer): void;
}

/**
 * Stands between Astro and the drawing of pages. Pages of an earlier build are left out, and the many that are made from
 * records are drawn and written here: Astro's own way with a file costs as much as the drawing of it.
 */
export function drawPages(drawing: Drawing, base: string): AstroIntegration {
  return {
    name: 'jornada-drawing',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => ({
          ...astro,
          name: 'jornada',
          getStaticPaths: () => drawFromRecords(astro, drawing, base),
          render: async (request, options) => {
            const response = await render(astro, request, options);
            if (options.routeData.type !== 'page' || !response.ok) return response;
            const content = await response.arrayBuffer();
            const answer = new Response(content, response);
            drawing.see(withSlash(new URL(request.url).pathname.slice(base.length - 1)), content);
            return answer;
          },
        }));
      },
    },
  };
}

/** Draws all that has a fingerprint and is not known; answers what is left for Astro. */
async function drawFromRecords(astro: AstroPrerenderer, drawing: Drawing, base: string) {
  const paths = (await astro.getStaticPaths()).map((path) => ({ path, page: pageOf(path) }));
  const known = drawing.plan(paths.map(({ page }) => page));
  const left: Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>> = [];
  for (const { path, page } of paths) {
    if (known.has(page)) continue;
    const drawn = page.fingerprint !== undefined && (await draw(astro, path, base));
    if (drawn) drawing.write(page, drawn);
    else left.push(path);
  }
  return left;
}

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

function pageOf({ pathname, route: { type }, cacheKey }: Path): PlannedPage {
  const isPage = type === 'page';
  return { address: isPage ? withSlash(pathname) : pathname, fingerprint: cacheKey, isPage };
}

/** The content of a page; undefined where there is none, which is for Astro to judge. */
async function draw(astro: AstroPrerenderer, { pathname, route }: Path, base: string) {
  const request = new Request(new URL(base + pathname.replace(/^\//, ''), 'http://localhost'));
  const response = await render(astro, request, { routeData: route });
  return response.ok && response.body ? response.arrayBuffer() : undefined;
}

async function render(
  astro: AstroPrerenderer,
  ...[request, options]: Parameters<AstroPrerenderer['render']>
): Promise<Response> {
  const result = await astro.render(request, options);
  return result instanceof Response ? result : result.response;
}

/** Astro names a page of a fixed address without the slash at its end. */
function withSlash(address: string): string {
  return address.endsWith('/') ? address : `${address}/`;
}
