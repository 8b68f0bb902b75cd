import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

export interface CommandOptions {
  /** Added to the environment. */
  env?: Record<string, string>;
  /** Where the command is called; the folder of the project if nothing is said. */
  cwd?: string;
}

export interface CommandResult {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Variables by which this test run would change what a person's command does. */
const OURS =
  /^(?:NODE_ENV|NODE_OPTIONS|VITEST.*|TEST|MODE|DEV|PROD|SSR|BASE_URL|PORT|JORNADA_.*|FORCE_COLOR)$/;

function environment(added: Record<string, string> = {}): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !OURS.test(name));
  return { ...Object.fromEntries(inherited), NO_COLOR: '1', ...added };
}

/** Runs `jornada` with some arguments to its end, in a process of its own as a person would. */
export async function jornada(args: readonly string[], options: CommandOptions = {}): Promise<CommandResult> {
  const running = startScript(main, args, options);
  const code = await running.ended;
  return { code, ...running.output() };
}

/** A command that goes on until it is stopped. */
export interface RunningCommand {
  /** Waits until what was printed holds a text, and answers the match. */
  prints(wanted: RegExp, milliseconds?: number): Promise<RegExpMatchArray>;
  /** What was printed so far. */
  output(): { stdout: string; stderr: string };
  /** The exit code once it has ended. */
  ended: Promise<number | null>;
  /** Ends it as Ctrl+C does. */
  stop(): Promise<void>;
}

/** Starts `jornada` with some arguments and does not wait for its end. */
export function startJornada(args: readonly string[], options: CommandOptions = {}): RunningCommand {
  return startScript(main, args, options);
}

/** Starts a script of this project. */
export function startScript(
  script: string,
  args: readonly string[],
  options: CommandOptions = {},
): RunningCommand {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: options.cwd ?? root,
    env: environment(options.env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8');
    child[stream].on('data', (text: string) => {
      printed[stream] += text;
    });
  }
  const ended = new Promise<number | null>((done, failed) => {
    child.on('error', failed);
    child.on('close', (code) => done(code));
  });
  return {
    ended,
    output: () => ({ ...printed }),
    prints: (wanted, milliseconds = 60_000) => waitForText(child, printed, wanted, milliseconds),
    stop: async () => {
      child.kill('SIGINT');
      const impatient = setTimeout(() => child.kill('SIGKILL'), 5_000);
      await ended;
      clearTimeout(impatient);
    },
  };
}

async function waitForText(
  child: ChildProcess,
  printed: { stdout: string; stderr: string },
  wanted: RegExp,
  milliseconds: number,
): Promise<RegExpMatchArray> {
  const until = Date.now() + milliseconds;
  for (;;) {
    const text = printed.stdout + printed.stderr;
    const found = text.match(wanted);
    if (found) return found;
    if (child.exitCode !== null || Date.now() > until) {
      const reason = child.exitCode === null ? `within ${milliseconds} ms` : `before it ended`;
      throw new Error(`The command did not print ${wanted} ${reason}. It printed:\n${text}`);
    }
    await new Promise((next) => setTimeout(next, 10));
  }
}
