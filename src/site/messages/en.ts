import { client } from './en/client.ts';
import { library } from './en/library.ts';
import { overview } from './en/overview.ts';
import { playbook } from './en/playbook.ts';
import { timeline } from './en/timeline.ts';
import { words } from './en/words.ts';

/** The interface in English, and the pattern of every other language. */
export const en = { ...words, ...overview, ...client, ...playbook, ...library, timeline };
