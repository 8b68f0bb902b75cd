import type { Locale } from '../../../schemas/values.ts';
import { en } from './en.ts';
import { ptBR } from './pt-br.ts';
import { ru } from './ru.ts';

/** Every text of the interface. The English one is the pattern: a language that lacks a text does not pass the type check. */
export type Messages = typeof en;

/** The texts of every language. */
export const languages: Record<Locale, Messages> = { en, 'pt-BR': ptBR, ru };

export function messagesFor(locale: Locale): Messages {
  return languages[locale];
}
