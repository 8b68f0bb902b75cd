import type { RecordOf } from '../records/record.ts';

/** Markdown of the answers of a briefing by question id; what is empty is no answer. A section of the body wins over a field. */
export function answersOf(briefing: RecordOf<'briefing'>): Map<string, string> {
  const answers = new Map<string, string>();
  for (const [id, value] of Object.entries(briefing.data.answers)) {
    const answer = asMarkdown(value);
    if (answer !== '') answers.set(id, answer);
  }
  // a heading with nothing below it is a place for an answer, not an answer
  for (const { question, answer } of briefing.body.answers) if (answer !== '') answers.set(question, answer);
  return answers;
}

type Answer = RecordOf<'briefing'>['data']['answers'][string];

/** A field of the frontmatter as Markdown; a list becomes one. */
export function asMarkdown(answer: Answer): string {
  if (!Array.isArray(answer)) return String(answer).trim();
  const entries = answer.map((entry) => String(entry).trim()).filter((entry) => entry !== '');
  return entries.map((entry) => `- ${entry.replaceAll('\n', '\n  ')}`).join('\n');
}
