import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkPlaybook } from '../../../src/playbook/link.ts';
import { backlinksOf, keyOf } from '../../../src/playbook/playbook.ts';
import { type Files, fileOf, link, playbookOf, recordsOf, TODAY } from '../../fixtures/linked.ts';
import { smallPlaybook } from '../../fixtures/small-playbook.ts';

/** Files that refer to one record, in the order of the backlinks. */
function linksTo(key: string, files: Files = {}): string[] {
  const used = playbookOf(files).uses.get(key) ?? [];
  return [...new Set(used.map(({ from }) => from.file.replace('clients/padaria/', '')))];
}

describe('backlinks', () => {
  test.each([
    ['role:csm', ['people/ana-prado.md', 'sops/kickoff.md']],
    ['person:ana-prado', ['changes/0001-weekly-call.md', 'checklists/kickoff.md', 'client.md']],
    ['journey:adoption', ['client.md', 'segments/enterprise.md', 'sops/kickoff.md']],
    ['segment:enterprise', ['people/ana-prado.md']],
    ['sop:kickoff', ['checklists/kickoff.md', 'handbook/welcome.md', 'journeys/adoption.md']],
    ['questionnaire:first', ['briefing/first.md']],
    ['map:process', []],
  ])('of %s', (key, files) => {
    expect(linksTo(key)).toEqual(files);
  });

  test('name a record once, however often it refers', () => {
    const body = '[one](/sops/kickoff/) [two](/sops/kickoff/#agenda)\n\n[three](/sops/kickoff/)\n';
    expect(linksTo('sop:kickoff', { 'handbook/welcome.md': fileOf('title: x', body) })).toHaveLength(3);
  });

  test('hold no links of a page to itself', () => {
    const sop = smallPlaybook['sops/kickoff.md'] ?? '';
    expect(linksTo('sop:kickoff', { 'sops/kickoff.md': `${sop}\n[again](/sops/kickoff/)\n` })).not.toContain(
      'sops/kickoff.md',
    );
  });

  test('of a part of a page are those of its record', () => {
    const body =
      '[Ana](/team/#ana-prado), [the talk](/clients/padaria/#t-2026-05-06-kickoff), [scope](/clients/padaria/scope/)\n';
    const files = { 'handbook/welcome.md': fileOf('title: x', body) };
    expect(linksTo('person:ana-prado', files)).toContain('handbook/welcome.md');
    expect(linksTo('touchpoint:padaria/2026-05-06-kickoff', files)).toEqual(['handbook/welcome.md']);
    expect(linksTo('scope:padaria', files)).toEqual(['handbook/welcome.md']);
  });

  test('are asked for by record', () => {
    const playbook = playbookOf();
    const sop = playbook.of.sop.get('kickoff');
    expect(sop && backlinksOf(playbook, sop).length).toBe(3);
    const client = playbook.of.client.get('padaria');
    expect(client && keyOf(client)).toBe('client:padaria');
    expect(client && backlinksOf(playbook, client)).toEqual([]);
  });
});

describe('a playbook', () => {
  test('has every record under its kind', () => {
    const { of, size } = playbookOf();
    expect(
      Object.fromEntries(Object.entries(of).map(([kind, map]) => [kind, [...map.keys()]])),
    ).toMatchInlineSnapshot(`
      {
        "access": [
          "padaria",
        ],
        "alert": [],
        "briefing": [
          "padaria/first",
        ],
        "change": [
          "padaria/0001-weekly-call",
        ],
        "checklist": [
          "padaria/kickoff",
        ],
        "client": [
          "padaria",
        ],
        "handbook": [
          "welcome",
        ],
        "journey": [
          "adoption",
        ],
        "map": [
          "process",
        ],
        "metrics": [
          "padaria",
        ],
        "person": [
          "ana-prado",
        ],
        "plan": [
          "padaria",
        ],
        "play": [],
        "questionnaire": [
          "first",
        ],
        "research": [],
        "role": [
          "csm",
        ],
        "scope": [
          "padaria",
        ],
        "segment": [
          "enterprise",
        ],
        "site": [
          "site",
        ],
        "sop": [
          "kickoff",
        ],
        "touchpoint": [
          "padaria/2026-05-06-kickoff",
        ],
      }
    `);
    expect(size).toBe(18);
  });

  test('puts what lies in the folder of a client into its file', () => {
    const file = playbookOf().clients.get('padaria');
    expect(file?.scope?.data.baseline).toBe('2026-05-10');
    expect(file?.access?.data.access).toHaveLength(1);
    expect(file?.plan?.data.objectives).toHaveLength(1);
    expect(file?.checklists.map(({ id }) => id)).toEqual(['kickoff']);
    expect(file?.briefings.map(({ id }) => id)).toEqual(['first']);
  });

  test('has touchpoints from the newest to the oldest', () => {
    const names = ['2026-06-01-a', '2026-06-01-b', '2025-12-31-z'];
    const files = Object.fromEntries(
      names.map((name) => [`clients/padaria/touchpoints/${name}.md`, fileOf('type: call')]),
    );
    expect(
      playbookOf(files)
        .clients.get('padaria')
        ?.touchpoints.map(({ id }) => id),
    ).toEqual(['2026-06-01-b', '2026-06-01-a', '2026-05-06-kickoff', '2025-12-31-z']);
  });

  test('has records in the order of their ids, which is not that of their files', () => {
    const role = fileOf('name: x');
    const client = smallPlaybook['clients/padaria/client.md'] ?? '';
    const files = { 'roles/csm-small.md': role, 'clients/padaria-nova/client.md': client };
    const { of, clients } = playbookOf(files);
    expect([...of.role.keys()]).toEqual(['csm', 'csm-small']);
    expect([...clients.keys()]).toEqual(['padaria', 'padaria-nova']);
  });

  test('is not there without a site.md that can be read', () => {
    expect(link({ 'site.md': '' }).playbook).toBeUndefined();
    expect(link({ 'site.md': '' }).problems).toEqual([]);
  });

  test('leaves out what lies in the folder of a client that cannot be read', () => {
    const { clients, of } = playbookOf({ 'clients/padaria/client.md': '' });
    expect(clients.size).toBe(0);
    expect(of.scope.size).toBe(1);
  });
});

describe('linking is a pure function', () => {
  const files: Files = {
    'handbook/welcome.md': fileOf('title: x', '[a](/sops/kickof/) [b](/sops/kickoff/)\n'),
    'people/bea.md': fileOf('name: Bea\nrole: cms'),
    'clients/padaria/touchpoints/2026-06-01-call.md': fileOf('type: call'),
  };

  test('of the records, whatever their order', () => {
    const { records, places } = recordsOf(files);
    const expected = linkPlaybook(records, places, TODAY);
    expect(expected.problems).toHaveLength(2);
    fc.assert(
      fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (shuffled) => {
        expect(linkPlaybook(shuffled, places, TODAY)).toEqual(expected);
      }),
    );
  });

  test('that changes none of them', () => {
    const { records, places } = recordsOf(files);
    const before = structuredClone({ records, places });
    linkPlaybook(records, places, TODAY);
    expect({ records, places }).toEqual(before);
  });
});
