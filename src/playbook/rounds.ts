import type { Client, PhaseDates } from '../../schemas/client.ts';
import type { Journey, Phase } from '../../schemas/journey.ts';

/** A phase of a journey, in one of the cycles that it comes round in. */
export interface Round {
  /** Id in client.md: `adoption`, and in later cycles `adoption-2`. */
  id: string;
  phase: Phase;
  /** From 1; 0 for a phase that does not repeat. */
  cycle: number;
}

/** The phases of a journey and its cycles, up to one beyond the furthest that these ids of transitions name. */
export type RoundMaker = (transitions: readonly string[]) => readonly Round[];

/** A journey lasts no longer than this many cycles; a greater number is a slip of the hand. */
const MOST_CYCLES = 99;

/** Prepares a journey for the clients that go through it: those who have come equally far have the same rounds. */
export function roundMaker(journey: Journey): RoundMaker {
  const repeats = journey.phases.filter((phase) => journey.repeat.includes(phase.id));
  const first = journey.phases.map((phase) => ({
    id: phase.id,
    phase,
    cycle: repeats.includes(phase) ? 1 : 0,
  }));
  const made = new Map<number, readonly Round[]>();
  const make = (cycles: number): readonly Round[] => {
    const later = Array.from({ length: cycles - 1 }, (_, index) =>
      repeats.map((phase) => ({ id: `${phase.id}-${index + 2}`, phase, cycle: index + 2 })),
    );
    return [...first, ...later.flat()];
  };
  return (transitions) => {
    const cycles = repeats.length > 0 ? furthestCycle(journey, transitions) + 1 : 1;
    const rounds = made.get(cycles) ?? make(cycles);
    made.set(cycles, rounds);
    return rounds;
  };
}

/** The rounds of one client of a journey. */
export function roundsOf(journey: Journey, transitions: readonly string[]): readonly Round[] {
  return roundMaker(journey)(transitions);
}

/**
 * The rounds of a client: as its transitions name them, and one cycle more where the client has come into the last of
 * these by leaving the phase before it.
 */
export function roundsAround(client: Client, makeRounds: RoundMaker, until: string): readonly Round[] {
  const transitions = Object.keys(client.phases);
  const rounds = makeRounds(transitions);
  const at = currentRound(client, rounds, until);
  if (!at) return rounds;
  const cycle = rounds.find(({ id }) => id === at.id)?.cycle ?? 0;
  const isLast = cycle > 0 && cycle === rounds.at(-1)?.cycle;
  return isLast ? makeRounds([...transitions, at.id]) : rounds;
}

function furthestCycle(journey: Journey, transitions: readonly string[]): number {
  let furthest = 1;
  for (const id of transitions) furthest = Math.max(furthest, cycleOf(id, journey));
  return furthest;
}

/** `adoption-2` is of the second cycle; what is not called like a phase that repeats is of the first. */
function cycleOf(id: string, { repeat }: Journey): number {
  const dash = id.lastIndexOf('-');
  const number = id.slice(dash + 1);
  if (dash < 1 || !/^\d+$/.test(number) || !repeat.includes(id.slice(0, dash))) return 1;
  return Number(number) > MOST_CYCLES ? 1 : Number(number);
}

/** The transition recorded for a phase, once its day has come. */
export function transitionOf(client: Client, id: string, until: string): PhaseDates | undefined {
  const recorded = Object.hasOwn(client.phases, id) ? client.phases[id] : undefined;
  return recorded && recorded.entered <= until ? recorded : undefined;
}

/** The phase that a client is in on a day, and since when. */
export interface Current {
  id: string;
  entered: string;
}

/**
 * The phase entered last, or the one after it from the day that it was left; before any record, the first phase once
 * the start has come. Undefined before the start and after the last phase.
 */
export function currentRound(client: Client, rounds: readonly Round[], until: string): Current | undefined {
  const last = rounds.findLastIndex(({ id }) => transitionOf(client, id, until));
  const round = rounds[last];
  const recorded = round && transitionOf(client, round.id, until);
  if (!recorded) {
    const [first] = rounds;
    return first && client.start <= until ? { id: first.id, entered: client.start } : undefined;
  }
  if (recorded.left === undefined || recorded.left > until)
    return { id: round.id, entered: recorded.entered };
  const next = rounds[last + 1];
  return next && { id: next.id, entered: recorded.left };
}
