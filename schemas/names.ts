import slugify from '@sindresorhus/slugify';

/**
 * The id that a name gives when none is written: ASCII, lower case, hyphens. Cyrillic is transliterated.
 *
 * @example idFromName('Relatório mensal') // 'relatorio-mensal'
 */
export function idFromName(name: string): string {
  return slugify(name, { decamelize: false }).slice(0, 80).replace(/-+$/, '');
}
