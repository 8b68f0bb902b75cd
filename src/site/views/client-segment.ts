import type { ClientState } from '../../playbook/client-state.ts';
import { isOverride, neededOf, testFacts } from '../../playbook/segmentation.ts';
import type { Link } from '../page.ts';
import type { Site } from '../site.ts';
import { nameOf } from '../titles.ts';
import { criterionText, factText, factValue } from './texts.ts';
import type { StatusView } from './tones.ts';

/** Why a client is in their segment: every test of every rule beside the client's own fact. */
export interface ClientSegmentView {
  answer: string;
  /** The rules say otherwise. */
  differs: boolean;
  /** What the team wrote of it, and who. */
  reason: string | undefined;
  by: Link | undefined;
  segments: Link[];
  rows: { fact: string; value: string; known: boolean; cells: TestView[][] }[];
  /** For each segment, how its rule comes out. */
  results: string[];
}

interface TestView {
  test: string;
  status: StatusView;
}

export function clientSegment(state: ClientState, site: Site): ClientSegmentView {
  const { messages, playbook } = site;
  const m = messages.segmentation;
  const client = state.file.client.data;
  const segments = [...playbook.of.segment.values()];
  const tested = segments.map(({ data }) => testFacts(client, data.match));
  const facts = [...new Set(tested.flat().map(({ criterion }) => criterion.fact))];
  return {
    answer: answerOf(state, site),
    differs: isOverride(state.segmentation),
    ...decision(state, site),
    segments: segments.map(({ id, data }) => ({ text: data.name, to: `/segments/${id}/` })),
    rows: facts.map((fact) => {
      const value = tested.flat().find(({ criterion }) => criterion.fact === fact)?.value;
      return {
        fact: factText(fact),
        value: value === undefined ? m.unrecorded : factValue(value, site),
        known: value !== undefined,
        cells: tested.map((tests) =>
          tests
            .filter(({ criterion }) => criterion.fact === fact)
            .map(({ criterion, holds }) => ({
              test: criterionText(criterion, site).test,
              status: holds
                ? { tone: 'ok', icon: 'ok', word: m.met }
                : { tone: '', icon: 'idle', word: m.unmet },
            })),
        ),
      };
    }),
    results: segments.map(({ data }, index) => {
      const tests = tested[index] ?? [];
      const met = tests.filter(({ holds }) => holds).length;
      const needed = neededOf(data.match);
      return messages.segment.fitNeeds(met, tests.length, needed, met >= needed);
    }),
  };
}

/** The reason for a declared segment, where one is written, and who answers for it. */
export function decision(
  state: ClientState,
  site: Site,
): { reason: string | undefined; by: Link | undefined } {
  const { segment_reason, segment_by } = state.file.client.data;
  return {
    reason: segment_reason,
    by:
      segment_by === undefined
        ? undefined
        : { text: nameOf(segment_by, site.playbook), to: `/team/#${segment_by}` },
  };
}

function answerOf({ segmentation }: ClientState, site: Site): string {
  const m = site.messages.segmentation;
  const { declared, byRule, segment } = segmentation;
  const name = (id: string) => site.playbook.of.segment.get(id)?.data.name ?? id;
  const others = site.formats.list(byRule.filter((id) => id !== declared).map(name));
  if (declared === undefined) {
    if (segment === undefined) return m.nowhere;
    return byRule.length > 1 ? m.firstOf(name(segment), others) : m.ruleAlone(name(segment));
  }
  if (byRule.length === 0) return m.fitsNone(name(declared));
  if (!byRule.includes(declared)) return m.differs(name(declared), others);
  return byRule.length > 1 ? m.oneOf(name(declared), others) : m.agrees(name(declared));
}
