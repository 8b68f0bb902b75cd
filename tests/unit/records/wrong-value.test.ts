import { describe, expect, test } from 'vitest';
import { checkChange, checkPerson } from '../../fixtures/small-playbook.ts';

const SITE = 'site.md';
const SOP = 'sops/kickoff.md';
const SEGMENT = 'segments/enterprise.md';
const TOUCHPOINT = 'clients/padaria/touchpoints/2026-05-06-kickoff.md';

describe('a value of the wrong type is shown with the right way to write it', () => {
  test('a number where text is asked for', () => {
    expect(checkPerson('name: 2026\nrole: csm')).toMatchInlineSnapshot(`
      "error wrong-type people/ana-prado.md:2:7 (name)
        \`name\` must be text; it is the number 2026.
        Put it in quotes: \`name: "2026"\`."
    `);
  });

  test('text where a number is asked for', () => {
    expect(checkChange(SOP, 'version: 2', 'version: two')).toMatchInlineSnapshot(`
      "error wrong-type sops/kickoff.md:4:10 (version)
        \`version\` must be a whole number; it is the text "two".
        Write it like \`3\`."
    `);
  });

  test('a number in quotes', () => {
    expect(checkChange(SEGMENT, 'above: 100', 'above: "100"')).toMatchInlineSnapshot(`
      "error wrong-type segments/enterprise.md:3:38 (match.all[0].above)
        \`match.all[0].above\` must be a number; it is the text "100".
        Write it without quotes: \`above: 100\`."
    `);
  });

  test('a fraction where a whole number is asked for', () => {
    expect(checkChange(SOP, 'version: 2', 'version: 1.5')).toMatchInlineSnapshot(`
      "error wrong-type sops/kickoff.md:4:10 (version)
        \`version\` must be a whole number; it is the number 1.5.
        Write it like \`3\`."
    `);
  });

  test('one value where a list is asked for', () => {
    expect(checkPerson('name: Ana\nrole: csm\nlanguages: pt-BR')).toMatchInlineSnapshot(`
      "error wrong-type people/ana-prado.md:4:12 (languages)
        \`languages\` must be a list; it is the text "pt-BR".
        Write it as a list: \`languages: [pt-BR]\`."
    `);
  });

  test('a group where a list is asked for', () => {
    expect(
      checkChange('clients/padaria/client.md', 'phases:', 'contacts: { name: Marta }\nphases:'),
    ).toMatchInlineSnapshot(`
      "error wrong-type clients/padaria/client.md:7:11 (contacts)
        \`contacts\` must be a list; it is a group of fields.
        Write it like \`[{ name: … }]\`."
    `);
  });

  test('text where a group is asked for', () => {
    expect(
      checkChange('clients/padaria/client.md', 'phases:', 'contract: signed\nphases:'),
    ).toMatchInlineSnapshot(`
      "error wrong-type clients/padaria/client.md:7:11 (contract)
        \`contract\` must be a group of fields; it is the text "signed".
        Write it like \`{ signed: 2026-05-04, starts: 2026-05-04 }\`."
    `);
  });

  test('a list where text is asked for', () => {
    expect(checkPerson('name: [Ana, Prado]\nrole: csm')).toMatchInlineSnapshot(`
      "error wrong-type people/ana-prado.md:2:7 (name)
        \`name\` must be text; it is a list.
        Write one text here."
    `);
  });

  test('text where true or false is asked for', () => {
    expect(
      checkChange('questionnaires/first.md', 'get here? }', 'get here?, required: yes }'),
    ).toMatchInlineSnapshot(`
      "error wrong-type questionnaires/first.md:4:56 (questions[0].required)
        \`questions[0].required\` must be true or false; it is the text "yes".
        Write \`true\` or \`false\`."
    `);
  });

  test('nothing, where something is required', () => {
    expect(checkPerson('name:\nrole: csm')).toMatchInlineSnapshot(`
      "error wrong-type people/ana-prado.md:2:6 (name)
        \`name\` must be text; it is empty.
        Write the text behind the colon."
    `);
  });

  test('nothing, where the line could as well be left out', () => {
    expect(checkPerson('name: Ana\nrole: csm\nsince:')).toMatchInlineSnapshot(`
      "error wrong-type people/ana-prado.md:4:7 (since)
        \`since\` must be a date; it is empty.
        Write it like \`2026-05-04\`, or delete the line."
    `);
  });
});

describe('a value outside of what is allowed', () => {
  test('a word in other letters', () => {
    expect(checkChange(SITE, 'locale: en', 'locale: pt-br')).toMatchInlineSnapshot(`
      "error wrong-value site.md:3:9 (locale)
        \`locale\` is the text "pt-br"; it must be one of \`en\`, \`pt-BR\`, \`ru\`.
        Did you mean \`pt-BR\`?"
    `);
  });

  test('a word like one of those allowed', () => {
    expect(checkChange(TOUCHPOINT, 'type: kickoff', 'type: kick-off')).toMatchInlineSnapshot(`
      "error wrong-value clients/padaria/touchpoints/2026-05-06-kickoff.md:2:7 (type)
        \`type\` is the text "kick-off"; it must be one of \`welcome\`, \`kickoff\`, \`follow-up\`, \`meeting\`, \`results\`, \`qbr\`, \`visit\`, \`training\`, \`survey\`, \`call\`, \`mail\`, \`message\`, \`bulletin\`, \`scope-check-in\`, \`internal\`.
        Did you mean \`kickoff\`?"
    `);
  });

  test('a word like none of them', () => {
    expect(checkChange(SITE, 'locale: en', 'locale: german')).toMatchInlineSnapshot(`
      "error wrong-value site.md:3:9 (locale)
        \`locale\` is the text "german"; it must be one of \`en\`, \`pt-BR\`, \`ru\`.
        Write one of these words."
    `);
  });

  test('a number too small', () => {
    expect(checkChange(SOP, 'version: 2', 'version: 0')).toMatchInlineSnapshot(`
      "error wrong-value sops/kickoff.md:4:10 (version)
        \`version\` must be 1 or more; it is the number 0.
        Write it like \`3\`."
    `);
  });

  test('a rating too large', () => {
    expect(
      checkChange(TOUCHPOINT, 'type: kickoff', 'type: kickoff\nfeeling: { emotion: calm, trust: 7 }'),
    ).toMatchInlineSnapshot(`
      "error wrong-value clients/padaria/touchpoints/2026-05-06-kickoff.md:3:34 (feeling.trust)
        \`feeling.trust\` must be a whole number from 1 to 5; it is the number 7.
        Write it like \`4\`."
    `);
  });

  test('an empty list where an entry is needed', () => {
    expect(
      checkChange('journeys/adoption.md', /phases:[\s\S]*(?=---)/, 'phases: []\n'),
    ).toMatchInlineSnapshot(`
      "error wrong-value journeys/adoption.md:3:9 (phases)
        \`phases\` must be a list with at least 1 entry; it is an empty list.
        Write it like \`[{ id: more-orders, name: …, stage: onboarding, lasts: 28d }]\`."
    `);
  });

  test('a duration in words', () => {
    expect(checkChange('journeys/adoption.md', 'lasts: 28d', 'lasts: 4 weeks')).toMatchInlineSnapshot(`
      "error wrong-value journeys/adoption.md:4:61 (phases[0].lasts)
        \`phases[0].lasts\` must be a duration; it is the text "4 weeks".
        Write it like \`28d\`."
    `);
  });

  test('a currency by its sign', () => {
    expect(checkChange(SITE, 'BRL', 'R$')).toMatchInlineSnapshot(`
      "error wrong-value site.md:5:11 (currency)
        \`currency\` must be a currency code of three capital letters; it is the text "R$".
        Write it like \`BRL\`."
    `);
  });

  test('a time zone by the name of a city', () => {
    expect(checkChange(SITE, 'America/Sao_Paulo', 'Sao Paulo')).toMatchInlineSnapshot(`
      "error wrong-value site.md:4:11 (timezone)
        \`timezone\` must be a time zone; it is the text "Sao Paulo".
        Write it like \`America/Sao_Paulo\`."
    `);
  });

  test('an address that would run a script', () => {
    expect(
      checkChange(SITE, 'country: BR', 'country: BR\naddress: javascript:alert(1)'),
    ).toMatchInlineSnapshot(`
      "error wrong-value site.md:7:10 (address)
        \`address\` must be a web address; it is the text "javascript:alert(1)".
        Write it like \`https://drive.example/aurora\`."
    `);
  });
});
