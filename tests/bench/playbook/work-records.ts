import { addDays } from '../../../src/playbook/calendar.ts';
import { capitalise, type MadeClient, paragraph, quoted } from './made-client.ts';
import { TODAY } from './organisation.ts';
import { type ProcedureSection, procedureList } from './procedures.ts';

/** plan.md: two objectives with their actions and deliverables. */
export function planText(client: MadeClient): string {
  const { random, words } = client;
  const objectives = ['more-orders', 'less-paper'].map((id, index) => {
    const actions = Array.from({ length: 2 }, () => {
      const deliverables = Array.from({ length: 2 }, () => {
        const due = addDays(TODAY, random.between(-90, 60));
        const done = due < TODAY && random.chance(97) ? `, done: ${due}` : '';
        const owner = random.pick([client.owner, client.owner, client.contacts[0] ?? client.owner]);
        return `          - { name: ${quoted(capitalise(random.pick(words.things)))}, owner: ${quoted(owner)}, start: ${addDays(due, -14)}, due: ${due}${done} }`;
      });
      return `      - name: ${quoted(random.pick(words.promises))}\n        scope: ${index === 0 ? 'paid-traffic' : 'support'}\n        deliverables:\n${deliverables.join('\n')}`;
    });
    const low = random.between(80, 200);
    return `  - id: ${id}
    kind: ${index === 0 ? 'sales' : 'adoption'}
    name: ${quoted(capitalise(random.pick(words.things)))}
    metric: Leads
    by: ${addDays(TODAY, 90)}
    scenarios: { low: ${low}, base: ${low + 40}, high: ${low + 90} }
    actions:
${actions.join('\n')}`;
  });
  return `---
presented: ${addDays(client.start, 10)}
objectives:
${objectives.join('\n')}
---
${paragraph(client, 4)}
`;
}

/** The checklist of the current phase, ticked as far as the phase has come. */
export function checklist(client: MadeClient): { sop: string; text: string } {
  const current = client.phases.at(-1);
  const sop = current?.phase === 'handoff' ? 'sales-handoff' : (current?.phase ?? 'welcome');
  const started = current?.entered ?? client.start;
  const { sections = [] } = procedureList[sop] ?? {};
  const steps = sections.reduce((sum, { steps: some }) => sum + some.length, 0);
  const late = client.random.chance(4);
  // business days pass more slowly than days, so that what is not ticked is seldom late
  const passed = Math.round(((Date.parse(TODAY) - Date.parse(started)) / 86_400_000) * 3);
  const ticked = late ? 3 : Math.min(steps, 4 + passed);
  let number = 0;
  const printed = sections.map((section) =>
    printRun(section, () => number++ < ticked, started, client.owner),
  );
  return {
    sop,
    text: `---\nversion: 3\nstarted: ${started}\n---\n${paragraph(client, 2)}\n\n${printed.join('\n')}`,
  };
}

function printRun({ title, steps }: ProcedureSection, tick: () => boolean, day: string, by: string): string {
  const lines = steps.map(({ id, text, note }) => {
    const [box, extra] = tick() ? ['x', ` done=${day} by=${by}`] : [' ', ''];
    return `- [${box}] ${text} {#${id}${extra}}\n${note && `  ${note}\n`}`;
  });
  return `## ${title}\n${lines.join('')}`;
}

/** A contact with its notes: some days ago, or a while before. */
export function touchpoint(client: MadeClient, which: 'last' | 'before'): { name: string; text: string } {
  const { random, words } = client;
  const silent = random.chance(5);
  const ago = which === 'last' ? random.between(1, silent ? 70 : 38) : random.between(75, 130);
  const date = addDays(TODAY, -ago);
  const type = random.pick(['meeting', 'call', 'qbr', 'visit', 'training']);
  const poor = random.chance(5);
  const emotion = poor ? 'frustrated' : random.pick(['confident', 'hopeful', 'calm', 'curious', 'neutral']);
  const rating = poor ? '2' : random.pick(['4', '4', '5', '3']);
  const next = random.some(words.promises, 2).map((promise) => {
    const due = addDays(date, random.between(3, 20));
    const done = due < TODAY && random.chance(97) ? `, done: ${due}` : '';
    const who = random.chance(70) ? client.owner : (client.contacts[0] ?? client.owner);
    return `  - { do: ${quoted(promise)}, who: ${quoted(who)}, due: ${due}${done} }`;
  });
  const sections = words.headings
    .slice(0, 4)
    .map(
      (heading) =>
        `## ${heading}\n\n${paragraph(client, 4)}\n\n- ${paragraph(client, 1)}\n- **${paragraph(client, 1)}**\n`,
    );
  return {
    name: `${date}-${type}`,
    text: `---
type: ${type}
attendees: [${[client.owner, ...client.contacts.slice(0, 2)].map(quoted).join(', ')}]
feeling: { emotion: ${emotion}, satisfaction: ${rating}, trust: ${rating}, note: ${quoted(paragraph(client, 1))} }
next:
${next.join('\n')}
---
${sections.join('\n')}`,
  };
}
