import { rules } from '@secretlint/secretlint-rule-preset-recommend';
import type { SecretLintRuleContext, SecretLintSourceCode } from '@secretlint/types';
import type { Secret } from './secret.ts';

/** The account id of AWS is no secret, and its pattern takes every account of twelve digits for one. */
const NO_SECRET = 'AWSAccountID';

/** Comments that switch its rules off: our own ask for a reason. */
const FILTER = '@secretlint/secretlint-rule-filter-comments';

/**
 * What a text in lower case must hold for one of the rules to find anything. The rules take a dozen times longer, and nearly no record
 * holds any of this. A test gives an example for every rule, so that a rule that comes with an update is not left out.
 */
export const tokenHints = [
  'secret_?access_?key',
  '(?:a3t|akia|agpa|aida|aroa|aipa|anpa|anva|asia)[a-z0-9]{16}',
  'private\\s?key',
  '(?:npm|gh[pousr]|github_pat|glc|glsa|gsk|hf|lin_api|ntn|ops|vc[pirak]|dckr_pat|figd|shp(?:pa|ca|at|ss)|[rs]k_(?:live|test)|cf(?:k|ut|at))_',
  '(?:xox[bpaor]|xapp|glpat|tskey)-',
  'hooks\\.slack\\.com',
  'sg\\.\\w',
  't3blbkfj',
  'sk-ant-',
  'hv[sbr]\\.',
  'dapi[a-f0-9]{32}',
  ':\\/\\/[^\\s/:]*:[^\\s/@]*@',
];
const HINTS = new RegExp(tokenHints.join('|'));

/** Whether any of the rules could find something. */
export function mayHoldToken(text: string): boolean {
  return HINTS.test(text.toLowerCase());
}

/** Keys and tokens that the recommended rules of secretlint know. */
export function findServiceTokens(text: string): Secret[] {
  return mayHoldToken(text) ? runRules(text) : [];
}

/** Runs the rules over a text; all of those that read texts answer at once. */
export function runRules(text: string): Secret[] {
  const found: Secret[] = [];
  const source = sourceOf(text);
  for (const rule of rules) {
    if (rule.meta.id === FILTER) continue;
    const service = rule.meta.id.replace(/^.*-rule-/, '');
    const what = names[service] ?? `a secret of ${service}`;
    const handlers = rule.create(
      {
        sharedOptions: {},
        createTranslator,
        ignore: () => undefined,
        report: ({ message, range }) => {
          if (message.messageId === NO_SECRET) return;
          found.push({ what, ...spanOf(text, message.data, range) });
        },
      },
      { enableIDScanRule: true },
    );
    void handlers.file?.(source);
  }
  return found;
}

const names: Record<string, string> = {
  aws: 'a key of AWS',
  privatekey: 'a private key',
  npm: 'a token of npm',
  basicauth: 'a password in a web address',
  slack: 'a token of Slack',
  sendgrid: 'a key of SendGrid',
  shopify: 'a token of Shopify',
  stripe: 'a key of Stripe',
  github: 'a token of GitHub',
  gitlab: 'a token of GitLab',
  openai: 'a key of OpenAI',
  anthropic: 'a key of Anthropic',
  notion: 'a token of Notion',
  '1password': 'a token of 1Password',
  'database-connection-string': 'the password of a database',
};

/** Keeps what was found apart from the sentence around it. */
const createTranslator: SecretLintRuleContext['createTranslator'] = () => (messageId, data) => ({
  message: '',
  messageId: String(messageId),
  data,
});

/** Some of the rules give the place of the words before the value; the value itself is in the data of the message. */
function spanOf(text: string, data: unknown, [from, to]: readonly [number, number]) {
  const values = typeof data === 'object' && data !== null ? Object.values(data) : [];
  const value = values.find((each) => typeof each === 'string' && each !== '');
  const at = typeof value === 'string' ? text.indexOf(value, from) : -1;
  const [start, end] = at === -1 ? [from, to] : [at, at + String(value).length];
  const inAddress = /:\/\/([^/]*)@/.exec(text.slice(start, end));
  if (!inAddress) return { start, end };
  const login = start + inAddress.index + '://'.length;
  return { start: login, end: login + (inAddress[1] ?? '').length };
}

/** Only what the rules that read texts ask for; they take no place in lines and no file. */
function sourceOf(content: string): SecretLintSourceCode {
  const nowhere = { line: 1, column: 0 };
  return {
    content,
    contentType: 'text',
    filePath: undefined,
    physicalFilePath: undefined,
    ext: '',
    hasBOM: false,
    getFilePath: () => undefined,
    getPhysicalFilePath: () => undefined,
    locationToRange: () => [0, 0],
    rangeToLocation: () => ({ start: nowhere, end: nowhere }),
    indexToPosition: () => nowhere,
    positionToIndex: () => 0,
  };
}
