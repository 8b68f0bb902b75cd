import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRandom } from '../../../../src/records/secrets/entropy.ts';
import { findSecrets } from '../../../../src/records/secrets/find-secrets.ts';
import { secretLines } from '../../../fixtures/secrets.ts';

test.each([
  ['senha: abc123', 'abc123'],
  ['the password is hunter2', 'hunter2'],
  ['пароль: qwerty12', 'qwerty12'],
  ['  password: aurora', 'aurora'],
  ['{ platform: x, senha: abc123 }', 'abc123'],
  ['"senha": "abc 123 def"', 'abc 123 def'],
  ['**Senha:** abc123', 'abc123'],
  ['- Senha: `abc123`', 'abc123'],
  ['| Senha | abc123x |', 'abc123x'],
  ['<!-- senha: abc123 -->', 'abc123'],
  ['A senha do Instagram é flor2026.', 'flor2026'],
  ['senha da conta do Google: aurora', 'aurora'],
  ['пароль от кабинета — qwerty12', 'qwerty12'],
  ['пароль теперь qwerty12', 'qwerty12'],
  ['login ana, senha hunter22', 'hunter22'],
  ['pwd=hunter2', 'hunter2'],
  ['api key: 8f7d6e5c4b3a2910', '8f7d6e5c4b3a2910'],
  ['API_KEY=abcd1234efgh', 'abcd1234efgh'],
  ['chave: 7hG5fD3sA1', '7hG5fD3sA1'],
  ['ключ API: a1b2c3d4e5', 'a1b2c3d4e5'],
  ['dbPassword: hunter', 'hunter'],
  ['senha:\n  abc123', 'abc123'],
  ['password: |\n  hunter2', 'hunter2'],
  ['https://ana:s3nh4@host.example/x', 's3nh4'],
  ['redis://:p4ssw0rd@cache:6379', 'p4ssw0rd'],
  ['https://host.example/x?access_token=a1b2c3d4e5&x=1', 'a1b2c3d4e5'],
  ['password: 12345678', '12345678'],
  ['# senha: abc123', 'abc123'],
  ['2026-01-01,password,hunter2', 'hunter2'],
  ['note: q8Zt3LmX9vBn2RkY7wPc5JdH', 'q8Zt3LmX9vBn2RkY7wPc5JdH'],
])('%s holds %s', (text, value) => {
  expect(findSecrets(text).values).toEqual([value]);
});

test.each([
  'Never a password in a record.',
  'vault: "1Password › Aurora"',
  'Senha: no cofre',
  'Senha: trocada',
  'password: 1Password › Aurora',
  'password:',
  'A senha é trocada todo mês.',
  'Password changed: 2026-10-03',
  'Palavras-chave: pão123 artesanal',
  'Chave Pix: 123e4567-e89b-12d3-a456-426614174000',
  'Chave de acesso da NF-e: 35260114200166000187550010000000046550000046',
  'token: GTM-MALTA7',
  'tokens: primary-500',
  'password: ****',
  'password: <senha>',
  'https://user:password@host.example',
  'https://docs.example/document/d/1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms/edit',
  'id: 1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms',
  'AW-1234567890/XyZaBcDeFgHiJkLm12N',
  '<CAF1b2C3d4E5f6G7h8I9jKlMnOpQr@mail.example>',
  'account: 123456789012',
  'Пароли в чат не присылаем: только приглашение на имя сотрудника.',
])('%s holds none', (text) => {
  expect(findSecrets(text)).toEqual({ problems: [], values: [] });
});

test('the records of the demo hold none', () => {
  const found = readdirSync('content', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .filter(
      (entry) => findSecrets(readFileSync(join(entry.parentPath, entry.name), 'utf8')).problems.length > 0,
    );
  expect(found.map(({ name }) => name)).toEqual([]);
});

describe('no ordinary text looks like a secret', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 2, maxLength: 12 });
  const hex = (length: number) =>
    fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length });
  const id = fc.string({
    unit: fc.constantFrom(...letters, ...letters.toUpperCase(), ...'0123456789-_'),
    minLength: 20,
    maxLength: 44,
  });
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const cyrillic = fc.string({
    unit: fc.constantFrom(...'абвгдежзийклмнопрстуфхцчшщыэюя '),
    minLength: 20,
    maxLength: 80,
  });
  const ordinary = fc.oneof(
    id.map((each) => `https://drive.example/d/${each}/view`),
    id.map((each) => `[evidence](https://sign.example/doc?id=${each})`),
    id.map((each) => `<${each}@mail.example>`),
    hex(40),
    hex(64).map((each) => `evidence: sha256:${each}`),
    fc.uuid(),
    hex(16).map((each) => `act_${Number.parseInt(each.slice(0, 12), 16)}`),
    id.map((each) => `GTM-${each.slice(0, 7).toUpperCase()} G-${each.slice(0, 10).toUpperCase()}`),
    fc.array(word, { minLength: 3, maxLength: 9 }).map((words) => words.map(capital).join('')),
    fc.array(word, { minLength: 3, maxLength: 9 }).map((words) => `/${words.join('/')}-2026-10-03.md`),
    cyrillic,
    fc.constantFrom(
      'Reunião com a diretoria às 14h30; metas: R$ 12.500,00 até 31/12.',
      'Передача клиента: 3 встречи, 12 писем.',
    ),
  );
  test('addresses, ids, checksums, names, Cyrillic and Portuguese', () => {
    fc.assert(
      fc.property(fc.array(ordinary, { minLength: 1, maxLength: 4 }), (texts) => {
        expect(findSecrets(texts.join('\n')).values).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

test('nearly everything thrown like dice is seen, and words are not', () => {
  expect(isRandom('x7Kq2Vd9Lm4Tz8Rb5Nw1Hc6J')).toBe(true);
  expect(isRandom('MeuSuperProjetoDeLancamento2026')).toBe(false);
});

test.each([
  ['senha senha '.repeat(80_000)],
  ['://a:'.repeat(200_000)],
  ['x'.repeat(1_000_000)],
  ['a-'.repeat(500_000)],
  ['-eyJhbGciOiJIUzI'.repeat(60_000)],
  ['-----BEGIN PRIVATE KEY-----\n'.repeat(35_000)],
  ['password: hunter2\n'.repeat(55_000)],
])('a file of %.20s takes no long time', (text) => {
  const before = process.cpuUsage();
  const { problems } = findSecrets(text);
  const { user } = process.cpuUsage(before);
  expect(problems.length).toBeLessThanOrEqual(50);
  expect(user / 1e6).toBeLessThan(5);
});

describe('what a comment allows', () => {
  const rulesIn = (text: string) => findSecrets(text).problems.map(({ rule, line }) => `${rule} ${line}`);
  test.each([
    ['password: hunter2 # jornada-allow secret: sample from the public guide', []],
    ['# jornada-allow secret: sample from the public guide\npassword: hunter2', []],
    ['<!-- jornada-allow secret: sample of the docs -->\nthe password is hunter2', []],
    ['{/* jornada-allow secret: sample of the docs */}\nthe password is hunter2', []],
    ['the password is hunter2 <!-- jornada-allow secret: образец -->', []],
    ['# jornada-allow secret: sample\n\npassword: hunter2', ['secret 3', 'unused-allow 1']],
    ['password: hunter2 # jornada-allow secret', ['secret 1', 'allow-without-reason 1']],
    ['password: hunter2 # jornada-allow secret:   ', ['secret 1', 'allow-without-reason 1']],
    ['password: hunter2 # jornada-allow secrets: because', ['secret 1', 'unused-allow 1']],
    ['name: Ana # jornada-allow secret: token a1b2c3d4e5', ['unused-allow 1']],
  ])('%j', (text, rules) => {
    expect(rulesIn(text)).toEqual(rules);
  });
});

test('a secret has its line and column, also behind Windows line ends', () => {
  const { problems } = findSecrets('---\r\nname: Ana\r\n---\r\nSenha: abc123\r\n');
  expect(problems.map(({ line, column }) => [line, column])).toEqual([[4, 8]]);
});

test('secrets of every sort are found in the midst of a text', () => {
  fc.assert(
    fc.property(secretLines, fc.constantFrom('', '- ', '  ', '> ', '# '), ({ text, value }, before) => {
      const { values } = findSecrets(
        `---\nname: Ana\n---\nBefore.\n\n${before}${text}\n\nAfter, with words.\n`,
      );
      expect(values.join(' ')).toContain(value.split('\n')[0]);
    }),
    { numRuns: 600 },
  );
});
