import type { Messages } from './messages.ts';
import { alerts } from './ru/alerts.ts';
import { client } from './ru/client.ts';
import { facts } from './ru/facts.ts';
import { feeds } from './ru/feeds.ts';
import { library } from './ru/library.ts';
import { overview } from './ru/overview.ts';
import { playbook } from './ru/playbook.ts';
import { status } from './ru/status.ts';
import { words } from './ru/words.ts';

/** The interface in Russian. */
export const ru: Messages = {
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
