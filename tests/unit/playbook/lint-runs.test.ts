import { describe, expect, test } from 'vitest';
import { openPlaybook } from '../../../src/open-playbook.ts';
import {
  change,
  check,
  checkChange,
  print,
  smallPlaybook,
  withPlaybook,
} from '../../fixtures/small-playbook.ts';

const RUN = 'clients/padaria/checklists/kickoff.md';
const SOP = 'sops/kickoff.md';

describe('a run beside its procedure', () => {
  test('of a version to come', () => {
    expect(checkChange(RUN, 'version: 2', 'version: 9')).toMatchInlineSnapshot();
  });

  test('with a misspelt step, or one that is like none', () => {
    expect(checkChange(RUN, '#room', '#roon')).toMatchInlineSnapshot();
    expect(checkChange(RUN, '#room', '#catering')).toMatchInlineSnapshot();
  });

  test('of an older version may have other steps', () => {
    expect(
      print(check({ ...change(RUN, '#room', '#hall'), ...change(SOP, 'version: 2', 'version: 3') })),
    ).toBe('');
  });

  test('without its first day, if anything is ever due', () => {
    expect(checkChange(RUN, 'started: 2026-05-04\n', '')).toMatchInlineSnapshot();
    const nothingDue = { ...change(RUN, 'started: 2026-05-04\n', ''), ...change(SOP, ' due=+2bd', '') };
    expect(print(check(nothingDue))).toBe('');
  });
});

describe('a tick', () => {
  test('without its day is told once for a run', () => {
    expect(checkChange(RUN, ' done=2026-05-05', '')).toMatchInlineSnapshot();
    const both =
      smallPlaybook[RUN]?.replace(' done=2026-05-05', '').replace('- [ ] Book', '- [x] Book') ?? '';
    expect(print(check({ [RUN]: both }))).toContain('done, and so is one more below.');
    expect(checkChange(RUN, 'done=2026-05-05', 'skipped="by phone"')).toBe('');
  });

  test('on a day to come', () => {
    expect(checkChange(RUN, 'done=2026-05-05', 'done=2026-11-21')).toMatchInlineSnapshot();
    expect(checkChange(RUN, 'done=2026-05-05', 'done=2026-11-20')).toBe('');
  });

  test('is no fault when a day before it is looked back at', () => {
    const on = (today: string) =>
      withPlaybook({}, (content) => openPlaybook({ content, today }, new Date(0)).diagnostics);
    expect(on('2026-05-04')).toEqual([]);
  });
});
