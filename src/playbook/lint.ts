/** Faults that only show beside the other records, and are not references to one of them. */
import type { AnyRecord } from '../records/record.ts';
import type { Known, LinkProblem } from './link.ts';
import { changeNumbers, changesFitScope, changesInTurn, changesWithMatter } from './lint/changes.ts';
import { uncalledPlays, unknownConditionPhases, unrecordedMetrics } from './lint/conditions.ts';
import { factsOfTheirType, misspeltFacts } from './lint/facts.ts';
import { openAccesses } from './lint/open-accesses.ts';
import { misspeltPeople } from './lint/people.ts';
import { unknownFeatures, unknownProducts } from './lint/products.ts';
import { playsBesideProcedures, runsBesideProcedures, ticksWithTheirDay } from './lint/runs.ts';
import { confirmedAsItStands, scopeCheckIns, workWithinScope } from './lint/scope-guard.ts';
import { unexplainedSegments } from './lint/segments.ts';
import { overlappingPauses } from './lint/pauses.ts';
import { leftPlaceholders } from './lint/placeholders.ts';
import { scenariosInOrder, unknownScopeItems, unmeasuredObjectives } from './lint/plans.ts';
import { answersGivenTwice, tooManyQuestions, unknownAnswers } from './lint/questionnaires.ts';
import { sharedAddresses } from './lint/shared-addresses.ts';
import { decidedExperiments, experimentsThatAre, unrecordedResearchMetrics } from './lint/research.ts';
import { transitionsInOrder } from './lint/transitions.ts';
import { unknownPhases } from './lint/unknown-phases.ts';

export function lintRecords(records: readonly AnyRecord[], known: Known, present: string): LinkProblem[] {
  const lint = [
    runsBesideProcedures(records),
    playsBesideProcedures(known),
    ticksWithTheirDay(present),
    factsOfTheirType(records),
    misspeltFacts(records),
    misspeltPeople(records, known),
    tooManyQuestions,
    unknownAnswers(records),
    answersGivenTwice,
    unknownPhases(records, known),
    transitionsInOrder(records),
    overlappingPauses,
    openAccesses(records, present),
    leftPlaceholders,
    sharedAddresses(),
    unknownProducts(records),
    unknownFeatures(records),
    unexplainedSegments(records, known),
    unknownConditionPhases(records, known),
    unrecordedMetrics(records),
    uncalledPlays(records, known),
    changesFitScope(records, known),
    changeNumbers(records),
    changesWithMatter,
    changesInTurn(records),
    workWithinScope(records, known, present),
    scopeCheckIns(records, present),
    confirmedAsItStands,
    unknownScopeItems(records, known),
    scenariosInOrder(records),
    unmeasuredObjectives(records, known, present),
    decidedExperiments(present),
    experimentsThatAre(records),
    unrecordedResearchMetrics(records),
  ];
  return records.flatMap((record) =>
    lint.flatMap((find) => find(record).map((problem) => ({ file: record.file, problem }))),
  );
}
