/** Records that a handbook page shows by a component: `<Record kind="sop" id="qbr" />`, `<Steps sop="qbr" />`, `<MindMap id="m" />`. */
import { type Kind, kinds } from '../../schemas/kind-names.ts';
import { markFences } from '../records/bodies/lines.ts';
import type { AnyRecord } from '../records/record.ts';

export interface Embed {
  to: Kind;
  id: string;
  /** Whether its content is shown, and not only its name. */
  shown: boolean;
}

// the lengths are bounded so that a line made to match nearly everywhere takes no longer than any other
const COMPONENT = /<(Record|Steps|MindMap)\b([^<>]{0,500})>/g;
const CODE = /`[^`]*`/g;

/** What the components of a page name, whether or not it exists. Only MDX has components. */
export function embedsOf({ markdown, markdownLine, file }: AnyRecord): Embed[] {
  if (!file.endsWith('.mdx')) return [];
  return markFences(markdown, markdownLine)
    .filter(({ fenced }) => !fenced)
    .flatMap(({ text }) => [...text.replace(CODE, '').matchAll(COMPONENT)])
    .flatMap(([, component, attributes = '']) => {
      const attribute = (name: string) =>
        new RegExp(`\\b${name}=["']([^"']{1,200})["']`).exec(attributes)?.[1];
      if (component === 'Steps') return embed('sop', attribute('sop'), true);
      if (component === 'MindMap') return embed('map', attribute('id'), true);
      return embed(attribute('kind'), attribute('id'), false);
    });
}

function embed(kind: string | undefined, id: string | undefined, shown: boolean): Embed[] {
  const to = kinds.find((each) => each === kind);
  return to && id !== undefined ? [{ to, id, shown }] : [];
}
