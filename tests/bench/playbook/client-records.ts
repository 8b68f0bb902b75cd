import { idFromName } from '../../../schemas/names.ts';
import { addDays } from '../../../src/playbook/calendar.ts';
import { capitalise, type MadeClient, paragraph, quoted } from './made-client.ts';
import { TODAY } from './organisation.ts';

const platforms = [
  'Google Ads',
  'Meta Business',
  'Google Analytics 4',
  'Mail tool',
  'Online shop',
  'Single sign-on',
];
/** Figures that clients want to move, besides the leads that their plans are about. */
const metrics = ['Orders a month', 'Active people', 'Days to refund'];

/** client.md: facts, transitions, contacts, figures and an overview. */
export function clientText(client: MadeClient): string {
  const { random, contacts, words } = client;
  const staff = random.pick([random.between(8, 95), random.between(101, 640)]);
  const mrr = staff > 100 ? random.between(21, 90) * 100 : random.between(4, 19) * 100;
  const signed = addDays(client.start, -random.between(2, 20));
  const renews = addDays(TODAY, random.chance(8) ? random.between(5, 55) : random.between(70, 360));
  const host = `${idFromName(client.name)}.example`;
  const phases = client.phases.map(
    ({ id, entered, left }) => `  ${id}: { entered: ${entered}${left ? `, left: ${left}` : ''} }`,
  );
  const people = contacts.map(
    (name, index) => `  - name: ${quoted(name)}
    title: ${quoted(random.pick(words.titles))}
    email: ${idFromName(name)}@${host}
    whatsapp: "+55 11 5550-${String(random.between(100, 9999)).padStart(4, '0')}"
    purposes: [${random.pick(['documents, billing', 'approvals', 'new accounts, drive', 'training'])}]
${index === 0 ? '    decides: true\n' : ''}`,
  );
  const figures = ['Leads', ...random.some(metrics, 2)].map((metric) => {
    const baseline = random.between(10, 200);
    return `  - { metric: ${metric}, baseline: ${baseline}, target: ${baseline * 2}, by: ${addDays(TODAY, random.between(20, 200))}, source: GA4 }`;
  });
  return `---
name: ${quoted(client.name)}
legal_name: ${quoted(`${client.name} Ltd.`)}
owner: ${client.owner}
journey: ${client.journey}
start: ${client.start}
lang: ${client.lang}
facts: { staff: ${staff}, mrr: ${mrr}, products: ${random.between(1, 5)}, contacts: ${contacts.length} }
products: [ledger]
contract:
  signed: ${signed}
  starts: ${client.start}
  renews: ${renews}
  deposit: ${signed}
  payment: Invoice, on the tenth
  monthly: ${mrr}
  link: https://sign.example/${client.id}
phases:
${phases.join('\n')}
contacts:
${people.join('')}team:
  - { person: ${client.owner}, for: Results and renewal }
communication:
  hours: Monday to Friday, 9 to 18
  channel: Group chat, approvals by mail
accounts:
  - { platform: Google Ads, id: ${random.between(100, 999)}-${random.between(100, 999)}-${random.between(1000, 9999)} }
  - { platform: Meta Business, id: ${random.between(1000, 9999)}-${random.between(1000, 9999)} }
links:
  - { title: Drive, url: "https://drive.example/${client.id}" }
  - { title: Dashboard, url: "https://grafana.example/d/${client.id}" }
kpis:
${figures.join('\n')}
---
${paragraph(client, 4)}

${paragraph(client, 3)}

## ${words.headings[1]}

| ${words.headings[1]} | ${words.headings[3]} |
|---|---|
| ${capitalise(random.pick(words.things))} | ${random.between(20, 400)} |
| ${capitalise(random.pick(words.things))} | ${random.between(20, 400)} |

## Personal view

${paragraph(client, 2)}
`;
}

/** scope.md: about fifteen items in four branches. */
export function scopeText(client: MadeClient): string {
  const { random, words } = client;
  const things = random.some(words.things, 19).map(capitalise);
  const take = () => things.pop() ?? 'Report';
  const limit = () =>
    random.pick(['2 campaigns/month', '1/month', '4 hours/week', '1,500 words', 'up to 3 rounds']);
  const branches = ['Paid traffic', 'Reporting', 'Content', 'Support'].map((branch) => {
    const items = Array.from({ length: random.between(2, 4) }, () =>
      random.chance(60)
        ? `      - { name: ${quoted(take())}, limit: ${quoted(limit())}, revisions: ${random.between(1, 3)}, counts: ${quoted(random.pick(words.promises))} }`
        : `      - ${quoted(take())}`,
    );
    return `  - name: ${branch}\n    items:\n${items.join('\n')}`;
  });
  const confirmed = random.chance(92)
    ? `confirmed: { by: ${quoted(client.contacts[0] ?? '')}, on: ${addDays(client.start, 3)}, evidence: "https://sign.example/scope/${client.id}" }\n`
    : '';
  return `---
baseline: ${addDays(client.start, 1)}
${confirmed}included:
${branches.join('\n')}
excluded: [${quoted(take())}, ${quoted(take())}]
phase_2: [{ name: ${quoted(take())}, note: ${quoted(random.pick(words.promises))} }]
---
${paragraph(client, 5)}
`;
}

/** access.md: every platform asked for, nearly all of them tried out. */
export function accessText(client: MadeClient): string {
  const { random } = client;
  const entries = random.some(platforms, random.between(4, 6)).map((platform) => {
    const asked = addDays(client.start, 1);
    const verified = random.chance(98) ? `, verified: ${addDays(asked, 4)}` : '';
    const note = random.chance(30) ? `, note: ${quoted(random.pick(client.words.promises))}` : '';
    return `  - { platform: ${platform}, account: "${random.between(10000, 99999)}", level: standard, asked: ${asked}, granted: ${addDays(asked, 3)}${verified}, vault: "1Password › ${client.id} › ${platform}"${note} }`;
  });
  return `---
access:
${entries.join('\n')}
---
${paragraph(client, 4)}
`;
}
