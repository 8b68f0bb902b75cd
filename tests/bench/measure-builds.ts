import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildBare, writeBareProject } from './bare-project.ts';
import { projectRoot, runNode, type Taken } from './child.ts';
import { measureClientPages, type PageSize } from './page-size.ts';
import { type Written, writeGenerated } from './playbook/generate-playbook.ts';

const main = join(projectRoot, 'src/cli/main.ts');

/** The three builds that people wait for. */
export interface Builds {
  /** Nothing is there from an earlier build. */
  cold: Taken;
  /** Nothing has changed since the last build. */
  warm: Taken;
  /** A sentence was added to one record since the last build. */
  edited: Taken;
}

/** What one size of playbook costs. */
export interface Measured extends Written {
  clients: number;
  /** HTML pages that we write, and the bare project. */
  pages: { ours: number; bare: number };
  ours: Builds;
  bare: Builds;
  check: Taken;
  page: PageSize;
}

/**
 * Measures a size of playbook so many times and keeps the best of each: what disturbs a machine only makes it slower.
 * Ours and the bare build run in turn and take turns at being first, so that both meet the same machine.
 */
export async function measureBuilds(clients: number, rounds: number): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'jornada-bench-'));
  try {
    const content = join(folder, 'content');
    const bare = join(folder, 'bare');
    const written = writeGenerated(content, clients);
    commit(content);
    writeBareProject(bare, content);
    let ours: Builds | undefined;
    let theirs: Builds | undefined;
    let check: Taken | undefined;
    for (let round = 0; round < rounds; round++) {
      const [left, right] = await measureRound({ folder, content, bare }, round);
      ours = bestBuilds(ours, left);
      theirs = bestBuilds(theirs, right);
      for (let time = 0; time < 2; time++)
        check = best(check, await runNode([main, 'check', '--content', content], { cwd: projectRoot }));
    }
    if (!ours || !theirs || !check) throw new Error('nothing was measured: there must be at least one round');
    const count = (site: string) =>
      readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
        .length;
    return {
      ...written,
      clients,
      pages: { ours: count(join(folder, 'site')), bare: count(join(bare, 'dist')) },
      ours,
      bare: theirs,
      check,
      page: measureClientPages(join(folder, 'site')),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Folders {
  folder: string;
  content: string;
  bare: string;
}

/** Each of the three builds, ours and theirs. */
async function measureRound({ folder, content, bare }: Folders, round: number): Promise<[Builds, Builds]> {
  const cache = join(folder, 'cache');
  const site = join(folder, 'site');
  const ours = (from: 'nothing' | 'last') => {
    if (from === 'nothing') for (const left of [cache, site]) rmSync(left, { recursive: true, force: true });
    return runNode([main, 'build', '--content', content, '--out', site], {
      cwd: projectRoot,
      env: { JORNADA_CACHE: cache },
    });
  };
  const inTurn = async (from: 'nothing' | 'last'): Promise<[Taken, Taken]> => {
    if (round % 2 === 0) {
      const first = await ours(from);
      return [first, await buildBare(bare, from)];
    }
    const first = await buildBare(bare, from);
    return [await ours(from), first];
  };
  const cold = await inTurn('nothing');
  const warm = await inTurn('last');
  editOne(content, round);
  const edited = await inTurn('last');
  return [
    { cold: cold[0], warm: warm[0], edited: edited[0] },
    { cold: cold[1], warm: warm[1], edited: edited[1] },
  ];
}

/** Adds a sentence to a contact of some client; in each round it is another one's. */
function editOne(content: string, round: number): void {
  const clients = readdirSync(join(content, 'clients')).sort();
  const client = clients[Math.floor(clients.length / 2 + round) % clients.length] ?? '';
  const folder = join(content, 'clients', client, 'touchpoints');
  const [touchpoint = ''] = readdirSync(folder).sort();
  appendFileSync(join(folder, touchpoint), '\nThey asked for one thing more.\n');
}

/** Puts the records under git, as a team would have them: its history is read for the day of each last change. */
function commit(content: string): void {
  const git = (...args: string[]) => spawnSync('git', ['-C', content, ...args]).status === 0;
  if (!git('init', '--quiet')) return;
  git('add', '.');
  git(
    '-c',
    'user.name=Bench',
    '-c',
    'user.email=bench@example.com',
    'commit',
    '--quiet',
    '--message=Records',
  );
}

function best(a: Taken | undefined, b: Taken): Taken {
  return a && a.milliseconds < b.milliseconds ? a : b;
}

function bestBuilds(a: Builds | undefined, b: Builds): Builds {
  return {
    cold: best(a?.cold, b.cold),
    warm: best(a?.warm, b.warm),
    edited: best(a?.edited, b.edited),
  };
}
