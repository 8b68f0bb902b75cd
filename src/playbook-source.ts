import { isDay } from '../schemas/values.ts';

/** Which folder to read, and for which day: undefined means the site's own `as_of`, or the present. */
export interface PlaybookSource {
  content: string;
  today: string | undefined;
}

/** The environment asks for something that cannot be: an answer to the person, not a fault of the content. */
export class SourceError extends Error {}

/**
 * Where the environment points: `JORNADA_CONTENT` (default `content`) and `JORNADA_TODAY`.
 *
 * @throws SourceError if `JORNADA_TODAY` is not a day.
 */
export function sourceFrom(environment: NodeJS.ProcessEnv): PlaybookSource {
  const today = environment['JORNADA_TODAY'] || undefined;
  if (today !== undefined && !isDay(today)) {
    throw new SourceError(`"${today}" is not a day. Write today as YYYY-MM-DD, such as 2026-11-20.`);
  }
  return { content: environment['JORNADA_CONTENT'] || 'content', today };
}
