/** The beginnings of a client's records, offered in the repository's web editor. */
import { placeholders } from '../records/placeholders.ts';
import { anyOf, quoted } from './new-texts.ts';
import { newRecordLink } from './repository-links.ts';
import type { Site } from './site.ts';

/** The web editor with a new client begun. */
export function newClientLink(site: Site): string | undefined {
  return newRecordLink(site.playbook.site.data, 'clients/new-client/client.md', clientText(site));
}

export function clientText({ playbook, messages }: Site): string {
  const words = placeholders[playbook.site.data.locale];
  return `---
name: ${quoted(words.client)}
owner: ${anyOf(playbook.of.person, 'person-id')}
journey: ${anyOf(playbook.of.journey, 'journey-id')}
start: ${playbook.today}
contacts:
  - { name: ${quoted(words.contact)}, title: ${quoted(words.contactTitle)}, purposes: [documents] }
---
${words.clientText}

## ${messages.client.personal}

${words.personalText}
`;
}

export function touchpointText({ playbook }: Site, owner: string): string {
  const words = placeholders[playbook.site.data.locale];
  return `---
type: meeting
attendees: [${owner}]
feeling: { emotion: calm, satisfaction: 4, trust: 4, note: ${quoted(words.shown)} }
next:
  - { do: ${quoted(words.promised)}, who: ${owner}, due: ${playbook.today} }
---
${words.said}
`;
}

export function scopeText({ playbook }: Site): string {
  const words = placeholders[playbook.site.data.locale];
  return `---
baseline: ${playbook.today}
included:
  - name: ${quoted(words.scopeBranch)}
    items:
      - { name: ${quoted(words.scopeItem)}, limit: 1/month }
excluded: []
phase_2: []
---
`;
}

/** A change request as it begins: what was asked, by whom, and what it would touch. */
export function changeText({ playbook }: Site): string {
  const words = placeholders[playbook.site.data.locale];
  return `---
title: ${quoted(words.changeTitle)}
asked: { by: ${quoted(words.contact)}, on: ${playbook.today} }
add:
  - { name: ${quoted(words.changeItem)}, limit: 1/month }
remove: []
alter: []
---
${words.changeWords}
`;
}

export function planText({ playbook }: Site, owner: string): string {
  const words = placeholders[playbook.site.data.locale];
  const { today } = playbook;
  return `---
objectives:
  - id: first-objective
    kind: sales
    name: ${quoted(words.objective)}
    metric: ${quoted(words.metric)}
    actions:
      - name: ${quoted(words.action)}
        deliverables:
          - { name: ${quoted(words.deliverable)}, owner: ${owner}, due: ${today} }
---
`;
}

export function accessText({ playbook }: Site): string {
  const words = placeholders[playbook.site.data.locale];
  return `---
access:
  - { platform: google-ads, level: ${quoted(words.level)}, asked: ${playbook.today}, vault: ${quoted(words.vault)} }
---
`;
}

/** The head of a table of figures; values are only known to those who measured them. */
export function metricsText(): string {
  return 'date,metric,value\n';
}
