/**
 * `npm run bench [-- --clients 100,1000] [--rounds 2] [--json FILE]`: what a build costs beside bare Astro with Pagefind
 * over the same Markdown, in one run on one machine. Targets are held against and never fail the run. Memory is that of
 * the process that builds; the indexer of Pagefind has its own, in both.
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { type Measured, measureBuilds } from './measure-builds.ts';
import { measureDerive } from './measure-derive.ts';
import { LARGEST_MAP_NODES, MAP_NODES, measureLargestMap, measureMap } from './measure-map.ts';
import { reportDerive, reportGrowth, reportMap, reportSize } from './report.ts';
import { printLines } from './table.ts';

const { values } = parseArgs({
  options: {
    clients: { type: 'string', default: '100,1000' },
    rounds: { type: 'string', default: '2' },
    json: { type: 'string' },
  },
});
const sizes = values.clients.split(',').map(Number);
const rounds = Number(values.rounds);

if ([...sizes, rounds].some((number) => !Number.isInteger(number) || number < 1)) {
  process.stderr.write('Usage: npm run bench -- [--clients 100,1000] [--rounds 2] [--json FILE]\n');
  process.exitCode = 2;
} else {
  const machine = `Node ${process.version}, ${availableParallelism()} cores`;
  process.stdout.write(`${machine}; best of ${rounds}\n\n`);
  const map = measureMap();
  const derived = { plain: measureDerive('plain'), full: measureDerive('full') };
  const largestMap = measureLargestMap();
  printLines([
    reportMap(map, MAP_NODES),
    { what: `  of ${LARGEST_MAP_NODES} nodes`, value: `${largestMap.toFixed(0)} ms` },
    ...reportDerive(derived.plain, derived.full),
  ]);
  const measured: Measured[] = [];
  for (const size of sizes) {
    const before = measured.at(-1);
    const now = await measureBuilds(size, rounds);
    // below a thousand clients what does not grow with them hides what does
    printLines([
      ...reportSize(now),
      ...(before && before.clients >= 1000 ? [reportGrowth(before, now)] : []),
    ]);
    measured.push(now);
  }
  if (values.json)
    writeFileSync(
      values.json,
      `${JSON.stringify({ machine, rounds, map, largestMap, derived, measured }, null, 1)}\n`,
    );
}
