import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a process took from its start to its end. */
export interface Taken {
  milliseconds: number;
  /** Greatest resident memory of the process itself, without those it starts, MB. */
  megabytes: number;
}

const reporter = new URL('./report-usage.ts', import.meta.url).href;

/** Runs Node on some arguments in a process of its own. Its output is shown only if it fails. */
export async function runNode(
  args: readonly string[],
  options: { cwd: string; env?: Readonly<Record<string, string>> },
): Promise<Taken> {
  const folder = mkdtempSync(join(tmpdir(), 'jornada-bench-'));
  const report = join(folder, 'usage.json');
  try {
    const start = performance.now();
    const child = spawn(process.execPath, ['--import', reporter, ...args], {
      cwd: options.cwd,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...options.env, BENCH_REPORT: report },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => output.push(part));
    child.stderr.on('data', (part: Buffer) => output.push(part));
    const code = await new Promise<number | null>((done, fail) => {
      child.on('error', fail);
      child.on('close', done);
    });
    const milliseconds = performance.now() - start;
    if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}:\n${Buffer.concat(output)}`);
    const usage: { kilobytes: number } = JSON.parse(readFileSync(report, 'utf8')); // written by report-usage.ts
    return { milliseconds, megabytes: usage.kilobytes / 1024 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Folder of the project that is measured. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));
