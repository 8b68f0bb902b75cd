/** The alerts and plays of a generated organisation: as many, and of the same kinds, as a team writes for itself. */

type Alert = [id: string, title: string, severity: string, when: string, more?: string];

const onlyPoor = '{ kind: feeling, mood: poor }';
const down = (share: number, over: string) =>
  `{ kind: metric-change, metric: active-users, down: ${share}%, over: ${over} }`;
const ready = (use: number) => `{ kind: opportunity, engagement: ${use}, stage: ongoing, after: 30d }`;

const churn = `{ any: [
  { all: [${down(20, '30d')}, { any: [${onlyPoor}, { kind: feeling, fell_by: 2 }] }] },
  { all: [
    { any: [${down(30, '60d')}, { kind: health, below: 40 }] },
    { any: [
      { kind: age, from: 75d, to: 105d },
      { kind: phase-overrun, phase: adoption, by: 14d },
      { kind: renewal-due, within: 60d },
      { kind: silent, for: 45d } ] } ] } ] }`;
const unused = `{ all: [
  { kind: in-phase, stage: ongoing },
  { kind: age, from: 75d },
  { any: [
    { kind: feature-use, importance: essential, unused_for: 30d },
    { kind: feature-use, importance: differential, unused_for: 60d } ] } ] }`;
const silent = `{ any: [
  { kind: silent, for: 45d },
  { all: [{ kind: in-phase, stage: onboarding }, { kind: silent, for: 14d }] },
  { all: [{ kind: in-phase, phase: adoption }, { kind: silent, for: 30d }] } ] }`;
const followUp = `{ any: [
  { kind: follow-up-due, by: meeting, late: 2d },
  { kind: follow-up-due, by: call, late: 2d },
  { kind: follow-up-due, by: visit, late: 14d } ] }`;
const offer = `{ all: [
  ${ready(80)},
  { not: { any: [${onlyPoor}, { kind: phase-overrun }, { kind: actions-late }] } } ] }`;
const content = `{ all: [
  { kind: in-phase, phase: qbr },
  { kind: feeling, mood: good },
  { kind: health, at_least: 80 },
  { kind: age, from: 120d },
  { not: { kind: actions-late } } ] }`;
const results = `{ all: [
  { kind: in-phase, phase: qbr },
  { kind: meeting-due, meeting: qbr, every: 120d, ahead: 30d },
  { kind: meeting-due, meeting: results, every: 120d, ahead: 30d } ] }`;

const list: Alert[] = [
  ['access-untested', 'Access never tried', 'low', '{ kind: access-open, state: granted }', 'repeat: 5bd'],
  ['access-waiting', 'Access not granted', 'info', '{ kind: access-open, state: asked }', 'repeat: 5bd'],
  ['actions-late', 'Our promises are late', 'low', '{ kind: actions-late, count: 2 }', 'repeat: 5bd'],
  [
    'adoption-overrun',
    'Adoption takes long',
    'high',
    '{ kind: phase-overrun, phase: adoption, by: 7d }',
    'play: engagement',
  ],
  ['briefing-late', 'Briefing is late', 'high', '{ kind: briefing-late }', 'repeat: 5bd'],
  ['churn-risk', 'Churn risk', 'critical', churn, 'play: recovery'],
  ['entered-adoption', 'New in adoption', 'info', '{ kind: phase-entered, phase: adoption, within: 21d }'],
  ['feature-unused', 'A feature lies unused', 'low', unused, 'repeat: 30d'],
  ['feeling-disagrees', 'Numbers green, feeling red', 'high', '{ kind: feeling, disagrees: true }'],
  ['feeling-fell', 'Trust has fallen', 'low', '{ kind: feeling, fell_by: 2 }', 'repeat: 14d'],
  ['feeling-poor', 'Poor feeling', 'high', onlyPoor, 'repeat: 7d'],
  ['follow-up-due', 'Follow-up is due', 'low', followUp, 'repeat: 7d'],
  ['opportunity', 'Ready for more', 'info', offer, 'play: upsell-campaign'],
  ['phase-changed', 'Moved to another phase', 'info', '{ kind: phase-changed, within: 10d }'],
  [
    'potential-stale',
    'Potential is out of date',
    'low',
    '{ all: [{ kind: age, from: 60d }, { kind: potential-stale, after: 120d }] }',
    'repeat: 30d',
  ],
  ['renewal-due', 'Renewal is near', 'low', '{ kind: renewal-due, within: 90d }', 'repeat: 30d'],
  ['results-meeting-due', 'Results meeting is due', 'low', results, 'repeat: 7d'],
  ['segment-differs', 'Segment differs from the rule', 'info', '{ kind: segment-differs }', 'repeat: 30d'],
  ['silent', 'Nobody has spoken to them', 'low', silent, 'repeat: 7d'],
  ['steps-late', 'Steps are late', 'low', '{ kind: checklist-late, steps: 2 }', 'repeat: 7d'],
  ['use-down', 'Use goes down', 'high', down(20, '30d'), 'play: engagement'],
  [
    'use-up',
    'Use goes up',
    'info',
    '{ all: [{ kind: age, from: 150d }, { kind: metric-change, metric: active-users, up: 25%, over: 60d }] }',
  ],
  ['would-recommend-us', 'Would recommend us', 'info', content, 'play: advocate'],
];

type Play = [id: string, title: string, kind: string, strategy: string, terms: string];

const plays: Play[] = [
  ['advocate', 'Advocate', 'profile', 'advocate', 'exit: { not: { kind: feeling, mood: good } }\nlasts: 3m'],
  [
    'annual-renewal',
    'Annual renewal',
    'seasonal',
    'renewal',
    'trigger: [{ alert: renewal-due }]\nexit: { not: { kind: renewal-due, within: 90d } }\nlasts: 100d',
  ],
  [
    'engagement',
    'Engagement',
    'profile',
    'engagement',
    `exit: { all: [{ not: ${down(10, '30d')} }, { not: { kind: phase-overrun, phase: adoption } }] }\nlasts: 45d`,
  ],
  [
    'recovery',
    'Recovery',
    'profile',
    'recovery',
    `exit: { all: [{ kind: health, at_least: 60 }, { not: ${onlyPoor} }, { not: ${down(10, '30d')} }] }\nlasts: 60d`,
  ],
  [
    'satisfaction-survey',
    'Satisfaction survey',
    'seasonal',
    'survey',
    `trigger: [{ season: { from: 11-09, to: 11-27 } }]
for: { all: [{ kind: in-phase, stage: ongoing }, { not: ${onlyPoor} }, { not: { kind: health, below: 40 } }] }
exit: { not: { kind: meeting-due, meeting: survey, every: 5m } }
lasts: 3w`,
  ],
  [
    'upsell-campaign',
    'Up-sell',
    'seasonal',
    'up-sell',
    `trigger: [{ season: { from: 02-01, to: 03-15 } }]
for: { all: [${ready(80)}, { not: ${onlyPoor} }] }
exit: { any: [${onlyPoor}, { not: ${ready(60)} }] }
lasts: 45d`,
  ],
];

/** Their records, by path. */
export const watch: Record<string, string> = Object.fromEntries([
  ...list.map(([id, title, severity, when, more = '']) => [
    `alerts/${id}.md`,
    `---
title: ${title}
severity: ${severity}
to: ${severity === 'low' ? 'csm' : 'account-manager'}
when: ${when.replaceAll('\n', '\n  ')}
${more}
---
Look at the facts first, then call before you write.
`,
  ]),
  ...plays.map(([id, title, kind, strategy, terms]) => [
    `plays/${id}.md`,
    `---
title: ${title}
kind: ${kind}
strategy: ${strategy}
owner: csm
version: 1
${terms}
reviewed: 2026-09-01
---
## First
- [ ] Read the last three contacts {#read}
- [ ] Call the person who decides {#call due=+2bd}

## Then
- [ ] Agree on one step and a day {#agree due=+5bd}
- [ ] Log the feeling with what showed it {#log}
`,
  ]),
]);
