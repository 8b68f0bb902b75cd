import type { Cadence, Match } from '../../../schemas/segment.ts';
import { parseDuration } from '../../playbook/calendar.ts';
import { criteriaOf } from '../../playbook/segmentation.ts';
import type { RecordOf } from '../../records/record.ts';
import type { Site } from '../site.ts';
import { criterionText, factText } from './texts.ts';

/** A rule in words: how many tests must hold, and which there are. */
export interface RuleView {
  needed: string;
  /** For a cell of a table: "2 of 5". */
  short: string;
  tests: { fact: string; test: string }[];
}

export function ruleView(match: Match, site: Site): RuleView {
  const m = site.messages.segment;
  const criteria = criteriaOf(match);
  const all = criteria.length;
  const [needed, short] =
    'all' in match
      ? [m.ruleAll, m.ruleShort.all]
      : 'any' in match
        ? [m.ruleAny, m.ruleShort.any]
        : [m.ruleAtLeast(match.at_least, all), m.ruleShort.atLeast(match.at_least, all)];
  return { needed, short, tests: criteria.map((criterion) => criterionText(criterion, site)) };
}

/** A line of the rhythm in which a segment's clients are contacted. */
export interface CadenceView {
  part: string;
  contact: string;
  every: string;
  forHow: string;
  note: string | undefined;
}

export function cadenceView(cadence: Cadence, segment: RecordOf<'segment'>, site: Site): CadenceView {
  const { messages, playbook } = site;
  const m = messages.segment;
  const phases = playbook.of.journey.get(segment.data.journey)?.data.phases ?? [];
  const phase = cadence.phase && (phases.find(({ id }) => id === cadence.phase)?.name ?? cadence.phase);
  return {
    part: phase ?? (cadence.stage ? messages.stage[cadence.stage] : m.always),
    contact: messages.contactBy[cadence.by],
    every: cadence.every ? m.everyOf(parseDuration(cadence.every)) : m.onDemand,
    forHow: cadence.for ? m.forOf(parseDuration(cadence.for)) : '',
    note: cadence.note,
  };
}

/** A place that counts clients, in words: `cs_sheet` is "CS sheet". */
export function sourceText(source: string): string {
  const [first = '', ...rest] = source.split(/[_-]/);
  const isAbbreviation = /^[^aeiou]+$/.test(first);
  return [isAbbreviation ? first.toUpperCase() : factText(first.padEnd(4)).trim(), ...rest].join(' ');
}
