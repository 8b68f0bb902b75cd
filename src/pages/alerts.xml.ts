import { printAlertsFeed } from '../feeds/alerts-feed.ts';
import { currentSite } from '../site/current.ts';
import { alertWords } from '../site/feed-words.ts';

export function GET(): Response {
  const site = currentSite();
  return new Response(printAlertsFeed(site.states.values(), site.playbook, alertWords(site)), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
}
