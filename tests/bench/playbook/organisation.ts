import { products } from './products.ts';
import { procedures } from './procedures.ts';
import { questionnaires } from './questionnaires.ts';
import { watch } from './watch.ts';

/** The day that generated playbooks are computed for. */
export const TODAY = '2026-11-20';

/** Accounts of a manager: how many managers a number of clients takes. */
const CLIENTS_PER_MANAGER = 40;

const managerNames = [
  'Ana Prado',
  'Rui Nunes',
  'Vera Klimova',
  'Caio Lemos',
  'Igor Petrov',
  'Joana Meireles',
];

/** Ids of the people who own clients. */
export function managersFor(clients: number): string[] {
  const count = Math.max(3, Math.ceil(clients / CLIENTS_PER_MANAGER));
  return Array.from({ length: count }, (_, index) => managerId(index));
}

function managerId(index: number): string {
  const name = (managerNames[index % managerNames.length] ?? '').toLowerCase().replace(' ', '-');
  return index < managerNames.length ? name : `${name}-${Math.floor(index / managerNames.length) + 1}`;
}

/** The records of the organisation that generated clients refer to, by their paths. */
export function organisationFiles(clients: number): Record<string, string> {
  const people = managersFor(clients).map((id, index) => [`people/${id}.md`, manager(index)]);
  return {
    'site.md': site,
    'people/marina-duarte.md': person('Marina Duarte', 'account-manager', ''),
    ...Object.fromEntries(people),
    'roles/csm.md': role('CSM', '[Adoption, Results, Renewal]'),
    'roles/account-manager.md': role('Account manager', '[Contract, Invoices]'),
    'roles/trainer.md': role('Trainer', '[Live training, Material]'),
    'segments/enterprise.md': segment('Enterprise', '{ fact: staff, above: 100 }', 'above', 30),
    'segments/small.md': segment('Small', '{ fact: staff, at_most: 100 }', 'at_most', 40),
    'journeys/adoption-cycles.md': journey('Adoption cycles', '90d', '[adoption, qbr]'),
    'journeys/fast-track.md': journey('Fast track', '60d', '[adoption]'),
    ...procedures,
    ...questionnaires,
    ...watch,
    'maps/our-process.md': processMap,
    'handbook/index.md': handbook,
  };
}

function manager(index: number): string {
  const name = managerNames[index % managerNames.length] ?? '';
  const round = Math.floor(index / managerNames.length);
  return person(
    round === 0 ? name : `${name} ${round + 1}`,
    'csm',
    index % 2 === 0 ? 'enterprise' : 'enterprise, small',
  );
}

const site = `---
name: Farol
locale: en
timezone: America/Sao_Paulo
currency: BRL
country: BR
repository: https://github.com/farol/playbook
as_of: ${TODAY}
address: https://playbook.farol.example
${products}---
Start with the people who need you today. Then open one client who does not, and call them anyway.
`;

function person(name: string, role: string, segments: string): string {
  return `---
name: ${name}
role: ${role}
segments: [${segments}]
languages: [en, pt-BR]
monthly_cost: 14000
since: 2023-03-06
---
Came from the back office of a bank and knows what a late report costs.
`;
}

function role(name: string, duties: string): string {
  return `---
name: ${name}
headcount: 3
profile: [Farmer, Builds relationships, Technical]
responsibilities: ${duties}
tools: [Action-plan tracker, Help desk]
---
A good week: every meeting held, two feelings that surprised you, one plan closed on its date.
`;
}

function segment(name: string, staff: string, side: 'above' | 'at_most', clientsPerManager: number): string {
  return `---
name: ${name}
match:
  at_least: 2
  of:
    - ${staff}
    - { fact: mrr, ${side}: 2000 }
    - { fact: products, ${side}: 2 }
journey: adoption-cycles
clients_per_manager: ${clientsPerManager}
declared_clients: { cs: 75, sales: 10 }
cadence:
  - { stage: onboarding, every: 1w, by: meeting }
  - { stage: ongoing, every: 45d, by: meeting }
health: { usage: 40, feeling: 30, checklist: 15, support: 15 }
---
Two of the three tests put a client here. Contact grows rarer as fast as the client learns.
`;
}

function journey(name: string, adoption: string, repeat: string): string {
  return `---
name: ${name}
phases:
  - { id: handoff, name: Handoff from sales, stage: onboarding, lasts: 2d, sops: [sales-handoff] }
  - { id: welcome, name: Welcome, stage: onboarding, lasts: 28d, sops: [welcome], goal: "Expectations agreed, every feature shown" }
  - { id: adoption, name: Adoption, stage: ongoing, lasts: ${adoption}, sops: [adoption], goal: "Most people use it every week" }
  - { id: qbr, name: QBR, stage: ongoing, lasts: 30d, sops: [qbr], goal: "Results seen and the next cycle agreed" }
repeat: ${repeat}
ready_for_kickoff:
  - { contract: signed }
  - { access: verified }
  - { checklist: sales-handoff, done: true }
---
From the day after the sale to the renewal and beyond.
`;
}

const processMap = `---
title: How we work
summary: From the sale to the renewal.
---
- Onboarding
  - Handoff from sales
  - Welcome
    - Kick-off meeting
    - Training
- Adoption
  - Weekly meeting
  - Use against last week
- Results
  - QBR
  - Bulletin
- Renewal
`;

const handbook = `---
title: Getting started
---
Read [Welcome](/sops/welcome/) first, then open one of your clients and compare.
`;
