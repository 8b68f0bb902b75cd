import { describe, expect, test } from 'vitest';
import { playSchema } from '../../../schemas/play.ts';
import { seasonsOf, yearAhead } from '../../../src/playbook/year.ts';
import { siteOf } from '../site/views/site-of.ts';

const playWith = (...seasons: { from: string; to: string }[]) =>
  playSchema.parse({
    title: 'Survey',
    kind: 'seasonal',
    strategy: 'survey',
    owner: 'csm',
    version: 1,
    trigger: seasons.map((season) => ({ season })),
  });

describe('the seasons of a year', () => {
  test('come in the order of their days', () => {
    expect(seasonsOf(playWith({ from: '11-09', to: '11-27' }, { from: '05-11', to: '05-29' }), 2026)).toEqual(
      [
        { from: '2026-05-11', to: '2026-05-29' },
        { from: '2026-11-09', to: '2026-11-27' },
      ],
    );
  });

  test('one over the end of the year is in both of its ends', () => {
    expect(seasonsOf(playWith({ from: '12-15', to: '01-15' }), 2026)).toEqual([
      { from: '2026-01-01', to: '2026-01-15' },
      { from: '2026-12-15', to: '2026-12-31' },
    ]);
  });

  test('29 February is the last day of a February without it', () => {
    const play = playWith({ from: '02-01', to: '02-29' });
    expect(seasonsOf(play, 2026)[0]?.to).toBe('2026-02-28');
    expect(seasonsOf(play, 2028)[0]?.to).toBe('2028-02-29');
  });
});

describe('the year ahead', () => {
  const journey = `---
name: Adoption
phases:
  - { id: welcome, name: Welcome, stage: onboarding, lasts: 28d }
  - { id: adoption, name: Adoption, stage: ongoing, lasts: 90d }
  - { id: qbr, name: QBR, stage: ongoing, lasts: 30d }
repeat: [adoption, qbr]
---
`;
  const client = (id: string, more = '') => ({
    [`clients/${id}/client.md`]: `---
name: ${id}
owner: ana-prado
journey: adoption
start: 2026-05-04
facts: { staff: 140 }
phases: { welcome: { entered: 2026-05-04, left: 2026-06-01 }, adoption: { entered: 2026-11-01 } }
${more}---
`,
  });
  const monthsOf = (files: Record<string, string | null>) => {
    const site = siteOf({ 'journeys/adoption.md': journey, ...files });
    return yearAhead(site.states.values(), site.playbook.today).flatMap(
      ({ month, renewals, reviews, visits }) =>
        [...renewals, ...reviews, ...visits].map(({ state, on, late }) => [month, state.file.id, on, late]),
    );
  };

  test('has twelve months from this one on', () => {
    const site = siteOf();
    const months = yearAhead(site.states.values(), '2026-11-20').map(({ month }) => month);
    expect([months.length, months[0], months.at(-1)]).toEqual([12, '2026-11-01', '2027-10-01']);
  });

  test('has renewals, and the reviews of this round and the next where the forecast puts them', () => {
    expect(monthsOf(client('padaria', 'contract: { renews: 2027-03-31 }\n'))).toEqual([
      ['2027-01-01', 'padaria', '2027-01-30', false],
      ['2027-03-01', 'padaria', '2027-03-31', false],
      ['2027-05-01', 'padaria', '2027-05-30', false],
    ]);
  });

  test('what should have been stands in this month as late; what lies beyond a year is left out', () => {
    const late = monthsOf(client('padaria', 'contract: { renews: 2026-10-31 }\n'));
    expect(late[0]).toEqual(['2026-11-01', 'padaria', '2026-10-31', true]);
    const far = monthsOf(client('padaria', 'contract: { renews: 2027-11-01 }\n'));
    expect(far.map(([, , on]) => on)).not.toContain('2027-11-01');
  });

  test('has nothing of a client who has left or is on hold', () => {
    const renews = 'contract: { renews: 2027-03-31 }\n';
    const ended = 'ended: { on: 2026-11-01, as: churned, reason: Sold. }\n';
    const paused = 'paused: { since: 2026-11-01, reason: Rebuilding. }\n';
    for (const gone of [ended, paused]) {
      expect(siteOf(client('padaria', renews + gone)).states.has('padaria')).toBe(true);
      expect(monthsOf(client('padaria', renews + gone))).toEqual([]);
    }
  });

  test('has the visit that the segment asks for', () => {
    const segment = `---
name: Enterprise
match: { all: [{ fact: staff, above: 100 }] }
journey: adoption
clients_per_manager: 30
cadence:
  - { every: 1y, by: visit }
---
`;
    expect(monthsOf({ ...client('padaria'), 'segments/enterprise.md': segment })).toContainEqual([
      '2027-05-01',
      'padaria',
      '2027-05-04',
      false,
    ]);
  });
});
