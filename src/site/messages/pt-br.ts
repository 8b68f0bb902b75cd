import type { Messages } from './messages.ts';
import { alerts } from './pt-br/alerts.ts';
import { client } from './pt-br/client.ts';
import { conditions } from './pt-br/conditions.ts';
import { facts } from './pt-br/facts.ts';
import { plays } from './pt-br/plays.ts';
import { library } from './pt-br/library.ts';
import { overview } from './pt-br/overview.ts';
import { playbook } from './pt-br/playbook.ts';
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
  ...conditions,
  ...plays,
};
