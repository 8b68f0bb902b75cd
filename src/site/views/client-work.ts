import type { DueAction } from '../../playbook/actions.ts';
import { daysBetween } from '../../playbook/calendar.ts';
import type { ClientState } from '../../playbook/client-state.ts';
import { driftOf } from '../../playbook/drift.ts';
import type { Link } from '../page.ts';
import type { Site } from '../site.ts';
import { nameOf } from '../titles.ts';
import { deadlineView } from './deadline-text.ts';
import { driftLine } from './drift-view.ts';
import { dueText } from './texts.ts';
import type { StatusView } from './tones.ts';
import { procedureOf } from '../../playbook/procedures.ts';

/** A row of the table of next actions. */
export interface ActionView {
  what: string;
  who: string;
  atClient: boolean;
  due: string;
  late: boolean;
  from: Link;
}

/** A run of a procedure, as a line. */
export interface ChecklistLine {
  title: string;
  to: string;
  done: number;
  total: number;
  count: string;
  complete: boolean;
  late: string | undefined;
  /** What is open, or when it was finished. */
  state: string;
  drift: string | undefined;
}

export interface BriefingLine {
  title: string;
  to: string;
  answered: number;
  total: number;
  count: string;
  status: StatusView;
  /** How many answers the work cannot begin without, in words. */
  needed: string | undefined;
}

export function actionViews(state: ClientState, site: Site): ActionView[] {
  return state.actions.map((action) => {
    const due = dueText(action.due, site, state.file.client.data);
    return {
      what: actionText(action, site),
      who: nameOf(action.who, site.playbook),
      atClient: action.atClient,
      due: due.text,
      late: due.late,
      from: actionSource(action, state.file.id, site),
    };
  });
}

/** What is to be done, in words: those of the record, or what an open change or the scope asks for. */
export function actionText({ what, source }: DueAction, { messages, playbook }: Site): string {
  const m = messages.dueWork;
  if (source.kind === 'check-in') return m.checkIn;
  if (source.kind !== 'change') return what;
  const age = m.asked(Math.max(0, daysBetween(source.asked, playbook.today)));
  const { number } = source;
  return source.isAssessed ? m.decide(number, what, age) : m.assess(number, what, age);
}

/** Where an action was promised or planned. */
export function actionSource({ source }: DueAction, client: string, site: Site): Link {
  const m = site.messages.client;
  switch (source.kind) {
    case 'touchpoint':
      return {
        text: m.fromTouchpoint(site.formats.shortDay(source.date)),
        to: `/clients/${client}/#t-${source.id}`,
      };
    case 'plan':
      return { text: m.fromPlan, to: `/clients/${client}/plan/#o-${source.objective}` };
    case 'change':
      return {
        text: site.messages.dueWork.fromChange(source.number),
        to: `/clients/${client}/scope/#change-${source.number}`,
      };
    case 'check-in':
      return { text: site.messages.dueWork.fromScope, to: `/clients/${client}/scope/` };
    case 'checklist': {
      const title = procedureOf(site.playbook, source.sop)?.data.title ?? source.sop;
      return {
        text: m.fromChecklist(title),
        to: `/clients/${client}/checklists/${source.sop}/#step-${source.step}`,
      };
    }
  }
}

export function checklistLines(state: ClientState, site: Site): ChecklistLine[] {
  const { messages, formats: f, playbook } = site;
  const m = messages.client;
  return state.file.checklists.flatMap((run) => {
    const reached = state.runs.get(run.id);
    const sop = procedureOf(playbook, run.id);
    const drift = driftOf(run, sop);
    if (!reached) return [];
    const finished = reached.finished ? m.doneOn(f.shortDay(reached.finished)) : m.done;
    const next = reached.nextDue
      ? m.openNext(reached.open, dueText(reached.nextDue, site, state.file.client.data).text)
      : m.open(reached.open);
    return [
      {
        title: sop?.data.title ?? run.id,
        to: `/clients/${state.file.id}/checklists/${run.id}/`,
        done: reached.done,
        total: reached.total,
        count: messages.outOf(f.number(reached.done), f.number(reached.total)),
        complete: reached.complete,
        late: reached.late.length > 0 ? m.late(reached.late.length) : undefined,
        state: reached.complete ? finished : reached.late.length > 0 ? m.open(reached.open) : next,
        drift: drift && driftLine(drift, site),
      },
    ];
  });
}

export function briefingLines(state: ClientState, site: Site): BriefingLine[] {
  const { messages, formats: f, playbook } = site;
  return [...state.briefings].map(([id, briefing]) => {
    const record = state.file.briefings.find((known) => known.id === id)?.data ?? {};
    return {
      title: playbook.of.questionnaire.get(id)?.data.title ?? id,
      to: `/clients/${state.file.id}/briefing/${id}/`,
      answered: briefing.answered,
      total: briefing.total,
      count: messages.outOf(f.number(briefing.answered), f.number(briefing.total)),
      status: deadlineView(briefing, record, site),
      needed:
        briefing.requiredOpen.length > 0
          ? messages.briefing.blockNeeded(briefing.requiredOpen.length)
          : undefined,
    };
  });
}
