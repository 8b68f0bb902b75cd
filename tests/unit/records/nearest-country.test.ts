import { describe, expect, test } from 'vitest';
import { countryCodes } from '../../../schemas/country.ts';
import { nearestCountry } from '../../../src/records/nearest-country.ts';
import { checkChange } from '../../fixtures/small-playbook.ts';

test.each([
  ['UK', 'GB'],
  ['br', 'BR'],
  ['BRA', 'BR'],
  ['PRT', 'PT'],
  ['Brazil', 'BR'],
  ['brasil', 'BR'],
  ['Portugl', 'PT'],
  ['Россия', 'RU'],
  ['BX', 'BA'],
  ['Atlantis-on-Sea', undefined],
  ['', undefined],
])('%j means %s', (written, code) => {
  expect(nearestCountry(written)?.code).toBe(code);
});

test('whatever is offered can be written', () => {
  const words = ['UK', 'EN', 'AUT', 'CHL', 'SWE', 'UKR', 'JA', 'EL'];
  for (const word of words) expect(countryCodes).toContain(nearestCountry(word)?.code);
});

describe('a country that does not exist', () => {
  test('in site.md', () => {
    expect(checkChange('site.md', 'country: BR', 'country: UK')).toMatchInlineSnapshot(`
      "error unknown-country site.md:6:10 (country)
        \`country\` must be a country whose public holidays are known, by its code of two capital letters; it is the text "UK".
        Did you mean \`GB\` (United Kingdom)?"
    `);
  });
  test('in client.md', () => {
    expect(
      checkChange('clients/padaria/client.md', 'start:', 'country: Portugal\nstart:'),
    ).toMatchInlineSnapshot(`
      "error unknown-country clients/padaria/client.md:5:10 (country)
        \`country\` must be a country whose public holidays are known, by its code of two capital letters; it is the text "Portugal".
        Did you mean \`PT\` (Portugal)?"
    `);
  });
});
