import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Kind, kinds } from '../../../../schemas/kind-names.ts';
import { type Asker, Cancelled } from '../../../../src/cli/new/ask.ts';
import { newRecord } from '../../../../src/cli/new/new-record.ts';
import { writeNew } from '../../../../src/cli/new/write-new.ts';
import { createProgram } from '../../../../src/cli/program.ts';
import { diagnosticsOf, smallPlaybook, writePlaybook } from '../../../fixtures/small-playbook.ts';

let folder: string;
beforeEach(() => {
  // a client without records of its own, beside one that has them all
  folder = writePlaybook({
    'clients/sol/client.md':
      '---\nname: Sol\nowner: ana-prado\njourney: adoption\nstart: 2026-11-02\nlang: pt-BR\n---\n',
  });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

async function listening<T>(run: () => Promise<T>): Promise<{ status: T; stdout: string; stderr: string }> {
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      said[stream] += String(text);
      return true;
    });
  }
  const status = await run();
  vi.restoreAllMocks();
  return { status, ...said };
}

const make = (...args: string[]) => {
  for (const name of ['JORNADA_CONTENT', 'JORNADA_TODAY']) vi.stubEnv(name, undefined);
  return listening(() => createProgram(['new', ...args, '--content', folder]));
};
const textOf = (path: string) => readFileSync(join(folder, path), 'utf8');

/** For every kind the words that write one, and the file. */
const every: Record<Kind, [string[], string]> = {
  site: [
    [
      '--name',
      'Farol',
      '--locale',
      'ru',
      '--timezone',
      'Europe/Lisbon',
      '--currency',
      'EUR',
      '--country',
      'PT',
      '--set',
      'products=[{ id: expenses, name: E, features: [{ id: saving-report, name: S, importance: essential }] }]',
    ],
    'site.md',
  ],
  person: [['--name', 'Иван Петров', '--role', 'csm'], 'people/ivan-petrov.md'],
  role: [['finance', '--name', 'Finance'], 'roles/finance.md'],
  segment: [
    ['--name', 'Small', '--set', 'match={ all: [{ fact: staff, at_most: 100 }] }'],
    'segments/small.md',
  ],
  journey: [['--name', 'Fast start'], 'journeys/fast-start.md'],
  sop: [
    ['--title', 'Welcome', '--owner', 'csm', '--step', 'Call {now}', '--step', 'Write'],
    'sops/welcome.md',
  ],
  questionnaire: [
    ['--title', 'About you', '--question', 'Who?', '--question', 'Why?'],
    'questionnaires/about-you.md',
  ],
  alert: [['--title', 'Silent', '--to', 'csm'], 'alerts/silent.md'],
  play: [['--title', 'Renewal', '--step', 'Call'], 'plays/renewal.md'],
  map: [['--title', 'Map', '--branch', 'One', '--branch', 'Two'], 'maps/map.md'],
  research: [
    ['swot', '--title', 'Our mail', '--item', 'Facts are asked for twice', '--item', 'No one answers'],
    'research/our-mail.md',
  ],
  handbook: [['team/first-day', '--title', 'First day', '--text', 'Welcome.'], 'handbook/team/first-day.md'],
  client: [
    ['lua', '--name', 'Lua: café', '--owner', 'ana-prado', '--set', 'facts.staff=12'],
    'clients/lua/client.md',
  ],
  scope: [['sol', '--item', 'Monthly report'], 'clients/sol/scope.md'],
  change: [
    ['padaria', '--title', 'TikTok', '--set', 'asked={ by: Marta, on: 2026-11-19 }', '--item', 'TikTok ads'],
    'clients/padaria/changes/',
  ],
  access: [['sol'], 'clients/sol/access.md'],
  plan: [['sol'], 'clients/sol/plan.md'],
  checklist: [['sol', 'kickoff'], 'clients/sol/checklists/kickoff.md'],
  briefing: [['sol', 'first'], 'clients/sol/briefing/first.md'],
  touchpoint: [['sol', 'call', '--date', '2026-11-19'], 'clients/sol/touchpoints/2026-11-19-call.md'],
  metrics: [['sol'], 'clients/sol/metrics.csv'],
};

describe('research of every type can be written', () => {
  const base = ['--title', 'One', '--item', 'First', '--item', 'Second'];
  test.each([
    ['swot', []],
    ['audience', []],
    ['survey', ['--population', 'lost', '--asked', '9', '--answered', '4']],
    ['action-tree', ['--item', 'New > Answers > Call them', '--item', 'New > Is silent > Write once']],
    ['experiment', ['--hypothesis', 'Better', '--metric', 'Answers']],
    ['journey-plan', ['--set', 'categories=[Small]']],
  ])('%s', async (type, more) => {
    const words = type === 'action-tree' ? base.slice(0, 2) : base;
    const { status, stderr } = await make('research', type, ...words, ...more);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const found = diagnosticsOf(folder).filter(({ file }) => file.includes('research/'));
    expect(found).toEqual([]);
    expect(textOf('research/one.md')).toContain(`type: ${type}\n`);
    if (type !== 'action-tree') return;
    expect(textOf('research/one.md')).toContain(
      '- New\n  - Answers\n    - Call them\n  - Is silent\n    - Write once\n',
    );
  });

  test.each([
    ['swot', '--item'],
    ['audience', '--item'],
    ['survey', '--population, --asked, --answered, and --item'],
    ['action-tree', '--item'],
    ['experiment', '--hypothesis, --metric, and --item'],
    ['journey-plan', '--categories and --item'],
  ])('%s says what it is made of', async (type, flags) => {
    const { status, stderr } = await make('research', type, '--title', 'One');
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: `jornada: a new research needs ${flags}. What each means: jornada new research --help\n`,
    });
  });

  test('but not without a type', async () => {
    const { status, stderr } = await make('research', '--title', 'One');
    expect([status, stderr]).toMatchInlineSnapshot(`
      [
        2,
        "jornada: a new research needs TYPE. Write: jornada new research TYPE [ID]
      ",
      ]
    `);
  });
});

describe('what is written passes the check, without a warning', () => {
  test.each(kinds)('%s', async (kind) => {
    if (kind === 'site') rmSync(join(folder, 'site.md'));
    const [words, file] = every[kind];
    const before = new Set(diagnosticsOf(folder).map(({ rule, file: at }) => `${at} ${rule}`));
    const { status, stdout, stderr } = await make(kind, ...words);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(file);
    const brought = diagnosticsOf(folder).filter(({ rule, file: at }) => !before.has(`${at} ${rule}`));
    expect(brought.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});

test('the first record of all makes the folder', async () => {
  const outer = folder;
  folder = join(outer, 'new', 'content');
  try {
    expect(await make('role', '--name', 'CSM')).toMatchObject({ status: 2 });
    expect(await make('site', ...every.site[0])).toMatchObject({ status: 0 });
    expect(await make('role', '--name', 'CSM')).toMatchObject({ status: 0 });
    expect(await make('person', '--name', 'Ana')).toMatchObject({ status: 0 });
    // the only role there is needs no flag
    expect(textOf('people/ana.md')).toContain('role: csm');
    expect(diagnosticsOf(folder)).toEqual([]);
  } finally {
    folder = outer;
  }
});

describe('named after another record', () => {
  test('a checklist has the steps at the current version, and nothing is ticked', async () => {
    await make('checklist', 'sol', 'kickoff');
    expect(textOf('clients/sol/checklists/kickoff.md')).toBe(
      '---\nversion: 2\nstarted: 2026-11-20\n---\n## Before the meeting {#before-the-meeting}\n- [ ] Send the agenda {#agenda}\n- [ ] Book the room {#room}\n',
    );
  });

  test('a briefing has a section for every question, in the language of the client', async () => {
    const questionnaire =
      '---\ntitle: A\nquestions:\n  - { id: story, ask: "How -- <b>?", required: true }\n  - { id: end, ask: And then? }\n---\n';
    rmSync(folder, { recursive: true });
    folder = writePlaybook({
      'clients/sol/client.md':
        '---\nname: Sol\nowner: ana-prado\njourney: adoption\nstart: 2026-11-02\nlang: pt-BR\n---\n',
      'questionnaires/second.md': questionnaire,
    });
    await make('briefing', 'sol', 'second');
    expect(textOf('clients/sol/briefing/second.md')).toBe(
      '---\nsent: 2026-11-20\n---\n## story\n\n<!-- How — <b›? (necessária para começar) -->\n\n## end\n\n<!-- And then? -->\n',
    );
  });

  test('a change has the next free number', async () => {
    const change = (title: string) =>
      make(
        'change',
        'padaria',
        '--title',
        title,
        '--set',
        'asked={ by: Marta, on: 2026-11-19 }',
        '--item',
        title,
      );
    const before = existsSync(join(folder, 'clients/padaria/changes'))
      ? readdirSync(join(folder, 'clients/padaria/changes')).length
      : 0;
    await change('First wish');
    await change('Second wish');
    const number = (count: number) => String(before + count).padStart(4, '0');
    expect(readdirSync(join(folder, 'clients/padaria/changes')).slice(-2)).toEqual([
      `${number(1)}-first-wish.md`,
      `${number(2)}-second-wish.md`,
    ]);
  });
});

describe('what cannot be is told in one line, and nothing is written', () => {
  test.each<[string, string[], string]>([
    ['no kind', [], 'say what is new. Write: jornada new KIND'],
    ['an unknown kind', ['clinet'], 'there is no kind of record "clinet". Did you mean client?'],
    ['a client that is not there', ['scope', 'soll'], 'there is no client "soll". Did you mean sol?'],
    [
      'a procedure that is not there',
      ['checklist', 'sol', 'kickof'],
      'there is no sop or play "kickof". Did you mean kickoff?',
    ],
    ['no client', ['scope'], 'a new scope needs CLIENT. Write: jornada new scope CLIENT'],
    [
      'no procedure',
      ['checklist', 'sol'],
      'a new checklist needs SOP-OR-PLAY. Write: jornada new checklist CLIENT SOP-OR-PLAY',
    ],
    [
      'a field that has to be there',
      ['client', 'lua'],
      'a new client needs --name. What each means: jornada new client --help',
    ],
    ['a part of such a field', ['change', 'sol', '--title', 'A'], 'a new change needs --set asked.by=….'],
    ['no step', ['sop', '--title', 'A'], 'a new sop needs --step.'],
    [
      'a person that is not there',
      ['client', '--name', 'A', '--owner', 'ana-prdo'],
      'There is no person `ana-prdo`. Did you mean `ana-prado`?',
    ],
    [
      'a day that is none',
      ['client', '--name', 'A', '--start', '2026-02-30'],
      '`start` is 2026-02-30, and there is no such day.',
    ],
    [
      'a day of a contact that is none',
      ['touchpoint', 'sol', 'call', '--date', 'today'],
      '"today" is not a day.',
    ],
    ['a type that is none', ['touchpoint', 'sol', 'cal'], 'Did you mean `call`?'],
    [
      'a field that is not known',
      ['client', '--name', 'A', '--set', 'fact.staff=1'],
      'Did you mean `facts`?',
    ],
    ['a value without its field', ['client', '--name', 'A', '--set', 'facts'], '--set facts cannot be read.'],
    [
      'a place below a word',
      ['client', '--name', 'A', '--set', 'name.first=1'],
      'There is no place for `first`.',
    ],
    ['a name that makes no file name', ['role', '--name', '…'], 'no file name can be made from "…".'],
    ['a name that is no id', ['role', '../evil', '--name', 'A'], 'jornada:'],
    ['a file that is there', ['scope', 'padaria'], 'scope.md is there already, and it stays as it is.'],
  ])('%s', async (_, args, message) => {
    const before = readdirSync(folder, { recursive: true }).sort();
    const { status, stdout, stderr } = await make(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).not.toMatch(/\n\s+at |Error:/);
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before);
    expect(textOf('clients/padaria/scope.md')).toBe(smallPlaybook['clients/padaria/scope.md']);
  });

  test('a playbook that cannot be read is a fault of the content', async () => {
    rmSync(join(folder, 'site.md'));
    const { status, stderr } = await make('role', '--name', 'A');
    expect(status).toBe(1);
    expect(stderr).toMatch(/there is no \S*site\.md\. Begin with: jornada new site/);
  });
});

test('the phases of a journey that are given bring none of the example', async () => {
  const phases = 'phases=[{ id: first, name: First, stage: onboarding, lasts: 28d }]';
  const { status, stderr } = await make('journey', '--name', 'Own', '--set', phases);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(textOf('journeys/own.md')).not.toContain('repeat');
});

test('a dry run prints the record and writes nothing', async () => {
  const { status, stdout } = await make('role', '--name', 'Finance', '--dry-run');
  expect({ status, stdout }).toEqual({ status: 0, stdout: '---\nname: Finance\nheadcount: 1\n---\n' });
  expect(existsSync(join(folder, 'roles/finance.md'))).toBe(false);
});

test('a file that came a moment ago is not replaced, and nothing half written stays', () => {
  expect(writeNew(folder, 'roles/a.md', 'first')).toBe(true);
  expect(writeNew(folder, 'roles/a.md', 'second')).toBe(false);
  mkdirSync(join(folder, 'roles/b.md'));
  expect(writeNew(folder, 'roles/b.md', 'third')).toBe(false);
  expect(textOf('roles/a.md')).toBe('first');
  expect(readdirSync(join(folder, 'roles')).filter((name) => name.startsWith('.'))).toEqual([]);
});

describe('at a terminal', () => {
  /** Answers questions by words in them; the lists that were offered are kept. */
  const answering = (answers: Record<string, string>) => {
    const asked: string[] = [];
    const answer = (message: string) => {
      asked.push(message);
      const found = Object.keys(answers).find((words) => message.includes(words));
      if (found === undefined) throw new Cancelled();
      return answers[found] ?? '';
    };
    const asker: Asker = {
      text: async ({ message, initial, wrong }) => {
        const said = answer(message) || (initial ?? '');
        const fault = wrong?.(said);
        if (fault !== undefined) throw new Error(fault);
        return said;
      },
      choose: async ({ message, options }) => {
        const said = answer(message);
        if (!options.some(({ value }) => value === said)) throw new Error(`${said} is not offered`);
        return said;
      },
    };
    return { asker, asked };
  };
  const ask = (kind: Kind, asker: Asker) =>
    listening(() =>
      newRecord(
        { content: folder, today: undefined },
        kind,
        { fields: {}, sets: [], parts: [] },
        { dryRun: false, asker },
      ),
    );

  test('what is missing is asked for, with what is there to choose from', async () => {
    const { asker, asked } = answering({
      'Name of the client': 'Lua',
      'Manager of the client': 'ana-prado',
      'Journey the client follows': 'adoption',
      'First day': '',
      'Name of the file': '',
    });
    expect(await ask('client', asker)).toMatchObject({ status: 0, stderr: '' });
    expect(textOf('clients/lua/client.md')).toBe(
      '---\nname: Lua\nowner: ana-prado\njourney: adoption\nstart: 2026-11-20\n---\n',
    );
    expect(asked).toHaveLength(5);
  });

  test('steps are asked for until there is no more', async () => {
    const { asker } = answering({
      'Name of the procedure': 'Welcome',
      'Role that owns': 'csm',
      'The first step': 'Call',
      'Another step': '',
      'Name of the file': '',
    });
    expect(await ask('sop', asker)).toMatchObject({ status: 0, stderr: '' });
    expect(textOf('sops/welcome.md')).toContain('- [ ] Call {#call}');
  });

  test('the words behind the kind are chosen', async () => {
    const { asker } = answering({ 'Id of the client': 'sol', 'Id of the sop': 'kickoff' });
    expect(await ask('checklist', asker)).toMatchObject({ status: 0 });
    expect(existsSync(join(folder, 'clients/sol/checklists/kickoff.md'))).toBe(true);
  });

  test('whoever breaks off has written nothing', async () => {
    const { asker } = answering({ 'Name of the client': 'Lua' });
    expect(await ask('client', asker)).toMatchObject({
      status: 2,
      stderr: 'jornada: nothing was written.\n',
    });
    expect(existsSync(join(folder, 'clients/lua'))).toBe(false);
  });
});
