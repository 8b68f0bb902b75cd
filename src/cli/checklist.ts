import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPlaybook } from '../open-playbook.ts';
import { type Drift, driftOf } from '../playbook/drift.ts';
import { proceduresOf } from '../playbook/procedures.ts';
import type { PlaybookSource } from '../playbook-source.ts';
import { staysInRun } from '../records/bodies/steps.ts';
import { hasErrors } from '../records/diagnostic.ts';
import type { RecordOf } from '../records/record.ts';
import { reportPretty } from '../records/report/pretty.ts';
import { nearest } from '../records/suggest.ts';
import { printable, shorten } from '../records/words.ts';
import { mergeRun } from '../records/write/merge-run.ts';
import { WriteError } from '../records/write/write-error.ts';
import { makeSite, type Site } from '../site/site.ts';
import { driftSizeText } from '../site/views/drift-view.ts';
import { wantsColour } from './check.ts';

export interface UpdateOptions {
  dryRun?: boolean;
}

/**
 * Brings a client's run of a procedure or play up to its current version and says what changed. Answers 0, also where
 * there is nothing to do; 1 where a file that is needed has an error, which is printed as `check` prints it, and nothing
 * is written; 2 where there is no such run.
 */
export function updateChecklist(
  source: PlaybookSource,
  client: string,
  sop: string,
  { dryRun = false }: UpdateOptions,
): number {
  const { playbook, diagnostics, records } = openPlaybook(source, new Date());
  const path = `clients/${client}/checklists/${sop}.md`;
  const needed = ['site.md', `clients/${client}/client.md`, `sops/${sop}.md`, `plays/${sop}.md`, path];
  const errors = diagnostics.filter(
    ({ severity, file }) => severity === 'error' && needed.some((each) => `/${file}`.endsWith(`/${each}`)),
  );
  if (!playbook || hasErrors(errors)) {
    const shown = errors.length > 0 ? errors : diagnostics.filter(({ severity }) => severity === 'error');
    process.stdout.write(reportPretty(shown, records, wantsColour(), false));
    return 1;
  }
  const run = playbook.of.checklist.get(`${client}/${sop}`);
  const procedures = proceduresOf(playbook);
  const procedure = procedures.get(sop);
  const wrong =
    missing('client', client, [...playbook.clients.keys()]) ??
    missing('SOP or play', sop, [...procedures.keys()]) ??
    (run ? undefined : noRun(client, sop, playbook.clients.get(client)?.checklists ?? []));
  if (wrong !== undefined || !run || !procedure) {
    process.stderr.write(`jornada: ${wrong ?? 'there is no such checklist.'}\n`);
    return 2;
  }
  const site = makeSite(playbook, new Map());
  const m = site.messages.checklistCommand;
  const drift = driftOf(run, procedure);
  if (!drift) {
    process.stdout.write(`${m.upToDate(path, run.data.version)}\n`);
    return 0;
  }
  const file = join(source.content, path);
  const text = readFileSync(file, 'utf8');
  let merged: string;
  try {
    merged = mergeRun(text, run, procedure);
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    process.stderr.write(`jornada: ${path} cannot be brought up to date. ${error.message}\n`);
    return 1;
  }
  if (!dryRun) writeFileSync(file, merged);
  process.stdout.write(`${summaryOf(path, run, drift, site).join('\n')}\n${dryRun ? `${m.dry}\n` : ''}`);
  return 0;
}

/** What changed, a line for each step, in the signs of a difference. */
function summaryOf(path: string, run: RecordOf<'checklist'>, drift: Drift, site: Site): string[] {
  const { checklistCommand: m, drift: words } = site.messages;
  const kept = run.body.sections.flatMap(({ steps }) => steps).filter(staysInRun).length;
  const under = (section: string) => (section === '' ? '' : `, ${words.under(section)}`);
  return [
    m.updated(path, drift.copied, drift.current, driftSizeText(drift, site)),
    ...drift.added.map(({ step, section }) => `  + ${step.text} {#${step.id}}${under(section)}`),
    ...drift.removed.map(
      ({ step, stays }) => `  - ${step.text} {#${step.id}}: ${stays ? m.extra : m.dropped}`,
    ),
    ...drift.reworded.flatMap(({ step, now, stays }) => [
      `  ~ ${step.text} {#${step.id}}${stays ? `: ${m.asItWas}` : ''}`,
      `    ${words.now(drift.of)}: ${now}`,
    ]),
    ...drift.moved.map(({ step, to }) => `  > ${step.text} {#${step.id}}: ${words.isMoved(to)}`),
    ...(kept > 0 ? [m.kept(kept)] : []),
  ].map(printable);
}

/** What to say where nothing has an id; undefined where something has. */
function missing(kind: string, id: string, ids: readonly string[]): string | undefined {
  if (ids.includes(id)) return undefined;
  const meant = nearest(id, ids) ?? ids.find((each) => each.startsWith(id.toLowerCase()));
  const hint =
    meant === undefined
      ? `There are ${shorten(ids.join(', '), 200) || 'none at all'}.`
      : `Did you mean ${meant}?`;
  return `there is no ${kind} "${printable(id)}". ${hint}`;
}

function noRun(client: string, sop: string, runs: readonly RecordOf<'checklist'>[]): string {
  const ids = runs.map(({ id }) => id).join(', ');
  return `${client} has no checklist "${sop}". It has ${ids || 'none yet'}.`;
}
