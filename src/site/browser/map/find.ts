/** Finds nodes by what they say: all are marked, one after the other is shown. */
import type { LiveMap } from './live-map.ts';

export function startFind({ all, reveal, say }: LiveMap, field: HTMLInputElement): void {
  let at = 0;
  const find = (step: number) => {
    const wanted = plain(field.value.trim());
    const hits = wanted ? all.filter(({ text }) => plain(text).includes(wanted)) : [];
    at = step && hits[0] ? (at + step + hits.length) % hits.length : 0;
    const now = hits[at];
    if (now) reveal(now);
    for (const twig of all) {
      twig.group.classList.toggle('hit', hits.includes(twig));
      twig.group.classList.toggle('now', twig === now);
    }
    say(now ? 'found' : wanted && 'none', { at: at + 1, count: hits.length, name: now?.text ?? '' });
  };
  field.oninput = () => find(0);
  field.onkeydown = (event) => {
    if (event.key === 'Enter') find(event.shiftKey ? -1 : 1);
  };
}

/** Without case and accents: people type as their keyboard lets them. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
