import slugify from '@sindresorhus/slugify';

/** Words of letters and figures with single spaces or hyphens between them. */
const PLAIN = /^[a-z\d]+(?:[ -][a-z\d]+)*$/i;

/**
 * The id that a name gives when none is written: ASCII, lower case, hyphens. Cyrillic is transliterated.
 *
 * @example idFromName('Relatório mensal') // 'relatorio-mensal'
 */
export function idFromName(name: string): string {
  // nothing to transliterate, as in most names: the library would come to the same by a longer way
  if (PLAIN.test(name)) return name.toLowerCase().replaceAll(' ', '-').slice(0, 80).replace(/-+$/, '');
  return slugify(name, { decamelize: false }).slice(0, 80).replace(/-+$/, '');
}
