/** Passwords and keys behind a word that says so: `senha: …`, `api_key=…`, "the password is …". */
import { isFigure, isHarmless, isName } from './harmless.ts';
import type { Secret } from './secret.ts';

const PASSWORD =
  'passwords?|passwd|passphrase|passwort|pwd|pass|pw|senhas?|contraseñas?|парол(?:ями|ях|ям|ем|ей|ь|я|ю|и|е)';
const KEY = [
  '(?:api|access|secret|private|auth|client|app|consumer|signing|encryption|service|webhook|bot|refresh)[ _-]?(?:keys?|tokens?|secrets?)',
  'tokens?',
  'secrets?',
  'bearer',
  'credentials?',
  'credencia(?:l|is)',
  'chaves?(?: (?:secretas?|privadas?|d[eao] \\p{L}+))?',
  'segredos?',
  'api[ -]ключ\\p{L}{0,2}',
  'ключ(?:ами|ах|ам|ом|ей|и|а|у|е)?(?: (?:api|апи|доступа))?',
  'токен(?:ами|ах|ам|ом|ов|ы|а|у|е)?',
  'секрет(?:ами|ах|ам|ом|ов|ы|а|у|е)?',
].join('|');
const LABEL = new RegExp(`(?<password>${PASSWORD})|(?<key>${KEY})`, 'giu');
/** What a text in lower case must hold for one of the labels to be there. */
export const labelHints = [
  'pass(?:w|p|[^a-z])',
  'pwd',
  '\\bpw\\b',
  'senha',
  'contraseña',
  'парол',
  'key(?![a-z])|keys(?![a-z])',
  'token',
  'secret',
  'bearer',
  'credenc',
  'credential',
  'chave',
  'segredo',
  'ключ',
  'токен',
  'секрет',
];

const QUOTES = '"\'`“”«»*_';
/** At most a few words between the label and its value, as in "senha da conta do Instagram: …". */
const WORDS = "(?:[ \\t]+(?!(?:is|was|é|eh|foi|это)[ \\t])[\\p{L}\\p{N}'’.()-]{1,40}){0,5}?";
const SIGN = `[${QUOTES})\\]]{0,4}[ \\t]*(?:=>|:=|[:=：|;,\\t–—])`;
const VERB = '[ \\t]+(?:is|was|é|eh|foi|это|is now|is set to|agora é|теперь)(?=[ \\t:])[ \\t]*:?';
const SIGNED = new RegExp(`(?<words>${WORDS})(?<between>${SIGN}|${VERB})`, 'uy');
const LOOSE = /(?<words>)(?<between>[ \t])/uy;
const SPACE = new RegExp(
  `[${QUOTES}]{0,3}[ \\t]*(?:[|>][+-]?\\d?[ \\t]*)?(?:\\r?\\n(?:[ \\t]*\\r?\\n)?[ \\t>]*(?:[-*][ \\t]+)?)?[${QUOTES}(]{0,4}`,
  'y',
);
/** Before a label that begins a line, a field or a cell. */
const BEGINS = /(?:^|[{,;|])[\s\-*+>#"'`_<!/[\]xX“«\d.)]*(?:[\p{L}\p{N}]+[_.-]?)?$/u;
/** After a value that ends a line, a field or a cell. */
const ENDS = /^[\s"'`*_”»]*(?:$|[},;|]|-->|\*\/|#)/u;

/** No value and no line that says anything of it is longer. */
const NEAR = 500;

export function findLabelledSecrets(text: string): Secret[] {
  return [...text.matchAll(LABEL)].flatMap((label) => {
    const end = label.index + label[0].length;
    if (!isWord(text, label.index, end)) return [];
    const isPassword = label.groups?.['password'] !== undefined;
    const before = text.slice(Math.max(0, label.index - NEAR), label.index);
    const begins = BEGINS.test(before.slice(before.lastIndexOf('\n') + 1));
    for (const behind of [SIGNED, LOOSE]) {
      const found = secretBehind(text, end, behind, { isPassword, begins });
      if (found) return [{ what: isPassword ? 'a password' : 'a key or token', ...found }];
    }
    return [];
  });
}

function secretBehind(
  text: string,
  end: number,
  behind: RegExp,
  { isPassword, begins }: { isPassword: boolean; begins: boolean },
): { start: number; end: number } | undefined {
  behind.lastIndex = end;
  const { words = '', between = '' } = behind.exec(text)?.groups ?? {};
  if (behind.lastIndex === 0) return undefined;
  if (!isPassword && /^\s+pix\b/i.test(words)) return undefined; // the address of a Brazilian account, given to everybody
  SPACE.lastIndex = behind.lastIndex;
  const start = SPACE.lastIndex + (SPACE.exec(text)?.[0].length ?? 0);
  const value = valueAt(text, start);
  const rest = text.slice(start + value.length, start + value.length + NEAR).split('\n', 1)[0] ?? '';
  const isAlone = /[:=：]$/u.test(between) && begins && ENDS.test(rest);
  const isLoose = !/[:=：>\p{L}]$/u.test(between);
  return isSecret(value, { isPassword, isAlone, isLoose }) ? { start, end: start + value.length } : undefined;
}

/** Whether the label is a word of its own, or the last of a name such as `db_password` or `dbPassword`. */
function isWord(text: string, start: number, end: number): boolean {
  if (/[\p{L}\p{N}]/u.test(text.charAt(end))) return false;
  if (/palavras?-$/iu.test(text.slice(Math.max(0, start - 9), start))) return false;
  if (!/[\p{L}\p{N}]/u.test(text.charAt(start - 1))) return true;
  return /\p{Ll}/u.test(text.charAt(start - 1)) && /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2));
}

/** The text at a place up to where it ends: at the quote that it began with, or at a space. */
function valueAt(text: string, from: number): string {
  const opened = text.charAt(from - 1);
  const rest = text.slice(from, from + NEAR).split('\n', 1)[0] ?? '';
  const quote = { '"': '"', "'": "'", '`': '`', '“': '”', '«': '»' }[opened];
  const close = quote === undefined ? -1 : rest.indexOf(quote);
  if (close > 0) return rest.slice(0, close);
  const word = /^[^\s"`“”«»|]+/u.exec(rest)?.[0] ?? '';
  return (word.split('&', 1)[0] ?? '').replace(/(?:-->|\*\/)$/, '').replace(/[.,;:!?)\]}'*_”»]+$/u, '');
}

interface Standing {
  isPassword: boolean;
  /** Nothing else stands in the line or the field. */
  isAlone: boolean;
  /** No sign says that the value belongs to the label. */
  isLoose: boolean;
}

/** Whether a value is more than a word that happens to stand there. */
function isSecret(value: string, { isPassword, isAlone, isLoose }: Standing): boolean {
  if (value.length < 4 || isHarmless(value) || (isFigure(value) && !/^\d{5,}$/.test(value))) return false;
  const isMixed = /\p{L}/u.test(value) && /\p{N}/u.test(value);
  if (!isPassword) return value.length >= 8 && isMixed && !isLoose && !isName(value) && !/\s/.test(value);
  if (isLoose) return value.length >= 6 && isMixed && !/[-/\s]/.test(value);
  if (isAlone && !/\s/.test(value)) return true;
  if (/\s/.test(value))
    return /\p{N}/u.test(value) && value.length >= 8 && value.length <= 40 && !/[.,:]\s/.test(value);
  return (
    (isMixed && value.length >= 5) ||
    /^\d{5,}$/.test(value) ||
    /[\p{L}\p{N}][@!#$%^&*+=~?][\p{L}\p{N}]/u.test(value)
  );
}
