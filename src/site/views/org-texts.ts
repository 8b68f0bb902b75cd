/** The beginnings of records of the organisation, offered in the repository's web editor where there are none yet. */
import type { Site } from '../site.ts';

/** The first id of a kind, or a name to be replaced. */
function anyOf(records: ReadonlyMap<string, unknown>, otherwise: string): string {
  return records.keys().next().value ?? otherwise;
}

export function newSopText({ playbook }: Site): string {
  return `---
title: Name of the procedure
owner: ${anyOf(playbook.of.role, 'role-id')}
version: 1
reviewed: ${playbook.today}
review_every: 6m
---
Why it matters, in a paragraph.

## Before
- [ ] What is to be done first {#first-step due=+1bd}
`;
}

export function newJourneyText(): string {
  return `---
name: Name of the journey
phases:
  - { id: welcome, name: Welcome, stage: onboarding, lasts: 28d, goal: "What is true at its end" }
  - { id: adoption, name: Adoption, stage: ongoing, lasts: 90d }
repeat: [adoption]
---
For whom it is.
`;
}

export function newSegmentText({ playbook }: Site): string {
  return `---
name: Name of the segment
match:
  any:
    - { fact: staff, above: 100 }
journey: ${anyOf(playbook.of.journey, 'journey-id')}
clients_per_manager: 30
cadence:
  - { stage: onboarding, every: 1w, by: meeting }
---
How these clients are served.
`;
}

export function newQuestionnaireText(): string {
  return `---
title: Name of the questionnaire
due: 10bd
questions:
  - { id: story, ask: "How did you get here?", help: "Two or three sentences are enough." }
---
A word to the client.
`;
}

export function newMapText(): string {
  return `---
title: Name of the map
---
- First branch
  - A leaf
- Second branch
`;
}

export function newRoleText(): string {
  return `---
name: Name of the role
headcount: 1
profile: [A trait]
responsibilities: [A duty]
---
What a good week looks like.
`;
}

export function newPageText(): string {
  return `---
title: Title of the page
summary: What it answers, in one sentence.
---
The first paragraph.
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
