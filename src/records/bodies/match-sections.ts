import type { StepSection } from './steps.ts';

/**
 * Which section of a procedure each section of a run was copied from, by their places: the one with its id; where the
 * procedure has renamed it, the one that took over most of its steps and has no other. Undefined where there is none.
 */
export function matchSections(
  run: readonly StepSection[],
  procedure: readonly StepSection[],
): (number | undefined)[] {
  const taken = new Set<number>();
  const take = (place: number) => {
    if (place === -1) return undefined;
    taken.add(place);
    return place;
  };
  const sameId = run.map(({ id }) =>
    take(procedure.findIndex((section, place) => section.id === id && !taken.has(place))),
  );
  const home = new Map(procedure.flatMap(({ steps }, place) => steps.map(({ id }) => [id, place] as const)));
  return run.map(({ steps }, index) => {
    if (sameId[index] !== undefined) return sameId[index];
    const counts = procedure.map((_, place) =>
      taken.has(place) ? 0 : steps.filter(({ id }) => home.get(id) === place).length,
    );
    const most = Math.max(0, ...counts);
    return most === 0 ? undefined : take(counts.indexOf(most));
  });
}
