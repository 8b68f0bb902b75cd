/** Faults that only show beside the other records, and are not references to one of them. */
import type { Problem } from '../records/diagnostic.ts';
import type { AnyRecord, RecordOf } from '../records/record.ts';
import { addressOf } from './addresses.ts';
import type { Known, LinkProblem } from './link.ts';
import { factsOfTheirType, misspeltFacts } from './lint-facts.ts';
import { misspeltPeople } from './lint-people.ts';
import { unknownFeatures, unknownProducts } from './lint-products.ts';
import { runsBesideProcedures, ticksWithTheirDay } from './lint-runs.ts';
import { unexplainedSegments } from './lint-segments.ts';
import { suggestId } from './references.ts';
import { roundsOf } from './rounds.ts';

const QUESTIONS_LIMIT = 20;

export function lintRecords(records: readonly AnyRecord[], known: Known, present: string): LinkProblem[] {
  const lint = [
    runsBesideProcedures(records),
    ticksWithTheirDay(present),
    factsOfTheirType(records),
    misspeltFacts(records),
    misspeltPeople(records, known),
    tooManyQuestions,
    unknownAnswers(records),
    unknownPhases(records, known),
    sharedAddresses(),
    unknownProducts(records),
    unknownFeatures(records),
    unexplainedSegments(records, known),
  ];
  return records.flatMap((record) =>
    lint.flatMap((find) => find(record).map((problem) => ({ file: record.file, problem }))),
  );
}

type Lint = (record: AnyRecord) => Problem[];

function tooManyQuestions(record: AnyRecord): Problem[] {
  if (record.kind !== 'questionnaire' || record.data.questions.length <= QUESTIONS_LIMIT) return [];
  return [
    {
      rule: 'questionnaire-too-long',
      path: ['questions'],
      atKey: true,
      message: `The questionnaire has ${record.data.questions.length} questions; 15 to 20 is the most that clients answer.`,
      hint: 'Split it into several questionnaires, or ask the rest in a meeting.',
    },
  ];
}

function unknownAnswers(records: readonly AnyRecord[]): Lint {
  const questionnaires = byId(records, 'questionnaire');
  return (record) => {
    const asked = record.kind === 'briefing' ? questionnaires.get(record.id)?.data.questions : undefined;
    if (record.kind !== 'briefing' || !asked) return [];
    const ids = asked.map(({ id }) => id);
    const unknown = (id: string, place: Partial<Problem>): Problem => ({
      rule: 'unknown-answer',
      ...place,
      message: `There is no question \`${id}\` in the questionnaire \`${record.id}\`.`,
      hint: suggestId(id, ids, 'Take the answer out.'),
    });
    return [
      ...Object.keys(record.data.answers)
        .filter((id) => !ids.includes(id))
        .map((id) => unknown(id, { path: ['answers', id], atKey: true })),
      ...record.body.answers
        .filter(({ question }) => !ids.includes(question))
        .map(({ question, line }) => unknown(question, { line })),
    ];
  };
}

/** Phases are named by the records of clients, procedures and segments, and are no records of their own. */
function unknownPhases(records: readonly AnyRecord[], known: Known): Lint {
  const journeys = byId(records, 'journey');
  const all = [...new Set([...journeys.values()].flatMap(({ data }) => data.phases.map(({ id }) => id)))];
  // a phase may belong to a journey that could not be read
  const isComplete = journeys.size === known.ids.journey.size;
  const check = (ids: readonly string[], id: string, path: Problem['path'], message: string): Problem[] =>
    ids.includes(id)
      ? []
      : [
          {
            rule: 'unknown-reference',
            ...(path && { path }),
            message,
            hint: suggestId(id, ids, 'Take the line out.'),
          },
        ];
  return (record) => {
    if (record.kind === 'sop' && record.data.phase !== undefined && isComplete) {
      return check(all, record.data.phase, ['phase'], `No journey has a phase \`${record.data.phase}\`.`);
    }
    const journey =
      record.kind === 'client' || record.kind === 'segment' ? journeys.get(record.data.journey) : undefined;
    if (!journey) return [];
    const message = (id: string) => `The journey \`${journey.id}\` has no phase \`${id}\`.`;
    if (record.kind === 'client') {
      const ids = Object.keys(record.data.phases);
      const rounds = roundsOf(journey.data, ids).map(({ id }) => id);
      return ids.flatMap((id) =>
        check(rounds, id, ['phases', id], message(id)).map((found) => ({
          ...found,
          atKey: true,
        })),
      );
    }
    if (record.kind !== 'segment') return [];
    const ids = journey.data.phases.map(({ id }) => id);
    return record.data.cadence.flatMap(({ phase }, index) =>
      phase === undefined ? [] : check(ids, phase, ['cadence', index, 'phase'], message(phase)),
    );
  };
}

/** Two files for one page: welcome.md and welcome.mdx, or a person and a role of the same id. */
function sharedAddresses(): Lint {
  const first = new Map<string, AnyRecord>();
  return (record) => {
    const address = addressOf(record);
    const other = first.get(address);
    if (!other) first.set(address, record);
    if (!other || record.kind === 'access' || record.kind === 'plan') return [];
    return [
      {
        rule: 'duplicate-id',
        line: 1,
        message: `The page \`${address}\` is already that of ${other.file}.`,
        hint: 'Rename one of the two files, or delete the one that is not needed.',
      },
    ];
  };
}

function byId<K extends AnyRecord['kind']>(records: readonly AnyRecord[], kind: K): Map<string, RecordOf<K>> {
  const isOfKind = (record: AnyRecord): record is AnyRecord & RecordOf<K> => record.kind === kind;
  return new Map(records.filter(isOfKind).map((record) => [record.id, record]));
}
