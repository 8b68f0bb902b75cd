/** Clients as a built site lists them in its files, and as a page of it shows them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

export interface ListedClient {
  id: string;
  name: string;
  owner: string;
  segment: string;
  phase?: string | undefined;
  feeling: string;
  standing: string;
  /** Its own file. */
  file: string;
}

/** Every client of playbook.json; the second round of a phase, `adoption-2`, is that phase to a filter. */
export function listedClients(folder: string): ListedClient[] {
  const listed: { clients: ListedClient[] } = JSON.parse(readFileSync(join(folder, 'playbook.json'), 'utf8'));
  return listed.clients.map((client) => ({ ...client, phase: client.phase?.replace(/-\d+$/, '') }));
}

/** What each client's own file says: the ids of its alerts, and the band of its score of health. */
export function detailsOf(folder: string) {
  return listedClients(folder).map(({ id, file }) => {
    const { alerts, health }: { alerts: { alert: string }[]; health?: { score: number } } = JSON.parse(
      readFileSync(join(folder, file), 'utf8'),
    );
    const band = health && (health.score < 50 ? 'low' : health.score < 75 ? 'middle' : 'high');
    return { id, alerts: alerts.map(({ alert }) => alert), band };
  });
}

/** The ids of the clients that the page shows, each once; those in a closed fold are shown by opening it. */
export async function shownClients(page: Page): Promise<string[]> {
  const ids = await page
    .locator('[data-client]:not(.hidden-by-filter)')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-client') ?? ''));
  return [...new Set(ids)].sort();
}

export function idsOf(chosen: readonly { id: string }[], among: readonly string[]): string[] {
  return chosen
    .map(({ id }) => id)
    .filter((id) => among.includes(id))
    .sort();
}
