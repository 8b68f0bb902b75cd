import type { Messages } from './messages.ts';
import { client } from './pt-br/client.ts';
import { library } from './pt-br/library.ts';
import { overview } from './pt-br/overview.ts';
import { playbook } from './pt-br/playbook.ts';
import { timeline } from './pt-br/timeline.ts';
import { words } from './pt-br/words.ts';

/** The interface in Brazilian Portuguese. */
export const ptBR: Messages = { ...words, ...overview, ...client, ...playbook, ...library, timeline };
