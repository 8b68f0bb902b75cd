/** The beginnings of the organisation's records, offered in the repository's web editor. */
import { placeholders } from '../../records/placeholders.ts';
import { anyOf, quoted } from '../new-texts.ts';
import type { Site } from '../site.ts';

export function newRoleText({ playbook }: Site): string {
  const words = placeholders[playbook.site.data.locale];
  return `---
name: ${quoted(words.role)}
headcount: 1
profile: [${quoted(words.trait)}]
responsibilities: [${quoted(words.duty)}]
---
${words.roleText}
`;
}

export function newPersonText({ playbook }: Site): string {
  const words = placeholders[playbook.site.data.locale];
  return `---
name: ${quoted(words.person)}
role: ${anyOf(playbook.of.role, 'role-id')}
since: ${playbook.today}
---
${words.personText}
`;
}

export function newJourneyText({ playbook }: Site): string {
  const words = placeholders[playbook.site.data.locale];
  return `---
name: ${quoted(words.journey)}
phases:
  - { id: welcome, name: Welcome, stage: onboarding, lasts: 28d, goal: ${quoted(words.goal)} }
  - { id: adoption, name: Adoption, stage: ongoing, lasts: 90d }
repeat: [adoption]
---
${words.journeyText}
`;
}

export function newSegmentText({ playbook }: Site): string {
  const words = placeholders[playbook.site.data.locale];
  return `---
name: ${quoted(words.segment)}
match:
  any:
    - { fact: staff, above: 100 }
journey: ${anyOf(playbook.of.journey, 'journey-id')}
clients_per_manager: 30
cadence:
  - { stage: onboarding, every: 1w, by: meeting }
---
${words.segmentText}
`;
}

export function newSopText({ playbook }: Site): string {
  const words = placeholders[playbook.site.data.locale];
  return `---
title: ${quoted(words.procedure)}
owner: ${anyOf(playbook.of.role, 'role-id')}
version: 1
reviewed: ${playbook.today}
review_every: 6m
---
${words.procedureText}

- [ ] ${words.step} {#first-step due=+1bd}
`;
}

export function newQuestionnaireText({ playbook }: Site): string {
  const words = placeholders[playbook.site.data.locale];
  return `---
title: ${quoted(words.questionnaire)}
due: 10bd
questions:
  - { id: story, ask: "How did you get here?", help: "Two or three sentences are enough." }
---
${words.questionnaireText}
`;
}

export function newMapText({ playbook }: Site): string {
  const words = placeholders[playbook.site.data.locale];
  return `---
title: ${quoted(words.map)}
---
- ${words.branch}
  - ${words.leaf}
`;
}

export function newPageText({ playbook }: Site): string {
  const words = placeholders[playbook.site.data.locale];
  return `---
title: ${quoted(words.page)}
summary: ${quoted(words.pageSummary)}
---
${words.pageText}
`;
}

export function newAlertText({ playbook }: Site): string {
  return `---
title: Name of the alert
severity: low
to: ${anyOf(playbook.of.role, 'role-id')}
when: { kind: silent, for: 30d }
repeat: 7d
---
What to do about it, in a few sentences.
`;
}

export function newPlayText({ playbook }: Site): string {
  const alert: string | undefined = playbook.of.alert.keys().next().value;
  const trigger = alert === undefined ? 'season: { from: 03-01, to: 03-21 }' : `{ alert: ${alert} }`;
  return `---
title: Name of the play
kind: ${alert === undefined ? 'seasonal' : 'profile'}
strategy: engagement
owner: ${anyOf(playbook.of.role, 'role-id')}
version: 1
goal: What it achieves, in one sentence.
trigger:
  - ${trigger}
lasts: 30d
reviewed: ${playbook.today}
review_every: 6m
---
Why we do it, in a paragraph.

## First
- [ ] What is to be done first {#first-step due=+1bd}
`;
}
