import type { ClientState } from '../../playbook/client-state.ts';
import type { Reason } from '../../playbook/reasons.ts';
import type { Link } from '../page.ts';
import type { Site } from '../site.ts';
import { criterionText, phaseName } from './texts.ts';
import { type StatusView, standingView } from './tones.ts';

/** Why somebody should look, with its figures and where to act. */
export interface ReasonView {
  status: StatusView;
  title: string;
  why: string;
  act: Link;
}

export function reasonView(reason: Reason, state: ClientState, site: Site): ReasonView {
  const { title, why, act } = textOf(reason, state, site);
  return { status: standingView(reason.severity, site.messages), title, why, act };
}

function textOf(reason: Reason, state: ClientState, site: Site): Omit<ReasonView, 'status'> {
  const { playbook, formats: f } = site;
  const m = site.messages.reason;
  const page = `/clients/${state.file.id}/`;
  const name = state.file.client.data;
  switch (reason.kind) {
    case 'phase-over': {
      const phase = state.timeline.current ? phaseName(state.timeline.current) : reason.phase;
      const act = { text: m.do.phase, to: `/journeys/${name.journey}/` };
      return {
        title: m.phaseOver(phase, reason.over),
        why: m.phaseOverWhy(reason.days, reason.planned),
        act,
      };
    }
    case 'feeling-poor': {
      const { feeling, date } = reason.last;
      const why = m.feelingPoorWhy(
        site.messages.emotion[feeling.emotion],
        f.shortDay(date),
        feeling.note ?? '',
      );
      return { title: m.feelingPoor, why, act: { text: m.do.feeling, to: `${page}#happened` } };
    }
    case 'feeling-fell': {
      const { of, from, to } = reason;
      const why = m.feelingFellWhy(
        from.feeling[of] ?? 0,
        to.feeling[of] ?? 0,
        f.shortDay(from.date),
        f.shortDay(to.date),
      );
      return { title: m.feelingFell[of], why, act: { text: m.do.feeling, to: `${page}#happened` } };
    }
    case 'briefing-late': {
      const title = playbook.of.questionnaire.get(reason.questionnaire)?.data.title ?? reason.questionnaire;
      const act = { text: m.do.briefing, to: `${page}briefing/${reason.questionnaire}/` };
      return {
        title: m.briefingLate,
        why: m.briefingLateWhy(title, f.shortDay(reason.due), reason.days),
        act,
      };
    }
    case 'actions-late':
      return {
        title: m.actionsLate(reason.count),
        why: m.actionsLateWhy(reason.first, reason.days),
        act: { text: m.do.actions, to: `${page}#next` },
      };
    case 'access-unverified': {
      const act = { text: m.do.access, to: `${page}#people` };
      return {
        title: m.accessUnverified(reason.platforms.length),
        why: m.accessUnverifiedWhy(f.list(reason.platforms)),
        act,
      };
    }
    case 'access-waiting': {
      const act = { text: m.do.access, to: `${page}#people` };
      return {
        title: m.accessWaiting(reason.platforms.length),
        why: m.accessWaitingWhy(f.list(reason.platforms)),
        act,
      };
    }
    case 'steps-late': {
      const title = playbook.of.sop.get(reason.sop)?.data.title ?? reason.sop;
      return {
        title: m.stepsLate(reason.count),
        why: m.stepsLateWhy(title),
        act: { text: m.do.steps, to: `${page}checklists/${reason.sop}/` },
      };
    }
    case 'renewal-near':
      return {
        title: m.renewalNear(reason.days),
        why: m.renewalNearWhy(f.day(reason.on)),
        act: { text: m.do.contract, to: page },
      };
    case 'segment-differs': {
      const nameOf = (id: string) => playbook.of.segment.get(id)?.data.name ?? id;
      const fit = state.segmentation.fits.find(({ segment }) => segment === reason.byRule);
      const facts = (fit?.met ?? []).map((criterion) => {
        const { fact, test } = criterionText(criterion, site);
        return m.segmentDiffersFact(fact === fact.toUpperCase() ? fact : fact.toLowerCase(), test);
      });
      const act = { text: m.do.segment, to: `/segments/${reason.byRule}/` };
      return {
        title: m.segmentDiffers(nameOf(reason.byRule), nameOf(reason.declared)),
        why: m.segmentDiffersWhy(f.list(facts)),
        act,
      };
    }
    case 'silent':
      return {
        title: m.silent(reason.days),
        why: m.silentWhy(f.shortDay(reason.last)),
        act: { text: m.do.feeling, to: `${page}#happened` },
      };
  }
}
