import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseActionTree } from '../../../../src/records/bodies/action-tree.ts';
import { check, print } from '../../../fixtures/small-playbook.ts';

const head = '---\ntype: action-tree\ntitle: Tree\n---\n';
const checkTree = (body: string) => print(check({ 'research/tree.md': head + body }));

describe('a branch', () => {
  test('that leads nowhere is told at its line, with what to write', () => {
    const body =
      '- New client\n  - No answer to the mail\n  - Answers\n    - Ask what they need?\n- Old client\n';
    expect(checkTree(body)).toMatchInlineSnapshot(`
      "warning dead-end research/tree.md:6:1
        "No answer to the mail" happens, and nobody does anything.
        Write below it, two spaces further in, what we do, or a link to a play such as \`- [Its title](/plays/ID/)\`, or end the line with \`{end}\` if nothing is done on purpose.
      warning dead-end research/tree.md:8:1
        "Ask what they need?" is a question without its answers.
        Write each answer below it, two spaces further in, with what follows from it; or end the line with \`{end}\` if nothing is done on purpose.
      warning dead-end research/tree.md:9:1
        "Old client" has no interaction below it.
        Write below it, two spaces further in, what these customers do, and below that what we do; or end the line with \`{end}\` if nothing is done on purpose."
    `);
  });

  test('may end in an action, a link, or on purpose', () => {
    const body =
      '- New client\n  - No answer {end}\n  - Answers\n    - Call them\n    - [What now?](/sops/kickoff/)\n    - Is there a budget?  {end}\n- [Old client](/maps/process/)\n';
    expect(checkTree(body)).toBe('');
  });
});

test('the end is no part of the text, and is known by its line', () => {
  const { body } = parseActionTree('Why.\n\n- A\n  - B {end}\n', 5);
  expect(body.ends).toEqual([8]);
  expect(body.intro).toBe('Why.');
  expect(body.nodes[0]?.children[0]?.text).toBe('B');
});

test('a list in a code block is no tree', () => {
  expect(parseActionTree('- A {end}\n\n```\n- B {end}\n```\n', 1).body.ends).toEqual([1]);
});

test('whatever is typed, problems stand on lines that are there', () => {
  const line = fc.constantFrom('- A', '  - B?', '    - C {end}', '- [D](/x/)', 'text', '', '{end}', '```');
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      for (const { line: at = 0 } of parseActionTree(lines.join('\n'), 1).problems) {
        expect(at).toBeGreaterThanOrEqual(1);
        expect(at).toBeLessThanOrEqual(Math.max(1, lines.length));
      }
    }),
    { numRuns: 300 },
  );
});
