import type { Capacity } from '../../playbook/capacity.ts';
import {
  answersFor,
  type CapacityRates,
  type Formula,
  formulas,
  type Portfolio,
  placeClients,
  withClients,
} from '../../playbook/capacity-formulas.ts';
import type { ManagerLoad } from '../../playbook/manager-loads.ts';
import type { Site } from '../site.ts';
import { nameOf } from '../titles.ts';
import { managersText } from './capacity-texts.ts';

/** What the page's script reckons with, and the same in steps for readers without it. */
export interface WhatIfView {
  segments: { id: string; name: string }[];
  formulas: { id: Formula; name: string }[];
  data: WhatIfData;
  steps: { segment: string; rows: { more: string; managers: string[]; left: string }[] }[];
}

/** The figures behind the what-if; read in the browser. */
export interface WhatIfData {
  rates: CapacityRates;
  segments: Record<string, WhatIfSegment>;
}

export interface WhatIfSegment {
  portfolio: Portfolio;
  /** Average ticket, whole; what the form starts with. */
  ticket: number | undefined;
  managers: { name: string; room: number }[];
}

const STEPS = [1, 5, 10, 25];

export function whatIfView(
  { segments, rates }: Capacity,
  loads: readonly ManagerLoad[],
  site: Site,
): WhatIfView {
  const { messages, playbook, formats: f } = site;
  const all = segments.map(({ segment = '', portfolio, averageTicket }) => ({
    id: segment,
    name: playbook.of.segment.get(segment)?.data.name ?? segment,
    figures: {
      portfolio,
      ticket: averageTicket === undefined ? undefined : Math.round(averageTicket),
      managers: loads.flatMap(({ person, rooms }) => {
        const room = rooms.find((each) => each.segment === segment)?.room;
        return room === undefined ? [] : [{ name: nameOf(person, playbook), room }];
      }),
    },
  }));
  return {
    segments: all.map(({ id, name }) => ({ id, name })),
    formulas: formulas.map((formula) => ({ id: formula, name: messages.capacity[formula] })),
    data: { rates, segments: Object.fromEntries(all.map(({ id, figures }) => [id, figures])) },
    steps: all.map(({ name, figures: { portfolio, ticket, managers } }) => ({
      segment: name,
      rows: STEPS.map((more) => {
        const answers = answersFor(withClients(portfolio, more, ticket), rates);
        const { left } = placeClients(
          more,
          managers.map(({ room }) => room),
        );
        return {
          more: messages.capacity.more(more),
          managers: formulas.map((formula) => managersText(formula, answers[formula], site)),
          left: left === 0 ? '–' : f.number(left),
        };
      }),
    })),
  };
}
