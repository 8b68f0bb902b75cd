import type { ClientState } from '../../playbook/client-state.ts';
import { changeEffects } from '../../playbook/scope/change-effects.ts';
import { numberOf } from '../../playbook/scope/change-state.ts';
import { inOrderOfApproval, scopeDays, scopeLedger } from '../../playbook/scope/ledger.ts';
import type { RecordOf } from '../../records/record.ts';
import { framePage, type Link, type PageFrame } from '../page.ts';
import type { Site } from '../site.ts';
import { type LimitsView, limitsView } from './scope-limits.ts';
import { drawScope, type ScopeMapView } from './scope-map.ts';
import { type EffectLine, effectLines } from './scope-words.ts';

/** A state of the scope in the list of all. */
export interface VersionLine {
  day: string;
  to: string;
  version: number;
  name: string;
  /** From when until when it held. */
  held: string;
  /** The changes that made it; none for the baseline. */
  changes: string;
  isCurrent: boolean;
}

/** A change and what it did, in words. */
export interface DoneChange {
  number: string;
  title: string;
  to: string;
  effects: EffectLine[];
}

export interface VersionView {
  frame: PageFrame;
  title: string;
  lead: [string, string];
  map: ScopeMapView;
  limits: LimitsView;
  /** What made this version of the one before; undefined for the baseline. */
  before: { why: string; changes: DoneChange[] } | undefined;
  /** What was decided after it. */
  since: { why: string; changes: DoneChange[] };
  earlier: Link | undefined;
  later: Link | undefined;
  current: string;
}

const addressOf = (client: string, day: string) => `/clients/${client}/scope/${day}/`;

/** The versions of a scope up to today, newest first. */
export function versionLines({ file }: ClientState, site: Site): VersionLine[] {
  const { scope, changes, id } = file;
  if (!scope) return [];
  const { formats: f, messages, playbook } = site;
  const m = messages.ledger;
  const days = scopeDays(scope, changes).filter((day) => day <= playbook.today);
  return days
    .map((day, index): VersionLine => {
      const next = days[index + 1];
      const { version } = scopeLedger(scope, changes, day);
      return {
        day,
        to: addressOf(id, day),
        version,
        name: m.versionName(version),
        held: next ? m.heldUntil(f.day(day), f.day(next)) : m.heldSince(f.day(day)),
        changes: approvedOn(changes, day, scope.data.baseline)
          .map((change) => `${numberOf(change)} ${change.data.title}`)
          .join('; '),
        isCurrent: next === undefined,
      };
    })
    .reverse();
}

/** A page for each version of a client's scope. */
export function versionViews(state: ClientState, site: Site): { day: string; view: VersionView }[] {
  const { scope, changes, id, client } = state.file;
  if (!scope) return [];
  const { formats: f, messages, playbook } = site;
  const m = messages.ledger;
  const lines = versionLines(state, site).reverse();
  const effects = changeEffects(scope, changes);
  const told = (change: RecordOf<'change'>): DoneChange => ({
    number: numberOf(change),
    title: change.data.title,
    to: `/clients/${id}/scope/#change-${numberOf(change)}`,
    effects: effectLines(effects.get(change.id) ?? [], true, site),
  });
  return lines.map(({ day, held }, index) => {
    const ledger = scopeLedger(scope, changes, day);
    const title = m.versionTitle(client.data.name, f.day(day));
    const [earlier, later] = [lines[index - 1], lines[index + 1]];
    const after = lines
      .slice(index + 1)
      .flatMap((line) => approvedOn(changes, line.day, scope.data.baseline));
    return {
      day,
      view: {
        frame: framePage(site, {
          title,
          section: '/clients/',
          crumbs: [
            { text: messages.shell.clients, to: '/clients/' },
            { text: client.data.name, to: `/clients/${id}/` },
            { text: messages.client.scope, to: `/clients/${id}/scope/` },
          ],
          lang: client.data.lang,
          printed: `${title} · ${m.mapTag(ledger.version, f.day(ledger.since))}`,
        }),
        title,
        lead: [m.versionOf(ledger.version, lines.length), held],
        map: drawScope(ledger, state, site),
        limits: limitsView(ledger, site),
        before: earlier && {
          why: m.comparedWith(earlier.version, f.day(earlier.day)),
          changes: approvedOn(changes, day, scope.data.baseline).map(told),
        },
        since: {
          why: later ? m.upTo(f.day(playbook.today)) : m.nothingSince,
          changes: after.map(told),
        },
        earlier: earlier && { text: earlier.name, to: earlier.to },
        later: later && { text: later.name, to: later.to },
        current: `/clients/${id}/scope/`,
      },
    };
  });
}

function approvedOn(changes: readonly RecordOf<'change'>[], day: string, baseline: string) {
  return changes
    .filter(({ data: { decision } }) => decision?.approved && decision.on === day && day >= baseline)
    .sort(inOrderOfApproval);
}
