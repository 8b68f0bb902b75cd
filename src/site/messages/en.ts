import { alerts } from './en/alerts.ts';
import { client } from './en/client.ts';
import { facts } from './en/facts.ts';
import { feeds } from './en/feeds.ts';
import { library } from './en/library.ts';
import { overview } from './en/overview.ts';
import { playbook } from './en/playbook.ts';
import { status } from './en/status.ts';
import { words } from './en/words.ts';

/** The interface in English, and the pattern of every other language. */
export const en = {
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
