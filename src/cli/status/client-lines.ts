import type { ClientState } from '../../playbook/client-state.ts';
import type { Standing } from '../../playbook/standing.ts';
import type { DueItem } from '../../playbook/week.ts';
import type { Site } from '../../site/site.ts';
import { nameOf } from '../../site/titles.ts';
import { alertView } from '../../site/views/alert-view.ts';
import { actionText } from '../../site/views/client-work.ts';
import { driftLine } from '../../site/views/drift-view.ts';
import { driftedRuns } from '../../site/views/drifted-runs.ts';
import { playRun } from '../../site/views/play-run.ts';
import { phaseName } from '../../site/views/texts.ts';
import { fit, widthOf, wrap } from './columns.ts';
import { paint, type Terminal } from './paint.ts';
import { dueOf } from './report.ts';

/** A client in a line: state, name, phase, health, what comes next. */
type Row = readonly [state: string, name: string, phase: string, health: string, next: string];

const BOLD = 1;
const colours: Partial<Record<Standing, number>> = { risk: 31, watch: 33, opportunity: 36 };

/** The widest that a column becomes; what comes next takes the rest. */
const WIDEST = [14, 26, 36, 8];
/** Below this many columns each client takes two lines. */
const NARROWEST_TABLE = 80;

/** A row for each client, and below it why somebody should look and the plays that are called. */
export function clientLines(states: readonly ClientState[], site: Site, terminal: Terminal): string[] {
  if (states.length === 0) return [];
  const { clients: m, status } = site.messages;
  const head: Row = [m.state, m.client, m.phase, status.health, status.next];
  const rows = states.map((state) => ({ state, row: rowOf(state, site) }));
  const all = [head, ...rows.map(({ row }) => row)];
  const widths = WIDEST.map((widest, index) =>
    Math.min(widest, Math.max(...all.map((row) => widthOf(row[index] ?? '')))),
  );
  const isTable = terminal.columns >= NARROWEST_TABLE;
  const print = (row: Row, code: number | undefined) =>
    isTable ? [printRow(row, widths, code, terminal)] : printBelow(row, code, terminal);
  return [
    ...(isTable ? print(head, BOLD) : []),
    ...rows.flatMap(({ state, row }) => [
      ...print(row, colours[state.standing]),
      ...reasonLines(state, site, terminal),
    ]),
  ];
}

function rowOf(state: ClientState, site: Site): Row {
  const { messages, formats } = site;
  const { portfolio, standing, due } = messages;
  const { current } = state.timeline;
  const [next] = dueOf(state, site);
  const isLate = next !== undefined && next.late > 0;
  const day = next && (isLate ? due.late(formats.shortDay(next.due), 0) : formats.shortDay(next.due));
  const { days = 0, plannedDays = 0, over = 0 } = current ?? {};
  const reached = over > 0 ? portfolio.dayOver(days, plannedDays, over) : portfolio.day(days, plannedDays);
  return [
    standing[state.standing],
    state.file.client.data.name,
    current ? `${phaseName(current)} · ${reached}` : '',
    state.health ? formats.number(state.health.score) : '',
    next ? `${day}: ${dueWhat(next, site)}` : '',
  ];
}

/** What is due, with who does it. */
export function dueWhat(item: DueItem, site: Site): string {
  const { messages, playbook } = site;
  if (item.kind === 'contact') return messages.contactBy[item.contact.by];
  return `${actionText(item.action, site)} (${nameOf(item.action.who, playbook)})`;
}

function printRow(row: Row, widths: readonly number[], code: number | undefined, terminal: Terminal): string {
  const taken = widths.reduce((sum, width) => sum + width + 2, 0);
  const [first = '', ...rest] = row.map((cell, index) =>
    fit(cell, widths[index] ?? terminal.columns - taken),
  );
  const isHead = code === BOLD;
  const line = `${isHead ? first : paint(first, code, terminal)}  ${rest.join('  ')}`.trimEnd();
  return isHead ? paint(line, code, terminal) : line;
}

/** The same on two lines, where there is no room for columns. */
function printBelow([state, name, ...cells]: Row, code: number | undefined, terminal: Terminal): string[] {
  const first = wrap(`${state} · ${name}`, terminal.columns).map((line) => paint(line, code, terminal));
  const below = cells.filter((cell) => cell !== '').join(' · ');
  return [...first, ...wrap(below, terminal.columns, '  ')];
}

/** The alerts with what fired them and since when, the plays, and checklists whose procedure has changed. */
function reasonLines(state: ClientState, site: Site, { columns }: Terminal): string[] {
  const { messages, formats, playbook } = site;
  const { feeds } = messages;
  return [
    ...state.alerts.flatMap((alert) => {
      const { title, why, since } = alertView(alert, state, site);
      return wrap(`${title} (${since}). ${why}`, columns, '  - ');
    }),
    ...state.plays.flatMap(({ play, since }) => {
      const title = playbook.of.play.get(play)?.data.title ?? play;
      const run = playRun(play, state, site)?.text;
      const called = `${feeds.play(title)} ${feeds.since(formats.shortDay(since))}`;
      return wrap(run === undefined ? called : `${title}: ${run}`, columns, '  > ');
    }),
    ...driftedRuns(state, site).flatMap(({ title, drift }) =>
      wrap(`${title}: ${driftLine(drift, site)}`, columns, '  ~ '),
    ),
  ];
}
