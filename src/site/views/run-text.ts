import type { RecordOf } from '../../records/record.ts';

/**
 * The beginning of a run: the steps of a procedure at its current version. Roles, due days and notes stay in the
 * procedure, where a run finds them by the ids of the steps; that also keeps the link to the web editor short.
 */
export function runText(sop: RecordOf<'sop'>, today: string): string {
  const sections = sop.body.sections.map(({ id, title, when, steps }) => {
    const attributes = [`#${id}`, ...(when === undefined ? [] : [`when="${when}"`])].join(' ');
    const lines = steps.map((step) => `- [ ] ${step.text} {#${step.id}}`);
    return [...(title === '' ? [] : [`## ${title} {${attributes}}`]), ...lines].join('\n');
  });
  return `---\nversion: ${sop.data.version}\nstarted: ${today}\n---\n${sections.join('\n\n')}\n`;
}
