import type { ClientState } from '../../playbook/client-state.ts';
import { isActive, needsSomebody } from '../../playbook/portfolio.ts';
import type { DueItem, Week } from '../../playbook/week.ts';
import type { Site } from '../../site/site.ts';
import { nameOf } from '../../site/titles.ts';
import { dueText } from '../../site/views/texts.ts';
import { clientLines, dueWhat } from './client-lines.ts';
import { wrap } from './columns.ts';
import { paint, type Terminal } from './paint.ts';
import { dueOf, type Selection, type Status } from './report.ts';

const BOLD = 1;

/** A status for people, in the language of the site: the week of a person, and the clients with why somebody should look. */
export function prettyStatus(status: Status, selection: Selection, site: Site, terminal: Terminal): string {
  const { states, week } = status;
  const sections = [
    [
      ...headLines(selection, site, terminal),
      ...(selection.client || week ? [] : lead(states, site, terminal)),
    ],
    ...(week ? weekSections(week, site, terminal) : []),
    clientLines(states, site, terminal),
    ...(selection.client === undefined ? [] : states.map((state) => dueLines(state, site, terminal))),
    reviewLines(status, site, terminal),
  ];
  const filled = sections.filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Of whom this is, and for which day. */
function headLines({ person }: Selection, { shell, playbook, messages }: Site, terminal: Terminal): string[] {
  const whose = person === undefined ? [] : [nameOf(person, playbook)];
  const title = [shell.name, ...whose, messages.shell.asOf(shell.asOf)].join(' · ');
  return wrap(title, terminal.columns).map((line) => paint(line, BOLD, terminal));
}

/** How many need somebody. */
function lead(states: readonly ClientState[], site: Site, terminal: Terminal): string[] {
  const m = site.messages.portfolio;
  const active = states.filter(isActive);
  const risk = active.filter(({ standing }) => standing === 'risk').length;
  const text =
    active.length === 0
      ? [m.empty, m.emptyWhy]
      : m.lead(active.filter(needsSomebody).length, active.length, risk);
  return wrap(text.join(' '), terminal.columns);
}

function weekSections({ overdue, days, later, waiting }: Week, site: Site, terminal: Terminal): string[][] {
  const { status: m, portfolio } = site.messages;
  const items = days.flatMap((day) => day.items);
  const list = (title: string, some: readonly DueItem[]) => listLines(title, some, true, site, terminal);
  return [
    list(m.overdue, overdue),
    list(portfolio.thisWeek, items),
    overdue.length + items.length === 0 ? wrap(m.nothing, terminal.columns) : [],
    list(m.later, later),
    list(m.waiting, waiting),
  ];
}

/** Everything that is due for a client. */
function dueLines(state: ClientState, site: Site, terminal: Terminal): string[] {
  return listLines(site.messages.status.next, dueOf(state, site), false, site, terminal);
}

/** The procedures and plays that are due for a review, with who keeps them. */
function reviewLines({ reviews }: Status, { messages, formats, playbook }: Site, terminal: Terminal) {
  if (reviews.length === 0) return [];
  const title = `${messages.checklistCommand.reviews} (${reviews.length})`;
  return [
    ...wrap(title, terminal.columns).map((line) => paint(line, BOLD, terminal)),
    ...reviews.flatMap(({ record: { data }, due }) =>
      wrap(
        `${data.title} (${nameOf(data.owner ?? '', playbook)}), ${messages.sop.reviewLate(formats.day(due))}`,
        terminal.columns,
        '  - ',
      ),
    ),
  ];
}

function listLines(
  title: string,
  items: readonly DueItem[],
  withClient: boolean,
  site: Site,
  terminal: Terminal,
): string[] {
  if (items.length === 0) return [];
  const { columns } = terminal;
  const lines = items.flatMap((item) => {
    const client = withClient ? `${item.state.file.client.data.name}: ` : '';
    return wrap(
      `${dueText(item.due, site, item.state.file.client.data).text} · ${client}${dueWhat(item, site)}`,
      columns,
      '  - ',
    );
  });
  const head = wrap(`${title} (${items.length})`, columns).map((line) => paint(line, BOLD, terminal));
  return [...head, ...lines];
}
