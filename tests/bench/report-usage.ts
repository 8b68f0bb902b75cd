/** Loaded before a measured program (`node --import`): writes its peak memory to the file BENCH_REPORT as it ends. */
import { writeFileSync } from 'node:fs';

const report = process.env['BENCH_REPORT'];

if (report) {
  // workers inherit the import; only the process itself reports
  const { isMainThread } = await import('node:worker_threads');
  if (isMainThread) {
    process.once('exit', () => {
      writeFileSync(report, JSON.stringify({ kilobytes: process.resourceUsage().maxRSS }));
    });
  }
}
