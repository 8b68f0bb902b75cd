import { expect, test } from 'vitest';
import { clientsView } from '../../../../src/site/views/clients-view.ts';
import { portfolioView } from '../../../../src/site/views/portfolio-view.ts';
import { setupView } from '../../../../src/site/views/setup-view.ts';
import { type Changes, change, smallPlaybook } from '../../../fixtures/small-playbook.ts';
import { siteOf } from './site-of.ts';

const without = (...starts: string[]): Changes =>
  Object.fromEntries(
    Object.keys(smallPlaybook)
      .filter((file) => starts.some((start) => file.startsWith(start)))
      .map((file) => [file, null]),
  );
const repository = change(
  'site.md',
  'country: BR',
  'country: BR\nrepository: https://github.com/farol/playbook',
);

test('of an empty playbook all four are listed, the role next, each with its file begun', () => {
  const site = siteOf({
    ...without('clients', 'people', 'roles', 'journeys', 'segments', 'sops'),
    ...repository,
  });
  const steps = setupView(site);
  expect(steps.map(({ what, state }) => [what, state])).toEqual([
    ['A role', 'next'],
    ['A person', 'later'],
    ['A journey', 'later'],
    ['A client', 'later'],
  ]);
  expect(steps.map(({ link }) => new URL(link ?? '').searchParams.get('filename'))).toEqual([
    'content/roles/new-role.md',
    'content/people/new-person.md',
    'content/journeys/new-journey.md',
    'content/clients/new-client/client.md',
  ]);
});

test('what is there is ticked, and the first that is missing comes next', () => {
  const steps = setupView(siteOf({ ...without('clients', 'journeys', 'segments'), ...repository }));
  expect(steps.map(({ state }) => state)).toEqual(['done', 'done', 'next', 'later']);
  expect(steps[0]?.link).toBeUndefined();
});

test('without a repository the file to write is named', () => {
  const steps = setupView(siteOf(without('clients')));
  expect(steps[3]).toMatchObject({
    link: undefined,
    file: 'Write the file content/clients/new-client/client.md.',
  });
});

test('the portfolio shows the list while there is no client, and few clients are not folded away', () => {
  const empty = portfolioView(siteOf(without('clients')));
  expect(empty.setup).toHaveLength(4);
  expect(empty.lead).toEqual(['No client yet.', 'Four records make the first page.']);
  const site = siteOf();
  expect(portfolioView(site).setup).toEqual([]);
  expect(portfolioView(site).boards[0]?.columns.map(({ restOpen }) => restOpen)).not.toContain(false);
});

test('the table of clients always offers a new one', () => {
  expect(clientsView(siteOf(repository)).add).toContain('new-client');
});
