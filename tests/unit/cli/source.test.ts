import { describe, expect, test } from 'vitest';
import { openPlaybook } from '../../../src/open-playbook.ts';
import { SourceError, sourceFrom } from '../../../src/playbook-source.ts';
import { ContentFolderError } from '../../../src/records/load.ts';
import { change, withPlaybook } from '../../fixtures/small-playbook.ts';

describe('where the environment points', () => {
  test.each([
    [{}, { content: 'content', today: undefined }],
    [
      { JORNADA_CONTENT: 'demo', JORNADA_TODAY: '2026-05-04' },
      { content: 'demo', today: '2026-05-04' },
    ],
    [
      { JORNADA_CONTENT: '', JORNADA_TODAY: '' },
      { content: 'content', today: undefined },
    ],
  ])('%j', (environment, source) => {
    expect(sourceFrom(environment)).toEqual(source);
  });

  test.each(['today', '2026-02-30', '20261120', '2026-11-20 '])('%j is not a day', (today) => {
    expect(() => sourceFrom({ JORNADA_TODAY: today })).toThrow(SourceError);
  });
});

describe('the day that a playbook is opened for', () => {
  const night = new Date('2026-05-05T01:30:00Z');
  const dayOf = (today: string | undefined, changes = {}) =>
    withPlaybook(changes, (content) => openPlaybook({ content, today }, night).playbook?.today);

  test('is the one that was asked for', () => {
    expect(dayOf('2026-12-24')).toBe('2026-12-24');
  });

  test('is else the one fixed in site.md', () => {
    expect(dayOf(undefined)).toBe('2026-11-20');
  });

  test('is else the present one, in the time zone of the site', () => {
    expect(dayOf(undefined, change('site.md', 'as_of: 2026-11-20\n', ''))).toBe('2026-05-04');
  });
});

describe('an opened playbook', () => {
  test('has records and no diagnostics where all is well', () => {
    const opened = withPlaybook({}, (content) => openPlaybook({ content, today: undefined }, new Date(0)));
    expect({ ...opened, playbook: opened.playbook?.site.data.name }).toEqual({
      playbook: 'Farol',
      diagnostics: [],
      records: 18,
      incomplete: false,
    });
  });

  test('is there although a record has a fault, and is not without site.md', () => {
    const open = (changes: Record<string, string | null>) =>
      withPlaybook(changes, (content) => openPlaybook({ content, today: undefined }, new Date(0)));
    expect(open({ 'maps/process.md': '' })).toMatchObject({ records: 17, playbook: expect.anything() });
    expect(open({ 'site.md': null }).playbook).toBeUndefined();
  });

  test('cannot be where there is no folder', () => {
    expect(() => openPlaybook({ content: '/nowhere', today: undefined }, new Date(0))).toThrow(
      ContentFolderError,
    );
  });
});
