import type { Outline, OutlineNode } from '../../outlines/outline.ts';
import type { Step } from '../../records/bodies/steps.ts';
import type { RecordOf } from '../../records/record.ts';
import { plainLine, plainOf } from './plain-text.ts';

/** Words of the language that the tree is written in. */
export interface SopWords {
  optional: string;
  /** The name of a role. */
  role: (id: string) => string;
  /** `+2bd` in words. */
  due: (offset: string) => string;
}

/** A procedure as a tree: sections, and in them steps with boxes. */
export function sopOutline({ data, body }: RecordOf<'sop'>, words: SopWords): Outline {
  const said = [data.summary ?? '', plainOf(body.intro)].filter((text) => text !== '');
  return {
    title: data.title,
    ...(said.length > 0 && { note: said.join('\n') }),
    nodes: body.sections.flatMap(({ title, when, prose, steps }): OutlineNode[] => {
      const children = steps.map((step) => stepNode(step, words));
      if (title === '') return children;
      const note = plainOf(prose);
      return [
        {
          ...plainLine(title),
          ...(note !== '' && { note }),
          ...(when !== undefined && { badges: [when] }),
          children,
        },
      ];
    }),
  };
}

function stepNode({ text, note, role, due, takes, optional }: Step, words: SopWords): OutlineNode {
  const badges = [
    ...(role === undefined ? [] : [words.role(role)]),
    ...(due === undefined ? [] : [words.due(due)]),
    ...(takes === undefined ? [] : [takes]),
    ...(optional ? [words.optional] : []),
  ];
  const said = plainOf(note);
  return {
    ...plainLine(text),
    ...(said !== '' && { note: said }),
    ...(badges.length > 0 && { badges }),
    done: false,
    children: [],
  };
}
