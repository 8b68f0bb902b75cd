import type { APIRoute } from 'astro';
import { currentSite } from '../../site/current.ts';
import { exportClient, toJson } from '../../site/export.ts';
import { digest } from '../../site/digest.ts';

export function getStaticPaths() {
  const site = currentSite();
  return [...site.states.values()].map((state) => ({
    params: { client: state.file.id },
    cacheKey: digest(JSON.stringify(exportClient(state, site))),
  }));
}

export const GET: APIRoute = ({ params }) => {
  const site = currentSite();
  const state = site.states.get(params['client'] ?? '');
  return state ? toJson(exportClient(state, site)) : new Response(null, { status: 404 });
};
