import type { Losses } from './losses.ts';

const KEPT = /^(https?:\/\/|mailto:)[^\s<>"]+$/i;
const PAGE = /^\/(?!\/)[^\s<>"\\]*$/;
const BARE_HOST = /^www\.[^\s<>"]+$/i;
const BARE_MAIL = /^[^\s@<>":/]+@[^\s@<>":/]+\.[^\s@<>":/]+$/;
const LONGEST = 2000;

/** The address as an outline may hold it; `undefined` for scripts, files of a machine, and places within another file. */
export function keptLink(address: string): string | undefined {
  // round brackets would end a link of Markdown; coded they mean the same
  const href = address.trim().replaceAll('(', '%28').replaceAll(')', '%29');
  if (href.length > LONGEST) return undefined;
  if (KEPT.test(href) || PAGE.test(href)) return href;
  if (BARE_HOST.test(href)) return `https://${href}`;
  if (BARE_MAIL.test(href)) return `mailto:${href}`;
  return undefined;
}

/** As {@link keptLink}; what is not kept is said, with the address. */
export function takeLink(address: string | undefined, text: string, losses: Losses): string | undefined {
  if (address === undefined || address.trim() === '') return undefined;
  const href = keptLink(address);
  if (href !== undefined) return href;
  if (/^(#|xmind:#)/.test(address.trim())) losses.add('link between nodes', 'links between nodes', text);
  else {
    losses.add(
      'link that leads to no web page',
      'links that lead to no web page',
      `${text} → ${address.trim().slice(0, 200)}`,
    );
  }
  return undefined;
}
