import type { Condition, FactCondition } from '../../../schemas/condition.ts';
import { feeling, followUpDue, meetingDue, silent } from './contact-conditions.ts';
import {
  changePending,
  potentialStale,
  renewalDue,
  scopeCheckIn,
  segmentDiffers,
} from './contract-conditions.ts';
import { age, inPhase, phaseChanged, phaseEntered, phaseOverrun } from './journey-conditions.ts';
import { featureUse, health, metricChange, opportunity } from './number-conditions.ts';
import { both, either, opposite, type Subject, type Verdict } from './verdict.ts';
import { accessOpen, actionsLate, briefingLate, checklistLate } from './work-conditions.ts';

/** Whether a condition holds for a client on a day. */
export function evaluate(condition: Condition, subject: Subject): Verdict {
  if ('all' in condition) return both(condition.all.map((inner) => evaluate(inner, subject)));
  if ('any' in condition) return either(condition.any.map((inner) => evaluate(inner, subject)));
  if ('not' in condition) return opposite(evaluate(condition.not, subject));
  return evaluateFact(condition, subject);
}

/** Whether a condition holds, without since when and why: asks no more of it than that takes. */
export function isMet(condition: Condition, subject: Subject): boolean {
  if ('all' in condition) return condition.all.every((inner) => isMet(inner, subject));
  if ('any' in condition) return condition.any.some((inner) => isMet(inner, subject));
  if ('not' in condition) return !isMet(condition.not, subject);
  return evaluateFact(condition, subject).holds;
}

function evaluateFact(condition: FactCondition, subject: Subject): Verdict {
  switch (condition.kind) {
    case 'phase-entered':
      return phaseEntered(condition, subject);
    case 'phase-changed':
      return phaseChanged(condition, subject);
    case 'phase-overrun':
      return phaseOverrun(condition, subject);
    case 'in-phase':
      return inPhase(condition, subject);
    case 'age':
      return age(condition, subject);
    case 'metric-change':
      return metricChange(condition, subject);
    case 'feature-use':
      return featureUse(condition, subject);
    case 'renewal-due':
      return renewalDue(condition, subject);
    case 'meeting-due':
      return meetingDue(condition, subject);
    case 'follow-up-due':
      return followUpDue(condition, subject);
    case 'opportunity':
      return opportunity(condition, subject);
    case 'potential-stale':
      return potentialStale(condition, subject);
    case 'feeling':
      return feeling(condition, subject);
    case 'health':
      return health(condition, subject);
    case 'checklist-late':
      return checklistLate(condition, subject);
    case 'briefing-late':
      return briefingLate(condition, subject);
    case 'actions-late':
      return actionsLate(condition, subject);
    case 'access-open':
      return accessOpen(condition, subject);
    case 'change-pending':
      return changePending(condition, subject);
    case 'scope-check-in':
      return scopeCheckIn(condition, subject);
    case 'segment-differs':
      return segmentDiffers(subject);
    case 'silent':
      return silent(condition, subject);
  }
}
