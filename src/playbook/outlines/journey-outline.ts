import type { Phase } from '../../../schemas/journey.ts';
import type { Outline, OutlineNode } from '../../outlines/outline.ts';
import type { RecordOf } from '../../records/record.ts';
import { firstParagraph } from './plain-text.ts';

/** Words of the language that the tree is written in. */
export interface JourneyWords {
  stage: (stage: Phase['stage']) => string;
  /** `28d` in words. */
  duration: (duration: string) => string;
  repeats: string;
  entry: string;
  exit: string;
  sops: string;
  touchpoints: string;
  /** The title of a procedure. */
  sop: (id: string) => string;
}

/** A journey as a tree: its phases with goal, what must be true, procedures and contacts. */
export function journeyOutline({ data, markdown }: RecordOf<'journey'>, words: JourneyWords): Outline {
  const note = firstParagraph(markdown);
  return {
    title: data.name,
    ...(note !== '' && { note }),
    nodes: data.phases.map((phase) => phaseNode(phase, data.repeat.includes(phase.id), words)),
  };
}

function phaseNode(phase: Phase, repeats: boolean, words: JourneyWords): OutlineNode {
  const list = (text: string, children: OutlineNode[]): OutlineNode[] =>
    children.length === 0 ? [] : [{ text, children }];
  const texts = (lines: readonly string[]) => lines.map((text) => ({ text, children: [] }));
  const procedures = phase.sops.map((id) => ({ text: words.sop(id), href: `/sops/${id}/`, children: [] }));
  return {
    text: phase.name,
    ...(phase.goal !== undefined && { note: phase.goal }),
    badges: [words.stage(phase.stage), words.duration(phase.lasts), ...(repeats ? [words.repeats] : [])],
    children: [
      ...list(words.entry, texts(phase.entry)),
      ...list(words.sops, procedures),
      ...list(words.touchpoints, texts(phase.touchpoints)),
      ...list(words.exit, texts(phase.exit)),
    ],
  };
}
