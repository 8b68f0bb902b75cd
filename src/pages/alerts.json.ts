import { alertsFile } from '../feeds/alerts-file.ts';
import { currentSite } from '../site/current.ts';
import { toJson } from '../site/export.ts';
import { alertWords } from '../site/feed-words.ts';

export function GET(): Response {
  const site = currentSite();
  return toJson(alertsFile(site.states.values(), site.playbook, alertWords(site)));
}
