import type { Client } from '../../../schemas/client.ts';
import type { Criterion } from '../../../schemas/segment.ts';
import { businessDaysBetween, parseDuration } from '../../playbook/calendar.ts';
import type { Site } from '../site.ts';

const ROMAN: [number, string][] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** 4 as IV. Rounds of a journey stay below 40; anything above is written in figures. */
function roman(number: number): string {
  if (number >= 40) return String(number);
  let left = number;
  return ROMAN.map(([value, sign]) => {
    const times = Math.floor(left / value);
    left -= times * value;
    return sign.repeat(times);
  }).join('');
}

/** Adoption II: the name of a phase with its round, where it has one. */
export function phaseName({ phase, cycle }: { phase: { name: string }; cycle: number }): string {
  return cycle === 0 ? phase.name : `${phase.name} ${roman(cycle)}`;
}

/** `10bd` as "10 business days". */
export function durationText(duration: string, site: Site): string {
  return site.messages.duration(parseDuration(duration));
}

/** `+2bd` as "2 business days after", `-3d` as "3 days before". */
export function offsetText(offset: string, site: Site): string {
  const duration = parseDuration(offset);
  const sign = duration.amount === 0 ? 'same' : duration.amount < 0 ? 'before' : 'after';
  return site.messages.due.offset(site.messages.duration(duration), sign);
}

/** `10min` as "10 min". */
export function takesText(takes: string, site: Site): string {
  return site.messages.due.takes(Number.parseInt(takes, 10), takes.endsWith('h') ? 'h' : 'min');
}

/** A day by which something is due for a client, with how late it is in the client's business days. */
export function dueText(
  due: string,
  site: Site,
  client: Pick<Client, 'country'>,
): { text: string; late: boolean } {
  const { playbook, formats, messages, calendars } = site;
  const late = due < playbook.today;
  const day = formats.weekday(due);
  return {
    text: late ? messages.due.late(day, businessDaysBetween(due, playbook.today, calendars.of(client))) : day,
    late,
  };
}

/** A test of a segment's rule in words: "staff: more than 100". */
export function criterionText(criterion: Criterion, site: Site): { fact: string; test: string } {
  const { comparison, shell } = site.messages;
  const print = (value: string | number | boolean) =>
    typeof value === 'number'
      ? site.formats.number(value)
      : typeof value === 'boolean'
        ? value
          ? shell.yes
          : shell.no
        : value;
  const { above, at_least, below, at_most, is, in: options } = criterion;
  const test =
    above !== undefined
      ? comparison.above(print(above))
      : at_least !== undefined
        ? comparison.at_least(print(at_least))
        : below !== undefined
          ? comparison.below(print(below))
          : at_most !== undefined
            ? comparison.at_most(print(at_most))
            : is !== undefined
              ? comparison.is(print(is))
              : comparison.in((options ?? []).map(print).join(', '));
  return { fact: factText(criterion.fact), test };
}

/** `came_from_competitor` as "Came from competitor"; a well-known abbreviation in capitals. */
export function factText(fact: string): string {
  if (fact.length <= 3) return fact.toUpperCase();
  const words = fact.replaceAll(/[_-]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The value of a fact as the site's language writes it. */
export function factValue(value: string | number | boolean, site: Site): string {
  const { shell } = site.messages;
  if (typeof value === 'boolean') return value ? shell.yes : shell.no;
  return typeof value === 'number' ? site.formats.number(value) : value;
}
