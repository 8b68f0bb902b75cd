import { addDays, addMonths } from '../../../src/playbook/calendar.ts';
import type { MadeClient } from './made-client.ts';
import { TODAY } from './organisation.ts';
import { usedBy } from './products.ts';

const MONTHS = 12;

/** metrics.csv: eight figures at the end of each of twelve months. */
export function metricsText({ random }: MadeClient): string {
  const people = random.between(20, 400);
  const declines = random.chance(5);
  const unused = random.chance(4) ? random.pick(Object.keys(usedBy)) : undefined;
  const rows = Array.from({ length: MONTHS }, (_, index) => {
    const isLast = index === MONTHS - 1;
    const users = Math.round(people * (1 + index / 40) * (isLast && declines ? 0.7 : 1));
    const features = Object.entries(usedBy).map(([feature, share]) => {
      const use = Math.max(1, Math.round((users * (share + random.between(-4, 4))) / 100));
      return [`feature:${feature}`, feature === unused && index >= MONTHS - 2 ? 0 : use] as const;
    });
    const month = [
      ['active-users', users],
      ['support-tickets', Math.round((users * random.between(0, 9)) / 100)],
      ['orders-a-month', random.between(40, 400)],
      ...features,
    ];
    return month.map(([name, value]) => `${endOfMonth(MONTHS - index)},${name},${value}`);
  });
  return `date,metric,value\n${rows.flat().join('\n')}\n`;
}

/** The last day of the month so many months ago. */
function endOfMonth(ago: number): string {
  return addDays(`${addMonths(TODAY, 1 - ago).slice(0, 8)}01`, -1);
}
