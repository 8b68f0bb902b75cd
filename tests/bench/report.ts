import type { Taken } from './child.ts';
import type { Derived } from './measure-derive.ts';
import type { Builds, Measured } from './measure-builds.ts';
import type { Line } from './table.ts';

/** What DESIGN asks of the product. Bytes are counted in thousands. */
const targets = {
  fullBeside: 1.5,
  editedOfFull: 1 / 3,
  checkSeconds: 2.5,
  pageKilobytes: 60,
  scriptKilobytes: 15,
  fontKilobytes: 50,
  mapMilliseconds: 5,
  deriveMilliseconds: 1000,
  /** A client more may cost this much more in the largest playbook than in the one before. */
  growth: 1.15,
};

/** The lines that tell what one size of playbook costs. */
export function reportSize(measured: Measured): Line[] {
  const { clients, files, bytes, pages, ours, bare, check, page } = measured;
  const besides = page.htmlGzipped + page.cssGzipped + page.scriptGzipped;
  return [
    { what: `${count(clients)} clients`, value: `${count(files)} records, ${(bytes / 1e6).toFixed(1)} MB` },
    { what: 'pages, ours and bare', value: `${count(pages.ours)} and ${count(pages.bare)}` },
    ...reportBuilds('Jornada', ours, pages.ours),
    ...reportBuilds('bare Astro and Pagefind', bare, pages.bare),
    limit('full build beside bare', ours.cold.milliseconds / bare.cold.milliseconds, targets.fullBeside, '×'),
    limit(
      'build after one edit, of the full one',
      ours.edited.milliseconds / ours.cold.milliseconds,
      targets.editedOfFull,
      '×',
    ),
    limit(`check of ${count(files)} records`, check.milliseconds / 1000, targets.checkSeconds, 's'),
    { what: 'memory of check', value: `${Math.round(check.megabytes)} MB` },
    { what: 'largest client page, HTML', value: kilobytes(page.html) },
    { what: '  HTML gzipped', value: kilobytes(page.htmlGzipped) },
    { what: '  styles gzipped', value: kilobytes(page.cssGzipped) },
    limit('  script gzipped', page.scriptGzipped / 1000, targets.scriptKilobytes, 'kB'),
    limit('  all of these', besides / 1000, targets.pageKilobytes, 'kB'),
    limit('  fonts', page.fonts / 1000, targets.fontKilobytes, 'kB'),
  ];
}

function reportBuilds(name: string, { cold, warm, edited }: Builds, pages: number): Line[] {
  return [
    { what: `${name}, from nothing`, value: told(cold) },
    { what: '  a page', value: `${(cold.milliseconds / pages).toFixed(1)} ms` },
    { what: '  nothing changed', value: told(warm) },
    { what: '  after one edit', value: told(edited) },
  ];
}

/** How the cost of a client grows from one size to the next. */
export function reportGrowth(smaller: Measured, larger: Measured): Line {
  const perClient = ({ ours, clients }: Measured) => ours.cold.milliseconds / clients;
  const what = `a client among ${count(larger.clients)} beside one among ${count(smaller.clients)}`;
  return limit(what, perClient(larger) / perClient(smaller), targets.growth, '×');
}

export function reportMap(milliseconds: number, nodes: number): Line {
  return limit(`a mind map of ${nodes} nodes`, milliseconds, targets.mapMilliseconds, 'ms');
}

/** The target is that of a playbook with the standard alerts; what figures, alerts and plays add is told beside it. */
export function reportDerive(plain: Derived, full: Derived): Line[] {
  const what = `derive ${count(plain.clients)} clients for a day`;
  return [
    limit(what, Math.round(plain.first), targets.deriveMilliseconds, 'ms'),
    { what: '  once warm', value: `${Math.round(plain.best)} ms` },
    {
      what: '  with 96 figures each, 23 alerts and 6 plays',
      value: `${Math.round(full.first)} ms, warm ${Math.round(full.best)} ms`,
    },
  ];
}

function limit(what: string, value: number, most: number, unit: string): Line {
  const print = (number: number) => `${Number(number.toFixed(2))} ${unit}`;
  return { what, value: print(value), target: `at most ${print(most)}`, met: value <= most };
}

function told({ milliseconds, megabytes }: Taken): string {
  return `${(milliseconds / 1000).toFixed(1)} s, ${Math.round(megabytes)} MB`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function count(number: number): string {
  return number.toLocaleString('en');
}
