import { byNeed, isActive, needsSomebody } from '../../playbook/portfolio.ts';
import { hasLeft } from '../../playbook/team.ts';
import { type DueItem, weekOf } from '../../playbook/week.ts';
import type { RecordOf } from '../../records/record.ts';
import { framePage, type Link, type PageFrame } from '../page.ts';
import type { Site } from '../site.ts';
import { nameOf } from '../titles.ts';
import { absenceFacts } from './absences.ts';
import { type AttentionView, attentionView } from './attention-view.ts';
import { type ClientLine, clientLine } from './client-line.ts';
import { actionSource, actionText } from './client-work.ts';
import { type ConnectionsView, connectionsView } from './connections-view.ts';
import type { FactView } from './facts.ts';
import { dueText } from './texts.ts';

/** What one person has to do this week, and for whom. */
export interface WeekView {
  frame: PageFrame;
  title: string;
  lead: [string, string];
  /** When the person, and when the whole team, is away. */
  away: FactView[];
  needs: AttentionView[];
  overdue: DueRow[];
  /** The next seven days, all together; each row says its day. */
  days: DueRow[];
  later: DueRow[];
  waiting: DueRow[];
  clients: ClientLine[];
  connections: ConnectionsView;
}

export interface DueRow {
  due: string;
  late: boolean;
  what: string;
  who: string;
  client: Link;
  lang: string | undefined;
  from: Link;
}

/** Things listed as due later; the client pages have them all. */
const MOST_LATER = 20;

export function weekView(person: RecordOf<'person'>, site: Site): WeekView {
  const { messages, playbook } = site;
  const m = messages.week;
  const states = [...site.states.values()];
  const own = states.filter(({ file }) => file.client.data.owner === person.id);
  const week = weekOf(person.id, states, playbook);
  const row = (item: DueItem) => dueRow(item, site);
  const title = m.title(person.data.name);
  return {
    frame: framePage(site, {
      title,
      section: '/team/',
      crumbs: [{ text: messages.shell.people, to: '/team/' }],
      record: person,
      search: { kind: messages.search.kinds.team, manager: person.data.name },
      files: hasLeft(person.data, playbook.today)
        ? []
        : [{ text: m.subscribe, to: `/people/${person.id}.ics` }],
    }),
    title,
    lead: m.lead(
      week.overdue.length,
      week.days.reduce((sum, { items }) => sum + items.length, 0),
    ),
    away: hasLeft(person.data, playbook.today) ? [] : absenceFacts(person, site),
    needs: own
      .filter((state) => isActive(state) && needsSomebody(state))
      .sort(byNeed)
      .flatMap((state) => attentionView(state, site)),
    overdue: week.overdue.map(row),
    days: week.days.flatMap(({ items }) => items.map(row)),
    later: week.later.slice(0, MOST_LATER).map(row),
    waiting: week.waiting.map(row),
    clients: own.sort(byNeed).map((state) => clientLine(state, site)),
    connections: connectionsView(person, site, { clients: true }),
  };
}

function dueRow(item: DueItem, site: Site): DueRow {
  const { messages, playbook } = site;
  const { file } = item.state;
  const { name, lang } = file.client.data;
  const due = dueText(item.due, site, file.client.data);
  const client = { text: name, to: `/clients/${file.id}/` };
  const base = {
    due: due.text,
    late: due.late,
    client,
    lang: lang === playbook.site.data.locale ? undefined : lang,
  };
  if (item.kind === 'contact') {
    const { by } = item.contact;
    return {
      ...base,
      what: messages.week.contact(messages.contactBy[by]),
      who: nameOf(file.client.data.owner, playbook),
      from: { text: messages.week.fromCadence, to: `${client.to}#next` },
    };
  }
  const { action } = item;
  return {
    ...base,
    what: actionText(action, site),
    who: nameOf(action.who, playbook),
    from: actionSource(action, file.id, site),
  };
}
