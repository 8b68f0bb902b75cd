import type { GateCondition } from '../../../schemas/gate.ts';
import type { GateResult } from '../../playbook/readiness.ts';
import type { Site } from '../site.ts';

/** A condition in words: its own name, or what it asks for. */
export function conditionText(condition: GateCondition, site: Site): string {
  const m = site.messages.gate;
  const { of } = site.playbook;
  if (condition.name !== undefined) return condition.name;
  if ('contract' in condition) return m.contract[condition.contract];
  if ('access' in condition) return m.access[condition.access];
  if ('briefing' in condition) {
    const title = of.questionnaire.get(condition.briefing)?.data.title ?? condition.briefing;
    if (condition.at_least === '100%') return m.briefingWhole(title);
    return m.briefing(title, site.formats.percent(Number.parseInt(condition.at_least, 10) / 100));
  }
  if ('checklist' in condition)
    return m.checklist(of.sop.get(condition.checklist)?.data.title ?? condition.checklist);
  if ('kpis' in condition) return m.kpis;
  if ('accounts' in condition) return m.accounts;
  return 'scope' in condition ? m.scope : m.plan;
}

/** Where the organisation says what is asked for; nothing where a condition is about a field of a client. */
export function conditionPlace(condition: GateCondition): string | undefined {
  if ('briefing' in condition) return `/questionnaires/${condition.briefing}/`;
  return 'checklist' in condition ? `/sops/${condition.checklist}/` : undefined;
}

/** How much of it there is: "18 of 20 answered", "2 of 5 accesses verified", "6 of 9 steps". */
export function countText({ condition, count, met }: GateResult, { messages }: Site): string | undefined {
  const { count: m, noAccess, notBegun, noDay } = messages.gate;
  if ('briefing' in condition) return count ? m.briefing(count.done, count.of) : notBegun;
  if ('checklist' in condition) return count ? m.checklist(count.done, count.of) : notBegun;
  if ('access' in condition)
    return count && count.of > 0 ? accessCount(condition.access)(count.done, count.of) : noAccess;
  if ('kpis' in condition) return m.kpis(count?.done ?? 0);
  if ('accounts' in condition) return m.accounts(count?.done ?? 0);
  return met ? undefined : noDay;

  function accessCount(access: 'granted' | 'verified') {
    return access === 'granted' ? m.granted : m.verified;
  }
}
