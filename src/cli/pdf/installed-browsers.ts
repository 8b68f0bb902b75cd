import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'chrome',
  'microsoft-edge',
];

const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Where this kind of machine usually keeps Chrome, Chromium or Edge, the likeliest first. */
function usualPlaces(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): string[] {
  switch (platform) {
    case 'darwin':
      return macApplications.flatMap((name) =>
        ['/Applications', join(environment['HOME'] ?? '/', 'Applications')].map((folder) =>
          join(folder, `${name}.app/Contents/MacOS/${name}`),
        ),
      );
    case 'win32':
      return windowsPrograms.flatMap((program) =>
        ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
          const folder = environment[name];
          return folder ? [join(folder, program)] : [];
        }),
      );
    default:
      return [...(environment['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin']
        .filter((folder) => folder !== '')
        .flatMap((folder) => names.map((name) => join(folder, name)));
  }
}

/** The path of a browser that somebody has installed on this machine. */
export function installedBrowser(environment: NodeJS.ProcessEnv): string | undefined {
  return usualPlaces(process.platform, environment).find((path) => existsSync(path));
}
