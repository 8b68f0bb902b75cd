import { expect, test } from 'vitest';
import { clientStarts } from '../../../../src/site/views/client-starts.ts';
import { type Changes, change } from '../../../fixtures/small-playbook.ts';
import { onlyOf, siteOf } from './site-of.ts';

const repository = change(
  'site.md',
  'country: BR',
  'country: BR\nrepository: https://github.com/farol/playbook',
);
const bare: Changes = {
  ...repository,
  'clients/padaria/scope.md': null,
  'clients/padaria/plan.md': null,
  'clients/padaria/access.md': null,
  'clients/padaria/checklists/kickoff.md': null,
};

function startsOf(changes: Changes) {
  const site = siteOf(changes);
  return clientStarts(onlyOf(site.states), site);
}

const fileOf = (link: string | undefined) => new URL(link ?? '').searchParams.get('filename');

test('what a client lacks is begun in its own folder', () => {
  const starts = startsOf(bare);
  expect([starts.scope, starts.plan, starts.access].map(fileOf)).toEqual([
    'content/clients/padaria/scope.md',
    'content/clients/padaria/plan.md',
    'content/clients/padaria/access.md',
  ]);
});

test('the procedures of its phase are offered with the id of the client and the steps in place', () => {
  const { checklists } = startsOf(bare);
  expect(checklists.map(({ text, to }) => [text, fileOf(to)])).toEqual([
    ['Kick-off', 'content/clients/padaria/checklists/kickoff.md'],
  ]);
  expect(new URL(checklists[0]?.to ?? '').searchParams.get('value')).toContain(
    '- [ ] Send the agenda {#agenda}',
  );
});

test('a procedure that names the phase itself is offered too, unless the journey names it elsewhere', () => {
  const named = change('journeys/adoption.md', ', sops: [kickoff]', '');
  expect(startsOf({ ...bare, ...named }).checklists.map(({ text }) => text)).toEqual(['Kick-off']);
  const moved = {
    'journeys/adoption.md': (named['journeys/adoption.md'] as string).replace('90d', '90d, sops: [kickoff]'),
  };
  expect(startsOf({ ...bare, ...moved }).checklists).toEqual([]);
});

test('what is there is not offered again', () => {
  expect(startsOf(repository)).toEqual({
    scope: undefined,
    plan: undefined,
    access: undefined,
    briefings: [],
    checklists: [],
  });
});

test('for a client that has ended nothing is begun', () => {
  const ended = change(
    'clients/padaria/client.md',
    'start:',
    'ended: { on: 2026-11-01, as: finished, reason: Done }\nstart:',
  );
  const starts = startsOf({ ...bare, ...ended });
  expect(starts).toEqual({
    scope: undefined,
    plan: undefined,
    access: undefined,
    briefings: [],
    checklists: [],
  });
});
