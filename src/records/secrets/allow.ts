/** Comments that say that something only looks like a secret: `# jornada-allow secret: why`. */
import type { Problem } from '../diagnostic.ts';

interface Allowance {
  /** From 1. Holds for this line and the next. */
  line: number;
  column: number;
  start: number;
  end: number;
  rule: string;
  reason: string;
}

const COMMENT = /(?:#[ \t]*|<!--\s*|\{\/\*\s*)jornada-allow\b(?<rest>[^\n]*?)(?=-->|\*\/\}|\r?$)/gmu;

/** Every such comment of a text. */
export function findAllowances(text: string): Allowance[] {
  if (!text.includes('jornada-allow')) return [];
  return [...text.matchAll(COMMENT)].map((found) => {
    const before = text.slice(0, found.index);
    const [, rule = '', reason = ''] =
      /^\s*([\w-]*)\s*:?\s*(.*?)\s*$/su.exec(found.groups?.['rest'] ?? '') ?? [];
    return {
      line: before.split('\n').length,
      column: found.index - before.lastIndexOf('\n'),
      start: found.index,
      end: found.index + found[0].length,
      rule,
      reason,
    };
  });
}

/** The text with such comments blanked, so that a reason is not taken for a secret. Offsets stay. */
export function withoutAllowances(text: string, allowances: readonly Allowance[]): string {
  return allowances.reduce(
    (left, { start, end }) =>
      `${left.slice(0, start)}${left.slice(start, end).replace(/[^\n]/g, ' ')}${left.slice(end)}`,
    text,
  );
}

/** Whether a comment with a reason allows what begins on a line. */
export function allows({ rule, reason, line }: Allowance, at: number): boolean {
  return rule === 'secret' && /\p{L}{2}/u.test(reason) && (at === line || at === line + 1);
}

/** What is wrong with the comments themselves. */
export function checkAllowances(allowances: readonly Allowance[], lines: readonly number[]): Problem[] {
  return allowances.flatMap((allowance): Problem[] => {
    const { line, column, rule, reason } = allowance;
    if (rule === 'secret' && !/\p{L}{2}/u.test(reason)) {
      return [
        {
          rule: 'allow-without-reason',
          line,
          column,
          message: 'The comment allows what looks like a secret and does not say why, so it does not count.',
          hint: 'Write why behind the colon: `jornada-allow secret: sample key from the public guide`.',
        },
      ];
    }
    if (lines.some((each) => allows(allowance, each))) return [];
    const isOther = rule !== 'secret';
    return [
      {
        rule: 'unused-allow',
        line,
        column,
        message: isOther
          ? 'Only the rule `secret` can be allowed by a comment.'
          : 'The comment allows a secret, and nothing on this line or the next looks like one.',
        hint: isOther
          ? 'Write `jornada-allow secret: why`, or delete the comment.'
          : 'Delete it, or put it on the line or directly above.',
      },
    ];
  });
}
