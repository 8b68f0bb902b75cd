import { scopeLedger } from '../../playbook/scope/ledger.ts';
import { changesBetween, lastReview } from '../../playbook/since-review.ts';
import { actionTable } from './pack-actions.ts';
import { feelingTable, figureTable } from './pack-figures.ts';
import { writtenIn } from './pack-language.ts';
import type { PackPart, PackTable } from './pack-parts.ts';
import type { PackSource } from './pack-view.ts';
import { phaseName } from './texts.ts';

/** "What changed since the last review: Quarterly review (QBR), 19 Mar 2026." */
export function qbrSince({ client, site }: PackSource): string {
  const { messages, formats: f, playbook } = site;
  const review = lastReview(client, playbook.today);
  if (!review?.date) return messages.packs.sinceStart(f.day(client.file.client.data.start));
  return messages.packs.since(messages.touchpointType[review.data.type], f.day(review.date));
}

/** QBR: phases, scope, figures, feelings (in the internal edition), what was done and what is open. */
export function qbrParts({ client, derive, site, isInternal }: PackSource): PackPart[] {
  const { messages, playbook, formats: f } = site;
  const m = messages.packs;
  const { file } = client;
  const { scope, client: record } = file;
  const from = lastReview(client, playbook.today)?.date ?? record.data.start;
  const changes = changesBetween(derive, from, playbook.today);
  const { current } = client.timeline;
  const events = (rows: { on: string; what: string }[], none: string): PackTable => ({
    isProse: true,
    columns: [{ label: m.day, isShort: true }, { label: m.what }],
    groups: [{ rows: rows.map(({ on, what }) => [{ text: f.day(on) }, { text: what }]) }],
    none,
  });
  const moves = changes.phases.map(({ phase, move, on }) => ({ on, what: m.moved[move](phaseName(phase)) }));
  const agreed = changes.scope.map(({ kind, on, what }) => ({ on, what: m.scopeEvent[kind](what) }));
  const unchanged = scope
    ? m.scopeUnchanged(f.day(scopeLedger(scope, file.changes, playbook.today).since))
    : m.noScope;
  return [
    {
      kind: 'table',
      id: 'phases',
      title: m.phases,
      answer: current && m.nowIn(phaseName(current), current.days, current.plannedDays),
      table: { ...events(moves, m.noMoves), lang: writtenIn(site) },
    },
    { kind: 'table', id: 'scope', title: m.scope, table: events(agreed, unchanged) },
    {
      kind: 'table',
      id: 'figures',
      title: m.figures,
      answer: m.figuresWhy(f.day(from)),
      table: figureTable(changes.kpis, client.kpis, site),
    },
    ...(isInternal
      ? [
          {
            kind: 'table' as const,
            id: 'feelings',
            title: m.feelings,
            answer: m.feelingsWhy(f.day(from)),
            table: feelingTable(changes.feelings, site),
          },
        ]
      : []),
    {
      kind: 'table',
      id: 'done',
      title: m.done,
      answer: m.actionCount(changes.done.length),
      table: actionTable(changes.done, 'done', client, site),
    },
    {
      kind: 'table',
      id: 'open',
      title: m.open,
      answer: m.actionCount(changes.open.length),
      table: actionTable(changes.open, 'due', client, site),
    },
    { kind: 'notes', id: 'notes', title: m.decisions, lines: 4 },
  ];
}
