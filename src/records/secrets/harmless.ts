/** What stands where a secret could stand and is none. */

/** Words that say of a secret that it is, or where it is. */
const WORDS = new Set(
  (
    'yes no none null true false empty blank unknown ask asked changed reset sent set rotated expired revoked valid missing kept stored hidden ' +
    'required optional pending done todo login email name user text string number date value here there below above see the in ' +
    'password passwords passphrase secret secrets token tokens vault safe ' +
    'sim não nao nenhum nenhuma vazio vazia trocada trocado alterada alterado enviada enviado expirada expirado guardada guardado pendente ' +
    'feito feita válida valida inválida invalida obrigatória obrigatoria opcional cofre senha senhas chave chaves segredo veja perguntar pedir no na em ' +
    'да нет пусто сменён сменен изменён изменен отправлен истёк истек хранится сейф пароль пароли токен ключ секрет см спросить в'
  ).split(' '),
);

const VAULTS =
  /^(?:1password|bitwarden|lastpass|keepass\w*|dashlane|nordpass|proton ?pass|vault|cofre|сейф)(?![\p{L}\p{N}])|^op:\/\/|[›»]/iu;
const PLACEHOLDER =
  /^(?:[*•.…_?#x×-]+|[<[{].*|\$\{?[\w.]+\}?|%\w+%|(?:your|my|sua|seu|minha|meu|ваш|мой)[-_ ]?(?:password|passphrase|secret|token|api.?key|key|senha|chave|segredo|пароль|ключ|токен).*)$/iu;
const DAY_OR_LENGTH =
  /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?|[+-]?\d+(?:[.,]\d+)?\p{L}{0,3}%?|(?:19|20)\d{2})$/u;
const ADDRESS =
  /^(?:https?:\/\/|mailto:|www\.|\/|#)|^[^@\s]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$|\.(?:md|mdx|csv|pdf)$/iu;
/** Numbers of properties and accounts, which everybody can read in the source of a page. */
const PUBLIC_ID = /^(?:GTM|G|UA|AW|DC|MC|act|pub|ca-pub|properties)[-_/]/i;

/** Whether a text that stands behind a word such as "password" is no secret, but a word on it. */
export function isHarmless(value: string): boolean {
  return (
    WORDS.has(value.toLowerCase()) ||
    VAULTS.test(value) ||
    PLACEHOLDER.test(value) ||
    ADDRESS.test(value) ||
    PUBLIC_ID.test(value)
  );
}

/** A day, a year, a length of time or an amount. */
export function isFigure(value: string): boolean {
  return DAY_OR_LENGTH.test(value);
}

/** Words and short numbers joined by signs, as ids are made: `primary-500`, `plan.2026`. */
export function isName(value: string): boolean {
  return /^(?:\p{L}+|\d{1,4})(?:[-_./](?:\p{L}+|\d{1,4}))*$/u.test(value);
}
