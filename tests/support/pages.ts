import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The addresses of all pages of a built site from its root, such as `/clients/` and `/404.html`. */
export function listPages(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.html') && !path.startsWith('/pagefind/'))
    .map((path) => path.replace(/\/index\.html$/, '/'))
    .sort();
}

/** The file of a page in the folder of its site. */
export function fileOfPage(folder: string, page: string): string {
  return join(folder, page.endsWith('/') ? `${page}index.html` : page);
}

/** The kind of a page: its address with a star for each record, so that all scopes of clients are one type. */
export function typeOfPage(page: string): string {
  const [section = '', ...rest] = page.split('/').filter((part) => part !== '');
  if (section === 'clients' && rest.length > 0)
    return ['/clients/*', rest[1], rest[2] && '*'].filter(Boolean).join('/');
  return rest.length > 0 ? `/${section}/*` : `/${section}`;
}

/** The page of each type that has the most in it. */
export function richestOfEachType(folder: string): string[] {
  return typesOf(folder).flatMap((pages) => pages.at(-1) ?? []);
}

/** One page of each type with the most in it and one with the least, where empty states show. */
export function pagesOfEachType(folder: string): string[] {
  return typesOf(folder).flatMap((pages) => [...new Set([pages.at(-1) ?? '', pages[0] ?? ''])]);
}

/** The pages of each type, from small to large. */
function typesOf(folder: string): string[][] {
  const types = Map.groupBy(listPages(folder), typeOfPage);
  const size = (page: string) => statSync(fileOfPage(folder, page)).size;
  return [...types.values()].map((pages) => pages.toSorted((one, other) => size(one) - size(other)));
}
