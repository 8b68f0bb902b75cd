import { autocomplete, isCancel, text } from '@clack/prompts';
import { printable } from '../../records/words.ts';
import { type Asker, Cancelled } from './ask.ts';

/** How many of a list are seen at once. */
const ROWS = 10;

/** Asks at the terminal: typing narrows a list. */
export const terminalAsker: Asker = {
  async text({ message, initial, optional = false, wrong }) {
    const answer = await text({
      message,
      ...(initial !== undefined && { initialValue: initial }),
      validate: (typed = '') => {
        if (typed.trim() === '') return optional ? undefined : 'Write something, or Ctrl+C to break off.';
        return wrong?.(typed.trim());
      },
    });
    return said(answer ?? '').trim();
  },
  async choose({ message, options }) {
    const shown = options.map(({ value, label = value }) => ({
      value,
      label: printable(label),
      ...(label !== value && { hint: value }),
    }));
    return said(await autocomplete({ message, options: shown, maxItems: ROWS }));
  },
};

function said(answer: string | symbol): string {
  if (isCancel(answer) || typeof answer === 'symbol') throw new Cancelled();
  return answer;
}
