import { explainDiagram } from './diagrams/mermaid/explain.ts';
import { sharedDrawer } from './diagrams/mermaid/shared-drawer.ts';
import { mermaidFences } from './records/bodies/mermaid-fences.ts';
import type { Problem } from './records/diagnostic.ts';
import type { AnyRecord, BrokenRecord } from './records/record.ts';

/** What is wrong with the diagrams in the texts of records. Draws those that are not kept from before. */
export function diagramProblems(
  records: readonly (AnyRecord | BrokenRecord)[],
): { file: string; problem: Problem }[] {
  return records.flatMap(({ file, markdown, markdownLine }) =>
    mermaidFences(markdown, file.endsWith('.mdx')).flatMap(({ source, line }) => {
      const drawn = sharedDrawer().draw(source);
      if ('drawing' in drawn) return [];
      const { message, hint, line: within } = explainDiagram(drawn.failure, source);
      const problem: Problem = {
        rule: 'diagram',
        line: markdownLine + line - 1 + (within ?? 0),
        message,
        hint,
      };
      return [{ file, problem }];
    }),
  );
}
