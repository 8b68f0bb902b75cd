/** A section of a generated procedure: its heading and the steps below it. */
export interface ProcedureSection {
  title: string;
  steps: { id: string; text: string; attributes: string; note: string }[];
}

interface Procedure {
  title: string;
  phase: string;
  sections: ProcedureSection[];
}

const headings = ['Before', 'In the meeting', 'The same day', 'A week later'];

const texts = [
  'Read the notes of the sale and mark what was promised',
  'Write down who decides, who pays and who will use it',
  'Try every access once and note the day in the register',
  'Send the agenda with one question that needs an answer',
  'Book the room, or send the link twice',
  'Ask what would make this a wasted hour',
  'Show the scope with its limits, exclusions too',
  'Agree the three figures that tell whether it works',
  'Name an owner and a day for every task',
  'Play through one change request from wish to decision',
  'Repeat the expectations in their own words',
  'Say how and when we can be reached',
  'Log the feeling with what showed it',
  'Send the summary: decisions, tasks, people, dates',
  'File the confirmation and enter it in the scope',
  'Correct the plan where the meeting changed it',
  'Call and ask what became unclear since then',
  'Check that every first task has been begun',
  'Compare the use with the week before',
  'Tell the team in two lines how it went',
];

const notes = [
  'Five minutes now save an hour in the third week.',
  'A date that nobody wrote down is a date that nobody keeps.',
  'By phone. Nobody answers this one by mail.',
  '',
  '',
];

const attributes = [
  'due=+1bd',
  'due=+2bd role=account-manager',
  'due=+5bd',
  'due=+5bd optional',
  'due=+8bd role=trainer',
];

/** Twenty steps in four sections, in an order that differs from procedure to procedure. */
function procedure(title: string, phase: string, shift: number): Procedure {
  const perSection = texts.length / headings.length;
  const sections = headings.map((heading, section) => ({
    title: heading,
    steps: Array.from({ length: perSection }, (_, index) => {
      const number = section * perSection + index;
      const text = texts[(number + shift) % texts.length] ?? '';
      const words = text
        .toLowerCase()
        .replaceAll(/[^a-z ]/g, '')
        .split(' ');
      return {
        id: `${words.slice(0, 4).join('-')}-${number + 1}`,
        text,
        attributes: attributes[(number + shift) % attributes.length] ?? '',
        note: notes[number % notes.length] ?? '',
      };
    }),
  }));
  return { title, phase, sections };
}

/** The procedures that checklists are copied from, by id. */
export const procedureList: Record<string, Procedure> = {
  'sales-handoff': procedure('Handoff from sales', 'handoff', 0),
  welcome: procedure('Welcome', 'welcome', 3),
  adoption: procedure('Adoption', 'adoption', 7),
  qbr: procedure('QBR', 'qbr', 11),
};

/** Their records, by path. */
export const procedures: Record<string, string> = Object.fromEntries(
  Object.entries(procedureList).map(([id, { title, phase, sections }]) => [
    `sops/${id}.md`,
    `---
title: ${title}
owner: csm
version: 3
trigger: The phase begins
phase: ${phase}
reviewed: 2026-09-01
review_every: 6m
summary: Everybody knows what happens next, and who does it.
---
Why it matters, in a paragraph: what is agreed here is not asked again later.

${sections.map(printSection).join('\n')}`,
  ]),
);

function printSection({ title, steps }: ProcedureSection): string {
  const lines = steps.map(
    ({ id, text, attributes: extra, note }) => `- [ ] ${text} {#${id} ${extra}}\n${note && `  ${note}\n`}`,
  );
  return `## ${title}\n${lines.join('')}`;
}
