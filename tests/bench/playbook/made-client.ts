import { idFromName } from '../../../schemas/names.ts';
import type { Locale } from '../../../schemas/values.ts';
import { addDays, daysBetween } from '../../../src/playbook/calendar.ts';
import { TODAY } from './organisation.ts';
import { makeRandom, type Random } from './random.ts';
import { type Words, words } from './words.ts';

/** What the records of one client have in common. */
export interface MadeClient {
  id: string;
  name: string;
  owner: string;
  lang: Locale;
  words: Words;
  random: Random;
  contacts: string[];
  start: string;
  journey: string;
  /** Recorded transitions, oldest first; the last has no end. */
  phases: { id: string; phase: string; entered: string; left: string | undefined }[];
}

const lengths: Record<string, number> = { handoff: 2, welcome: 28, adoption: 90, qbr: 30 };
const journeys: Record<string, { adoption: number; repeats: string[] }> = {
  'adoption-cycles': { adoption: 90, repeats: ['adoption', 'qbr'] },
  'fast-track': { adoption: 60, repeats: ['adoption'] },
};

/** Thinks up a client: the same index and seed give the same one. */
export function makeClient(
  index: number,
  owners: readonly string[],
  taken: Set<string>,
  seed: number,
): MadeClient {
  const random = makeRandom(seed * 1_000_003 + index);
  const lang = random.pick<Locale>(['en', 'en', 'en', 'en', 'pt-BR', 'pt-BR', 'ru']);
  const name = freeName(words[lang], random, taken);
  const journey = random.pick(Object.keys(journeys));
  const start = addDays(TODAY, -random.between(1, 700));
  return {
    id: idFromName(name),
    name,
    owner: random.pick(owners),
    lang,
    words: words[lang],
    random,
    contacts: random.some(words[lang].people, random.between(2, 5)),
    start,
    journey,
    phases: phasesSince(start, journey, random),
  };
}

function freeName({ trades, names }: Words, random: Random, taken: Set<string>): string {
  for (;;) {
    const name = [random.pick(trades), ...random.some(names, taken.size < 200 ? 1 : 2)].join(' ');
    const id = idFromName(name);
    if (taken.has(id)) continue;
    taken.add(id);
    return name;
  }
}

/** The transitions up to today: most phases near their planned length, some longer. */
function phasesSince(start: string, journey: string, random: Random): MadeClient['phases'] {
  const { adoption = 90, repeats = [] } = journeys[journey] ?? {};
  const phases: MadeClient['phases'] = [];
  const ids = ['handoff', 'welcome', 'adoption', 'qbr'];
  for (let round = 2; round < 20; round++) ids.push(...repeats.map((phase) => `${phase}-${round}`));
  let entered = start;
  for (const id of ids) {
    const phase = id.replace(/-\d+$/, '');
    const planned = phase === 'adoption' ? adoption : (lengths[phase] ?? 30);
    const lasted = Math.max(1, Math.round((planned * random.between(85, 108)) / 100));
    // a phase that would just now have ended goes on, so that few are over their time
    const left = addDays(entered, lasted);
    const ends = daysBetween(left, TODAY) > 0;
    phases.push({ id, phase, entered, left: ends ? left : undefined });
    if (!ends) break;
    entered = left;
  }
  return phases;
}

/** A paragraph in the language of the client. */
export function paragraph(client: MadeClient, sentences: number): string {
  const { random } = client;
  const chosen = random.some(client.words.sentences, sentences);
  return chosen
    .map((sentence) =>
      capitalise(
        sentence
          .replaceAll('{n}', () => String(random.between(3, 88)))
          .replaceAll('{p}', () => random.pick(client.contacts))
          .replaceAll('{w}', () => random.pick(client.words.things)),
      ),
    )
    .join(' ');
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text as YAML takes it whatever it holds. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}
