import { describe, expect, test } from 'vitest';
import { dueUnit, minutesInTheRoom, sopSections, stepsOf } from '../../../../src/site/views/sop-steps.ts';
import { onlyOf, siteOf } from './site-of.ts';

const head = '---\ntitle: Kick-off\nowner: csm\nversion: 2\n---\n';

function sopWith(body: string) {
  const site = siteOf({ 'sops/kickoff.md': head + body, 'clients/padaria/checklists/kickoff.md': null });
  return { site, sop: onlyOf(site.playbook.of.sop) };
}

describe('minutes in the room', () => {
  test('are those of a section whose steps all take time', () => {
    const { sop } = sopWith(`## In the meeting
- [ ] Say who is here {#who takes=5min}
- [ ] Present the plan {#plan takes=1h}
## After
- [ ] Call {#call due=+2bd takes=10min}
- [ ] Write {#write due=+2bd}
`);
    expect(minutesInTheRoom(sop)).toBe(65);
  });

  test('are none where steps take their time on different days', () => {
    const { sop } = sopWith(`- [ ] First call {#one due=+3d takes=10min}
- [ ] Second call {#two due=+17d takes=10min}
`);
    expect(minutesInTheRoom(sop)).toBe(0);
  });
});

describe('the last column', () => {
  const rows = (body: string) => {
    const { sop, site } = sopWith(body);
    return sopSections(sop, site).flatMap(({ timed, steps }) => steps.map(({ due }) => [timed, due]));
  };

  test('says "days" where every date counts in business days, and the full unit where they differ', () => {
    expect(rows('- [ ] One {#one due=-3bd}\n- [ ] Two {#two due=+0bd}\n')).toEqual([
      [false, '3 days before'],
      [false, 'same day'],
    ]);
    expect(rows('- [ ] One {#one due=-3bd}\n- [ ] Two {#two due=+1d}\n')).toEqual([
      [false, '3 business days before'],
      [false, '1 day after'],
    ]);
  });

  test('says how long a step of a meeting takes', () => {
    expect(rows('- [ ] One {#one takes=5min}\n')).toEqual([[true, '5 min']]);
  });

  test('keeps a number with its unit where both stand there', () => {
    expect(rows('- [ ] One {#one due=+2bd takes=5min}\n- [ ] Two {#two}\n')).toEqual([
      [false, '2 days after, 5\u00a0min'],
      [false, ''],
    ]);
  });
});

test('steps are numbered through all sections, and belong to the owner where they name nobody', () => {
  const { sop, site } = sopWith('## A\n- [ ] One {#one}\n## B\n- [ ] Two {#two}\n');
  expect(
    sopSections(sop, site).flatMap(({ steps }) => steps.map(({ number, who }) => [number, who])),
  ).toEqual([
    [1, 'CSM'],
    [2, 'CSM'],
  ]);
});

test('a procedure without due dates counts in nothing', () => {
  expect(dueUnit(stepsOf(sopWith('- [ ] One {#one}\n').sop))).toBeUndefined();
});
