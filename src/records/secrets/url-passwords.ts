import { isHarmless } from './harmless.ts';
import type { Secret } from './secret.ts';

/** `scheme://user:password@host`, the user left out or not. */
const LOGIN = /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/@:"'<>]{0,200}:([^\s/@"'<>]{1,200})@/giu;

/** Names for a password in examples of addresses. */
const EXAMPLE = /^(?:pass(?:word|wd)?|pwd|senha|пароль|secret|pw)$/iu;

/** Passwords within addresses, of whatever scheme. */
export function findUrlPasswords(text: string): Secret[] {
  return [...text.matchAll(LOGIN)].flatMap((found) => {
    const password = found[1] ?? '';
    if (EXAMPLE.test(password) || isHarmless(password)) return [];
    const end = found.index + found[0].length - 1;
    return [{ what: 'a password in an address', start: end - password.length, end }];
  });
}
