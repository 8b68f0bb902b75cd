import { createHash } from 'node:crypto';

/** A short fingerprint of a text, the same on every machine. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}

/** The fingerprint by which a content security policy allows an inline style. */
export function policyHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
