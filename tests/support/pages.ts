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

/** The pages of a type, from small to large. */
export function pagesOfType(type: string, folder: string): string[] {
  return typesOf(folder).get(type) ?? [];
}

/** The page of each type that has the most in it. */
export function richestOfEachType(folder: string): string[] {
  return [...typesOf(folder).values()].flatMap((pages) => pages.at(-1) ?? []);
}

/** The page of each type that has the least in it, where empty states show, if the type has more than one. */
export function poorestOfEachType(folder: string): string[] {
  return [...typesOf(folder).values()].flatMap((pages) => (pages.length > 1 ? (pages[0] ?? []) : []));
}

/** The pages of each type, from small to large. */
function typesOf(folder: string): Map<string, string[]> {
  const size = (page: string) => statSync(fileOfPage(folder, page)).size;
  const bySize = listPages(folder).toSorted((one, other) => size(one) - size(other));
  return Map.groupBy(bySize, typeOfPage);
}
