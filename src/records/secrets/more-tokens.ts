import type { Secret } from './secret.ts';

/**
 * Tokens of services that agencies work with and that the rules of secretlint do not know, by the shape that the
 * services document or that is known of them; and the first line of a private key, should the rest be cut off.
 */
const shapes: readonly { what: string; shape: RegExp }[] = [
  {
    what: 'a private key',
    shape: /-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----(?:[\s\\]*[A-Za-z0-9+/=]{16,})*/g,
  },
  { what: 'a private key', shape: /PuTTY-User-Key-File-\d[^\n]*/g },
  { what: 'a key of Google', shape: /\bAIza[\w-]{35}(?![\w-])/g },
  { what: 'a client secret of Google', shape: /\bGOCSPX-[\w-]{20,40}/g },
  { what: 'a token of Google', shape: /\bya29\.[\w-]{20,}/g },
  { what: 'a refresh token of Google', shape: /\b1\/\/0[\w-]{30,}/g },
  { what: 'a token of Meta', shape: /\bEAA[A-Za-z0-9]{40,}/g },
  { what: 'a key of Mailchimp', shape: /\b[0-9a-f]{32}-us\d{1,2}\b/g },
  { what: 'a key of Brevo', shape: /\bx(?:keysib|smtpsib)-[0-9a-f]{64}-\w{16}/g },
  { what: 'a token of HubSpot', shape: /\bpat-(?:na|eu|ap)\d-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g },
  { what: 'a token of Mercado Pago', shape: /\b(?:APP_USR|TEST)-\d{10,}-\d{6}-[0-9a-f]{32}-\d+/g },
  { what: 'a token of a Telegram bot', shape: /\b\d{8,10}:AA[\w-]{33}(?![\w-])/g },
  { what: 'a key of Twilio', shape: /\bSK[0-9a-f]{32}\b/g },
  { what: 'a token of Yandex', shape: /\by[0-3]_[\w-]{39,}/g },
  { what: 'a token of VK', shape: /\bvk1\.a\.[\w-]{40,}/g },
  { what: 'a token for signing in (JWT)', shape: /\beyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{10,}/g },
  { what: 'a token for signing in', shape: /\bBearer\s+(?=[\w.~+/-]*\d)[\w.~+/-]{20,}=*/g },
];

/** What a text in lower case must hold for one of the shapes to be there. */
export const moreHints = [
  'private key',
  'putty-user-key-file-',
  'aiza',
  'gocspx-',
  'ya29\\.',
  '1\\/\\/0',
  'eaa[a-z0-9]{40}',
  '-us\\d',
  'x(?:keysib|smtpsib)-',
  'pat-(?:na|eu|ap)',
  '(?:app_usr|test)-\\d{10}',
  ':aa[\\w-]{33}',
  'sk[0-9a-f]{32}',
  'y[0-3]_',
  'vk1\\.a\\.',
  'eyj[\\w-]{10}',
  'bearer\\s',
];

export function findMoreTokens(text: string): Secret[] {
  return shapes.flatMap(({ what, shape }) =>
    [...text.matchAll(shape)].map((found) => ({
      what,
      start: found.index,
      end: found.index + found[0].length,
    })),
  );
}
