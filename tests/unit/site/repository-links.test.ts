import { expect, it } from 'vitest';
import { siteSchema } from '../../../schemas/site.ts';
import { editLink, newRecordLink } from '../../../src/site/repository-links.ts';

const base = { name: 'Farol', locale: 'en', timezone: 'UTC', currency: 'BRL', country: 'BR' };
const site = siteSchema.parse({ ...base, repository: 'https://github.com/farol/playbook/', branch: 'trunk' });

it('opens the web editor on the file and branch', () => {
  expect(editLink(site, 'sops/qbr.md')).toBe(
    'https://github.com/farol/playbook/edit/trunk/content/sops/qbr.md',
  );
});

it('begins a new record with its name and text', () => {
  const link = newRecordLink(site, 'clients/a/scope.md', 'a: 1\nb: "&#"');
  const url = new URL(link ?? '');
  expect(url.pathname).toBe('/farol/playbook/new/trunk');
  expect(url.searchParams.get('filename')).toBe('content/clients/a/scope.md');
  expect(url.searchParams.get('value')).toBe('a: 1\nb: "&#"');
});

it('offers nothing where no repository is named', () => {
  const bare = siteSchema.parse(base);
  expect(editLink(bare, 'site.md')).toBeUndefined();
  expect(newRecordLink(bare, 'site.md', '')).toBeUndefined();
});
