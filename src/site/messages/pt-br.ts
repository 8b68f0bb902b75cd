import type { Messages } from './messages.ts';
import { alerts } from './pt-br/alerts.ts';
import { client } from './pt-br/client.ts';
import { facts } from './pt-br/facts.ts';
import { feeds } from './pt-br/feeds.ts';
import { library } from './pt-br/library.ts';
import { overview } from './pt-br/overview.ts';
import { playbook } from './pt-br/playbook.ts';
import { status } from './pt-br/status.ts';
import { words } from './pt-br/words.ts';

/** The interface in Brazilian Portuguese. */
export const ptBR: Messages = {
  ...words,
  ...overview,
  ...client,
  ...playbook,
  ...library,
  ...facts,
  ...alerts,
  ...feeds,
  ...status,
};
