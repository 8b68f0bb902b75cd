/** Made-up clients who show what a set of rules leaves open: those whom two rules claim and those whom none does. */
import type { Criterion } from '../../schemas/segment.ts';
import type { FactValue } from './fact-ranges.ts';
import { criteriaOf, holds, neededOf } from './segmentation.ts';
import type { RuleOf } from './rule-analysis.ts';

/** A client who need not exist: the facts that matter, and how many tests of each rule they pass. */
export interface Witness {
  /** A value of undefined is one that no test names. */
  facts: { fact: string; value: FactValue | undefined }[];
  /** In the order of the rules. */
  met: { segment: string; met: number; needed: number; of: number }[];
}

export interface Witnesses {
  found: Witness[];
  /** There were more combinations than were looked at. */
  capped: boolean;
}

/** Combinations looked at before giving up: well under a tenth of a second. */
const MOST = 50_000;

/** A way in which a fact can stand to the tests: a value, and how many tests of each rule it passes. */
interface Standing {
  fact: string;
  value: FactValue | undefined;
  counts: number[];
}

/**
 * The combinations of facts that two rules claim at once and from which no fact can be taken away; those of the fewest
 * facts first. Tests are only ever passed, never failed for good, so such a client fits both whatever else is known.
 */
export function claimedByBoth(rules: readonly RuleOf[], one: number, other: number): Witnesses {
  const needed = rules.map(({ match }) => neededOf(match));
  const facts = standingsOf(rules).map((each) =>
    each.filter(({ counts }) => (counts[one] ?? 0) + (counts[other] ?? 0) > 0),
  );
  const fits = (chosen: readonly Standing[]) =>
    [one, other].every((rule) => metOf(chosen, rule) >= (needed[rule] ?? 0));
  const found: Standing[][] = [];
  let looked = 0;
  const choose = (from: number, left: number, chosen: Standing[]): void => {
    if (looked > MOST) return;
    if (left === 0) {
      looked++;
      const isLeast = () => chosen.every((out) => !fits(chosen.filter((each) => each !== out)));
      if (fits(chosen) && isLeast()) found.push(chosen);
      return;
    }
    for (let at = from; at <= facts.length - left; at++) {
      for (const standing of facts[at] ?? []) choose(at + 1, left - 1, [...chosen, standing]);
    }
  };
  for (let size = 0; size <= facts.length; size++) choose(0, size, []);
  return { found: found.map((chosen) => witness(chosen, rules)), capped: looked > MOST };
}

/** Clients of whom every fact is known and whom no rule claims; those who come nearest to a rule first. */
export function claimedByNone(rules: readonly RuleOf[]): Witnesses {
  if (rules.length === 0) return { found: [], capped: false };
  const needed = rules.map(({ match }) => neededOf(match));
  const facts = standingsOf(rules);
  const found: Standing[][] = [];
  let looked = 0;
  const choose = (at: number, chosen: Standing[]): void => {
    // facts only add to what is passed: a rule that claims the client now claims them with more facts too
    if (looked++ > MOST || needed.some((need, rule) => metOf(chosen, rule) >= need)) return;
    const standings = facts[at];
    if (!standings) found.push(chosen);
    for (const standing of standings ?? []) choose(at + 1, [...chosen, standing]);
  };
  choose(0, []);
  const nearness = (chosen: readonly Standing[]) =>
    needed.reduce((sum, need, rule) => sum + metOf(chosen, rule) / need, 0);
  return {
    found: found.sort((a, b) => nearness(b) - nearness(a)).map((chosen) => witness(chosen, rules)),
    capped: looked > MOST,
  };
}

function metOf(chosen: readonly Standing[], rule: number): number {
  return chosen.reduce((sum, { counts }) => sum + (counts[rule] ?? 0), 0);
}

function witness(chosen: readonly Standing[], rules: readonly RuleOf[]): Witness {
  return {
    facts: chosen.map(({ fact, value }) => ({ fact, value })),
    met: rules.map(({ id, match }, rule) => ({
      segment: id,
      met: metOf(chosen, rule),
      needed: neededOf(match),
      of: criteriaOf(match).length,
    })),
  };
}

/** For each fact, in the order of the rules, the ways in which it can stand to their tests; each with one value. */
function standingsOf(rules: readonly RuleOf[]): Standing[][] {
  const all = rules.map(({ match }) => criteriaOf(match));
  const facts = [...new Set(all.flat().map(({ fact }) => fact))];
  return facts.map((fact) => {
    const tests = all.map((criteria) => criteria.filter((criterion) => criterion.fact === fact));
    const standings = new Map<string, Standing>();
    for (const value of valuesToTry(tests.flat())) {
      const counts = tests.map((some) => some.filter((criterion) => holds(criterion, value)).length);
      if (!standings.has(counts.join())) standings.set(counts.join(), { fact, value, counts });
    }
    return [...standings.values()];
  });
}

/** A value for every way in which tests of one fact can come out: at the bounds, between and beyond them, and others. */
export function valuesToTry(tests: readonly Criterion[]): (FactValue | undefined)[] {
  const options = tests.flatMap(({ is, in: some }) => (is === undefined ? (some ?? []) : [is]));
  const numbers = [
    ...tests.flatMap(({ above, at_least, below, at_most }) => above ?? at_least ?? below ?? at_most ?? []),
    ...options.filter((option) => typeof option === 'number'),
  ];
  const bounds = [...new Set(numbers)].sort((a, b) => a - b);
  const between = bounds.map((bound, index) => {
    const next = bounds[index + 1];
    return next === undefined || bound + 1 < next ? bound + 1 : (bound + next) / 2;
  });
  const [least] = bounds;
  const booleans = options.some((option) => typeof option === 'boolean') ? [true, false] : [];
  // a word or number that no test names stands for all others
  const isOpen = options.some((option) => typeof option === 'string');
  return [
    ...bounds,
    ...between,
    ...(least === undefined ? [] : [least - 1]),
    ...booleans,
    ...options,
    ...(isOpen ? [undefined] : []),
  ];
}
