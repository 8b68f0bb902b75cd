import type { RecordOf } from '../../records/record.ts';
import { quoted } from '../new-texts.ts';

/**
 * A blank briefing: a heading for every question, to write the answer below. The question itself stands there as a
 * comment, which no page shows; a heading with nothing else below it is an open question.
 */
export function briefingText(
  { data }: RecordOf<'questionnaire'>,
  today: string,
  who: string | undefined,
): string {
  const sections = data.questions.map(({ id, ask }) => `## ${id}\n<!-- ${asComment(ask)} -->\n`);
  const named = who === undefined ? '' : `who: ${quoted(who)}\n`;
  return `---\nsent: ${today}\n${named}---\n${sections.join('\n')}`;
}

/** A text that cannot end the comment that it stands in. */
function asComment(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll('--', '- -').replace(/-$/, '- ');
}
