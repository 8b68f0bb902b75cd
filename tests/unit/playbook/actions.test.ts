import { describe, expect, test } from 'vitest';
import { type Files, fileOf, stateOn } from '../../fixtures/linked.ts';

const files: Files = {
  'clients/padaria/touchpoints/2026-05-06-kickoff.md': fileOf(`type: kickoff
next:
  - { do: Send the plan, who: ana-prado, due: 2026-05-20 }
  - { do: Send the logo, who: Marta Lima, due: 2026-05-12 }
  - { do: Book the room, who: csm, due: 2026-05-08, done: 2026-05-07 }`),
  'clients/padaria/plan.md': fileOf(`objectives:
  - id: more-orders
    kind: sales
    name: More orders
    actions:
      - name: Landing page
        deliverables:
          - { name: Text, due: 2026-05-15 }
          - { name: Page, owner: Agência Sol, due: 2026-05-18 }
          - { name: Photos, due: 2026-05-10, done: 2026-05-09 }`),
  'clients/padaria/checklists/kickoff.md': fileOf(
    'version: 2\nstarted: 2026-05-04',
    '- [ ] Send the agenda {#agenda due=+2bd}\n- [ ] Book the room {#room due=+3bd optional}\n- [ ] Later {due=+9d}',
  ),
};

const actionsOn = (today: string) =>
  stateOn(today, files).actions.map(({ due, what, who, source, atClient }) =>
    [due, what, who, source.kind, atClient ? 'at the client' : 'ours'].join(' | '),
  );

describe('what is to be done for a client', () => {
  test('comes from touchpoints, the plan and late steps, earliest first', () => {
    expect(actionsOn('2026-05-07')).toMatchInlineSnapshot(`
      [
        "2026-05-06 | Send the agenda | csm | checklist | ours",
        "2026-05-10 | Photos | ana-prado | plan | ours",
        "2026-05-12 | Send the logo | Marta Lima | touchpoint | at the client",
        "2026-05-15 | Text | ana-prado | plan | ours",
        "2026-05-18 | Page | Agência Sol | plan | at the client",
        "2026-05-20 | Send the plan | ana-prado | touchpoint | ours",
      ]
    `);
  });

  test('holds no step before its day has passed', () => {
    expect(actionsOn('2026-05-06').filter((action) => action.includes('checklist'))).toEqual([]);
  });

  test('names where each comes from', () => {
    expect(stateOn('2026-05-07', files).actions.map(({ source }) => source)).toMatchInlineSnapshot(`
      [
        {
          "kind": "checklist",
          "sop": "kickoff",
          "step": "agenda",
        },
        {
          "kind": "plan",
          "objective": "more-orders",
        },
        {
          "date": "2026-05-06",
          "id": "2026-05-06-kickoff",
          "kind": "touchpoint",
        },
        {
          "kind": "plan",
          "objective": "more-orders",
        },
        {
          "kind": "plan",
          "objective": "more-orders",
        },
        {
          "date": "2026-05-06",
          "id": "2026-05-06-kickoff",
          "kind": "touchpoint",
        },
      ]
    `);
  });

  test('is nothing where nothing was promised', () => {
    expect(stateOn('2026-05-05').actions).toEqual([]);
  });
});

test('what was promised twice in the same words is one thing to do, and stays so until both are done', () => {
  const again = (next: string) => fileOf(`type: call\nnext:\n  - ${next}`);
  const twice: Files = {
    ...files,
    'clients/padaria/touchpoints/2026-05-08-call.md': again(
      '{ do: send the plan, who: ana-prado, due: 2026-05-20 }',
    ),
    'clients/padaria/touchpoints/2026-05-09-call.md': again(
      '{ do: Page, who: Agência Sol, due: 2026-05-18 }',
    ),
    'clients/padaria/touchpoints/2026-05-10-call.md': again(
      '{ do: Page, who: Agência Sol, due: 2026-05-25 }',
    ),
  };
  const open = stateOn('2026-05-12', twice).actions.map(({ what, due }) => `${due} ${what}`);
  expect(open.filter((each) => /plan|Page/.test(each))).toEqual([
    '2026-05-18 Page',
    '2026-05-20 send the plan',
    '2026-05-25 Page',
  ]);
});

test('a deliverable is among what is to do until it is delivered, late or not', () => {
  const has = (today: string) => stateOn(today, files).actions.filter(({ what }) => what === 'Photos').length;
  expect(['2026-05-05', '2026-05-08', '2026-05-09'].map(has)).toEqual([1, 1, 0]);
  expect(stateOn('2026-11-20', files).actions.filter(({ what }) => what === 'Text')).toHaveLength(1);
});
