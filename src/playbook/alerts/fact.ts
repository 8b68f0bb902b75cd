import type { ContactWay } from '../../../schemas/segment.ts';
import type { Touchpoint } from '../../../schemas/touchpoint.ts';
import type { DatedFeeling } from '../feeling.ts';
import type { Point } from '../metrics.ts';

/** A phase of the client's journey, with its cycle. */
interface InPhase {
  /** Id in client.md: `adoption-2`. */
  phase: string;
  name: string;
  cycle: number;
}

/** Something about a client, with its figures, that made a condition hold. */
export type Fact =
  | ({ kind: 'phase-entered'; on: string; days: number } & InPhase)
  | ({ kind: 'phase-over'; days: number; planned: number; over: number } & InPhase)
  | ({ kind: 'in-phase'; days: number } & InPhase)
  | { kind: 'age'; days: number; start: string }
  | { kind: 'metric-changed'; metric: string; from: Point; to: Point; change: number }
  | { kind: 'feature-unused'; features: string[]; days: number }
  | { kind: 'renewal-near'; on: string; days: number }
  | { kind: 'meeting-due'; meeting: Touchpoint['type']; due: string; last: string | undefined }
  | {
      kind: 'contact-due';
      by: ContactWay;
      every: string;
      due: string;
      late: number;
      last: string | undefined;
    }
  | { kind: 'engaged'; score: number }
  | { kind: 'potential-stale'; updated: string | undefined; days: number }
  | { kind: 'feeling-is'; mood: 'good' | 'neutral' | 'poor'; last: DatedFeeling }
  | { kind: 'feeling-fell'; of: 'trust' | 'satisfaction'; from: DatedFeeling; to: DatedFeeling }
  | { kind: 'feeling-disagrees'; last: DatedFeeling; score: number }
  | { kind: 'health'; score: number }
  | { kind: 'steps-late'; sop: string; count: number }
  | { kind: 'briefing-late'; questionnaire: string; due: string; days: number }
  | { kind: 'actions-late'; count: number; first: string; days: number }
  | { kind: 'access-untried'; platforms: string[] }
  | { kind: 'access-waiting'; platforms: string[] }
  | { kind: 'change-waiting'; number: string; title: string; asked: string; days: number; others: number }
  /** `days` since it was due; less than 0 where it is still to come. */
  | { kind: 'check-in-due'; due: string; days: number; last: string | undefined }
  | { kind: 'segment-differs'; declared: string; byRule: string }
  | { kind: 'silent'; days: number; last: string };

export type FactOf<K extends Fact['kind']> = Extract<Fact, { kind: K }>;
