/** A client with something of everything that a calendar shows, and one with feelings that no calendar may tell. */
import { type Files, fileOf } from '../../fixtures/linked.ts';

export const SECRET = 'Spoke of leaving us in tears';

/** The small playbook with a busy client, on whose team are an owner, a specialist and somebody at the client. */
export const busy: Files = {
  'site.md': fileOf(
    'name: Farol\nlocale: en\ntimezone: America/Sao_Paulo\ncurrency: BRL\ncountry: BR\naddress: https://farol.example/playbook/\nproducts: [{ id: expenses, name: Expenses, features: [{ id: saving-report, name: Saving, importance: essential }] }]',
  ),
  'roles/specialist.md': fileOf('name: Specialist'),
  'people/rui-nunes.md': fileOf('name: Rui Nunes\nrole: specialist'),
  'people/gone.md': fileOf('name: Lia Gone\nrole: specialist\nuntil: 2026-01-31'),
  'segments/enterprise.md': fileOf(
    'name: Enterprise\nmatch: { all: [{ fact: staff, above: 100 }] }\njourney: adoption\nclients_per_manager: 30\ncadence: [{ every: 45d, by: call }, { by: visit }]',
  ),
  'alerts/qbr-due.md': fileOf(
    'title: Quarterly review due\nseverity: low\nto: csm\nrepeat: 7d\nwhen: { kind: meeting-due, meeting: qbr, every: 3m, ahead: 14d }',
  ),
  'alerts/feeling-poor.md': fileOf(
    'title: Poor feeling\nseverity: high\nto: csm\nwhen: { kind: feeling, mood: poor }',
  ),
  'clients/padaria/client.md': fileOf(
    `name: Padaria Aurora
owner: ana-prado
journey: adoption
start: 2026-05-04
facts: { staff: 140 }
contract: { renews: 2027-05-03 }
team: [{ person: rui-nunes, for: Integrations }]
phases: { welcome: { entered: 2026-05-04, left: 2026-06-01 }, adoption: { entered: 2026-09-20, note: ${SECRET} } }`,
    `## Personal view\n${SECRET}.`,
  ),
  'clients/padaria/touchpoints/2026-11-18-call.md': fileOf(
    `type: call
attendees: [ana-prado]
feeling: { emotion: worried, satisfaction: 1, trust: 2, note: ${SECRET} }
next:
  - { do: Send the plan, who: ana-prado, due: 2026-11-27 }
  - { do: Send the logo, who: Marta Lima, due: 2026-11-12 }
  - { do: Book the room, who: specialist, due: 2026-11-23 }`,
  ),
  'clients/padaria/checklists/kickoff.md': fileOf(
    'version: 2\nstarted: 2026-11-02',
    '- [ ] Send the agenda {#agenda due=+2bd}',
  ),
};
