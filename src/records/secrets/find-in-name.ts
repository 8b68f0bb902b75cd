import type { Problem } from '../diagnostic.ts';
import { findRandomText } from './entropy.ts';
import { findNamedSecrets, type FoundSecrets } from './find-secrets.ts';

/** What stands in the place of a secret in a path. */
const MASK = '••••••';

/** Finds passwords, keys and tokens in the path of a file: its name and those of its folders. */
export function findSecretsInName(path: string): FoundSecrets {
  // folders and the ending are apart, so that nothing is found across them
  const text = path.replace(/\.[a-z]{2,4}$/i, '').replaceAll('/', '\n');
  const found = [...findNamedSecrets(text), ...findRandomText(text)];
  const [first] = found.toSorted((a, b) => a.start - b.start);
  if (!first) return { problems: [], values: [] };
  const problem: Problem = {
    rule: 'secret',
    line: 1,
    message: `The name of the file, or of its folder, holds what looks like ${first.what}: ${MASK}.`,
    hint: 'Change it at the service now, because the history of git keeps the name as well. Then put the new one into the vault and give the file another name.',
  };
  return { problems: [problem], values: found.map(({ start, end }) => text.slice(start, end)) };
}

/** Takes secrets out of a path, as they stand. */
export function maskPath(path: string, secrets: readonly string[]): string {
  return secrets.reduce((masked, secret) => masked.replaceAll(secret, MASK), path);
}
