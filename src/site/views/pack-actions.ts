import type { DueAction } from '../../playbook/actions.ts';
import type { DerivedClient } from '../../playbook/derive-client.ts';
import type { Site } from '../site.ts';
import { nameOf } from '../titles.ts';
import type { PackTable } from './pack-parts.ts';
import { dueText } from './texts.ts';

/** Actions with who does them and the day on which each is due, or on which it was done. */
export function actionTable(
  actions: readonly DueAction[],
  day: 'due' | 'done',
  { file }: DerivedClient,
  site: Site,
): PackTable {
  const { messages, formats: f, playbook } = site;
  const m = messages.packs;
  const isOpen = day === 'due';
  return {
    columns: [
      { label: messages.client.action },
      { label: messages.client.owner, isShort: true },
      { label: isOpen ? messages.client.due : m.doneOn, isShort: true },
    ],
    groups: [
      {
        rows: actions.map(({ what, who, due, done }) => {
          const byDue = dueText(due, site, file.client.data);
          return [
            { text: what },
            { text: nameOf(who, playbook) },
            isOpen ? byDue : { text: f.shortDay(done ?? due) },
          ];
        }),
      },
    ],
    isProse: true,
    none: isOpen ? m.nothingOpen : m.nothingDone,
  };
}
