/** The facts of clients beside the rules of segments that read them. */
import type { Criterion } from '../../../schemas/segment.ts';
import { describeValue } from '../../records/describe-value.ts';
import type { Problem } from '../../records/diagnostic.ts';
import { numberMeant } from '../../records/number-meant.ts';
import type { AnyRecord, RecordOf } from '../../records/record.ts';
import { nearest } from '../../records/suggest.ts';
import { criteriaOf } from '../segmentation.ts';

type Lint = (record: AnyRecord) => Problem[];
type Fact = string | number | boolean;
type FactType = 'number' | 'boolean';

/** What the rules compare a fact with, and the segment that does. */
interface Use {
  type: FactType | 'text';
  segment: string;
}

/** Facts of another type than every rule that reads them asks for. */
export function factsOfTheirType(records: readonly AnyRecord[]): Lint {
  const uses = usesOf(records);
  return (record) => {
    if (record.kind !== 'client') return [];
    return Object.entries(record.data.facts).flatMap(([name, value]) => {
      const [first, ...others] = uses.get(name) ?? [];
      if (!first || first.type === 'text' || others.some(({ type }) => type !== first.type)) return [];
      return typeof value === first.type ? [] : [wrongType(name, value, first.type, first.segment)];
    });
  };
}

/** Facts that only one client has, no segment reads, and are called nearly as one that others have. */
export function misspeltFacts(records: readonly AnyRecord[]): Lint {
  const counts = new Map<string, number>();
  for (const record of records) {
    if (record.kind !== 'client') continue;
    for (const name of Object.keys(record.data.facts)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const shared = [...counts].flatMap(([name, count]) => (count > 1 ? [name] : []));
  const known = new Set([...usesOf(records).keys(), ...shared]);
  return (record) => {
    if (record.kind !== 'client') return [];
    const { facts } = record.data;
    return Object.keys(facts).flatMap((name) => {
      if (known.has(name)) return [];
      const meant = nearest(name, known);
      return meant === undefined || Object.hasOwn(facts, meant) ? [] : [misspelt(name, meant)];
    });
  };
}

function usesOf(records: readonly AnyRecord[]): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  const segments = records.filter((record): record is RecordOf<'segment'> => record.kind === 'segment');
  for (const { id, data } of segments) {
    for (const criterion of criteriaOf(data.match)) {
      const use = { type: typeOf(criterion), segment: id };
      uses.set(criterion.fact, [...(uses.get(criterion.fact) ?? []), use]);
    }
  }
  return uses;
}

function typeOf({ is, in: options }: Criterion): Use['type'] {
  const [value] = options ?? [is ?? 0];
  return typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'text';
}

function wrongType(name: string, value: Fact, type: FactType, segment: string): Problem {
  return {
    rule: 'fact-type',
    path: ['facts', name],
    message: `\`facts.${name}\` must be ${type === 'number' ? 'a number' : 'true or false'}, because the segment \`${segment}\` compares it; it is ${describeValue(value)}.`,
    hint: type === 'number' ? asNumber(name, value) : asBoolean(name, value),
  };
}

function asNumber(name: string, value: Fact): string {
  const meant = typeof value === 'string' ? numberMeant(value) : undefined;
  if (meant === undefined) return `Write a bare number, like \`${name}: 3200\`.`;
  return `Write ${meant === value ? 'it without quotes: ' : ''}\`${name}: ${meant}\`.`;
}

const YES = ['yes', 'y', 'sim', 's', 'да', '1'];
const NO = ['no', 'n', 'não', 'nao', 'нет', '0'];

function asBoolean(name: string, value: Fact): string {
  const word = String(value).toLowerCase();
  if (word === 'true' || word === 'false') return `Write it without quotes: \`${name}: ${word}\`.`;
  const meant = YES.includes(word) ? 'true' : NO.includes(word) ? 'false' : undefined;
  return meant ? `Write \`${name}: ${meant}\`.` : `Write \`${name}: true\` or \`${name}: false\`.`;
}

function misspelt(name: string, meant: string): Problem {
  return {
    rule: 'unknown-fact',
    path: ['facts', name],
    atKey: true,
    message: `No segment reads the fact \`${name}\`, and no other client has it.`,
    hint: `Did you mean \`${meant}\`?`,
  };
}
