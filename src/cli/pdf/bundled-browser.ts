import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FoundBrowser } from './browser.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

const manifest = join(root, 'node_modules/@sparticuz/chromium/package.json');

/** Lets the package unpack the libraries that it bundles, for machines without them. */
const EVERYTHING = { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };

/** The Chromium inside an npm package, for a machine without a browser; undefined where it cannot run. */
export function bundledBrowser(): FoundBrowser | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  if (!existsSync(manifest)) return undefined;
  const folder = join(root, 'node_modules/.cache/jornada', `chromium-${packageVersion()}`);
  if (!existsSync(folder)) unpackInto(folder);
  return {
    executablePath: join(folder, 'chromium'),
    // of the package's own flags those that a machine without graphics needs; the others weaken what is tested
    args: ['--no-zygote', '--in-process-gpu', '--disable-webgl', '--font-render-hinting=none'],
    env: {
      LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

/** A folder of our own under a name of the version: a browser that something else left half unpacked is not met. */
function unpackInto(folder: string): void {
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  execFileSync(process.execPath, [fileURLToPath(new URL('unpack-browser.ts', import.meta.url))], {
    env: { ...process.env, ...EVERYTHING, TMPDIR: unfinished },
  });
  writeFileSync(
    join(unfinished, 'fonts.conf'),
    `<?xml version="1.0"?>
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`,
  );
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    // another run was faster, and its browser is as good
    if (!existsSync(folder)) throw error;
  }
}

function packageVersion(): string {
  const read: unknown = JSON.parse(readFileSync(manifest, 'utf8'));
  return typeof read === 'object' && read !== null && 'version' in read ? String(read.version) : '0';
}
