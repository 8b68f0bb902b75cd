import type { Messages } from './messages.ts';
import { client } from './ru/client.ts';
import { library } from './ru/library.ts';
import { overview } from './ru/overview.ts';
import { playbook } from './ru/playbook.ts';
import { timeline } from './ru/timeline.ts';
import { words } from './ru/words.ts';

/** The interface in Russian. */
export const ru: Messages = { ...words, ...overview, ...client, ...playbook, ...library, timeline };
