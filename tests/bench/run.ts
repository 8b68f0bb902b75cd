/**
 * `npm run bench [-- --clients 100,1000] [--json FILE]`: what a build costs beside bare Astro with Pagefind over the same
 * Markdown, in one run on one machine. Targets are printed and held against, and never fail the run.
 */
import { appendFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { renderMindMap } from '../../src/diagrams/mind-map.ts';
import { buildBare, writeBareProject } from './bare-project.ts';
import { projectRoot, runNode, type Taken } from './child.ts';
import { measurePage } from './page-size.ts';
import { writeGenerated } from './playbook/generate-playbook.ts';
import { type Line, printLines } from './table.ts';

const main = join(projectRoot, 'src/cli/main.ts');

/** Measures one size of playbook. Ours and the bare one are built in turn, so that both meet the same machine. */
async function measure(clients: number): Promise<Line[]> {
  const folder = mkdtempSync(join(tmpdir(), 'jornada-bench-'));
  try {
    const content = join(folder, 'content');
    const site = join(folder, 'site');
    const bare = join(folder, 'bare');
    const { files } = writeGenerated(content, clients);
    writeBareProject(bare, content);
    const ours = () =>
      runNode([main, 'build', '--content', content, '--out', site], {
        cwd: projectRoot,
        env: { JORNADA_CACHE: join(folder, 'cache') },
      });

    const bareCold = await buildBare(bare, 'nothing');
    const cold = await ours();
    const warm = await ours();
    const [client = ''] = readdirSync(join(content, 'clients')).sort();
    appendFileSync(join(content, 'clients', client, 'client.md'), '\nOne more sentence.\n');
    const edited = await ours();
    const bareWarm = await buildBare(bare, 'last');
    const check = await runNode([main, 'check', '--content', content], { cwd: projectRoot });
    const page = measurePage(site, `clients/${client}/index.html`);

    return [
      { what: `${clients} clients, ${files} records, pages built`, value: String(page.pages) },
      { what: 'bare Astro and Pagefind, cold', value: told(bareCold) },
      { what: 'bare Astro and Pagefind, warm', value: told(bareWarm) },
      { what: 'Jornada, cold', value: told(cold) },
      { what: 'Jornada, nothing changed', value: told(warm) },
      { what: 'Jornada, one record changed', value: told(edited) },
      ratio('full build against bare', cold.milliseconds / bareCold.milliseconds, 1.5),
      ratio('rebuild after an edit against the full build', edited.milliseconds / cold.milliseconds, 1 / 3),
      { what: 'a page, cold', value: `${(cold.milliseconds / page.pages).toFixed(1)} ms` },
      {
        what: `check of ${files} records, from a cold start`,
        value: told(check),
        ...within(check.milliseconds / 1000, 2.5, 's'),
      },
      { what: 'a client page, HTML as it is', value: kilobytes(page.html) },
      {
        what: 'a client page, HTML, styles and script, gzipped',
        value: kilobytes(page.gzipped),
        ...within(page.gzipped / 1000, 60, 'kB'),
      },
      { what: 'of it script', value: kilobytes(page.script), ...within(page.script / 1000, 15, 'kB') },
      {
        what: 'fonts, all alphabets of the interface',
        value: kilobytes(page.fonts),
        ...within(page.fonts / 1000, 50, 'kB'),
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A map of 12 branches of 11 leaves with a root, drawn 50 times; the median, in ms, after warming up. */
function measureMap(): Line {
  const leaves = Array.from({ length: 11 }, (_, leaf) => ({
    text: `Deliverable number ${leaf}`,
    state: 'included' as const,
  }));
  const children = Array.from({ length: 12 }, (_, branch) => ({
    text: `Branch ${branch}`,
    children: leaves,
  }));
  const times = Array.from({ length: 60 }, () => {
    const start = performance.now();
    renderMindMap({ text: 'Client', children }, { title: 'Scope' });
    return performance.now() - start;
  });
  const median = times.slice(10).sort((a, b) => a - b)[25] ?? 0;
  return { what: 'a mind map of 145 nodes', value: `${median.toFixed(1)} ms`, ...within(median, 5, 'ms') };
}

function told({ milliseconds, megabytes }: Taken): string {
  return `${(milliseconds / 1000).toFixed(1)} s, ${Math.round(megabytes)} MB at most`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function ratio(what: string, value: number, target: number): Line {
  return { what, value: value.toFixed(2), ...within(value, target, '') };
}

function within(value: number, target: number, unit: string): Pick<Line, 'target' | 'met'> {
  return { target: `at most ${Number(target.toFixed(2))} ${unit}`.trim(), met: value <= target };
}

const { values } = parseArgs({
  options: { clients: { type: 'string', default: '100,1000' }, json: { type: 'string' } },
});
const sizes = values.clients.split(',').map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
  process.stderr.write('Usage: npm run bench -- --clients 100,1000 [--json FILE]\n');
  process.exitCode = 2;
} else {
  const lines = [measureMap()];
  printLines(lines);
  for (const size of sizes) {
    const measured = await measure(size);
    printLines(measured);
    lines.push(...measured);
  }
  if (values.json) writeFileSync(values.json, `${JSON.stringify(lines, null, 1)}\n`);
}
