/** The documents of `jornada pdf`, as a reader of the PDF and the printer get them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { describe, expect, inject, test } from 'vitest';
import { findBrowser } from '../../src/cli/pdf/browser.ts';
import { sheetsOfPlaces } from '../../src/cli/pdf/finish-pdf.ts';
import { printPage } from '../../src/cli/pdf/print-page.ts';
import { packAddress } from '../../src/site/views/pack-view.ts';
import { marked, MARK } from '../fixtures/marked-playbook.ts';
import { writePlaybook } from '../fixtures/small-playbook.ts';
import { jornada } from '../support/command.ts';
import { useFolder } from '../support/folders.ts';
import { readPdf } from '../support/pdf.ts';
import { bodyOf, footOf, lonelyHeadings, spaceless } from '../support/sheets.ts';

const demo = inject('demo');
const CLIENT = 'severny-svet';

/** Runs `jornada pdf` and reads what it wrote. */
function printed<T>(args: readonly string[], read: (bytes: Buffer) => Promise<T> | T, env = {}): Promise<T> {
  return useFolder(async (folder) => {
    const out = join(folder, 'pack.pdf');
    const { code, stderr } = await jornada(['pdf', ...args, '--out', out], { env });
    // other tests build at the same time, and the command says so when it waits for them
    const said = stderr.replace(/^Waiting for another build .*\n/, '');
    expect({ code, said }).toEqual({ code: 0, said: '' });
    expect(readdirSync(folder)).toEqual(['pack.pdf']);
    return read(readFileSync(out));
  });
}

/** The bookmarks of a PDF in their order, those below others included. */
function bookmarksOf(pdf: PDFDocument): string[] {
  const titles: string[] = [];
  const visit = (parent: PDFDict | undefined) => {
    let entry = parent?.lookupMaybe(PDFName.of('First'), PDFDict);
    for (; entry; entry = entry.lookupMaybe(PDFName.of('Next'), PDFDict)) {
      titles.push(entry.lookup(PDFName.of('Title'), PDFString, PDFHexString).decodeText());
      visit(entry);
    }
  };
  visit(pdf.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict));
  return titles;
}

/** Documents of the demo's site, of clients who read Russian. */
const documents = [
  ['kickoff', CLIENT, 'Северный Свет'],
  ['scope', CLIENT, 'Северный Свет'],
  ['onboarding', CLIENT, 'Северный Свет'],
  ['qbr', 'shkola-vektor', 'Школа «Вектор»'],
] as const;

describe.each(documents)('the %s pack of %s', (pack, client, name) => {
  test.each(['a4', 'letter'] as const)('on %s', async (paper) => {
    const { bytes } = await printPage({
      browser: findBrowser(process.env),
      origin: new URL(demo.url).origin,
      address: packAddress(client, pack),
      paper,
      author: 'Estúdio Farol',
      day: '2026-11-20',
    });
    const sheets = readPdf(Buffer.from(bytes));
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    const bookmarks = bookmarksOf(pdf);

    const sides = sheets.map(({ width, height }) => Math.round(Math.min(width, height)));
    expect(new Set(sides)).toEqual(new Set([paper === 'a4' ? 596 : 612]));
    sheets.forEach((sheet, index) => {
      expect(footOf(sheet)).toContain(`Страница ${index + 1} из ${sheets.length}`);
      expect(footOf(sheet)).not.toContain('farol.example');
      expect(bodyOf(sheet).length, `sheet ${index + 1} says something`).toBeGreaterThan(5);
    });
    expect(lonelyHeadings(bookmarks, sheets)).toEqual([]);

    const places = await sheetsOfPlaces(bytes);
    expect(places.size).toBeGreaterThan(2);
    const first = spaceless(sheets[0]?.lines.join('') ?? '');
    const headingOn = (number: number, heading: string) =>
      spaceless(sheets[number - 1]?.lines.join('') ?? '').includes(heading);
    const numbered = bookmarks
      .map(spaceless)
      .filter((heading) => new RegExp(`${literal(heading)}\\d`).test(first));
    expect(numbered.length).toBeGreaterThanOrEqual(places.size);
    for (const heading of numbered) {
      const number = Number(first.match(new RegExp(`${literal(heading)}(\\d+)`))?.[1]);
      // what follows a number may be a heading that begins with a figure
      expect([...places.values()].includes(number) || number > sheets.length, heading).toBe(true);
      if (number <= sheets.length) expect(headingOn(number, heading), heading).toBe(true);
    }

    expect(pdf.catalog.lookup(PDFName.of('MarkInfo'), PDFDict).toString()).toContain('/Marked true');
    expect(pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).has(PDFName.of('K'))).toBe(true);
    expect(pdf.catalog.lookup(PDFName.of('Lang'))?.toString()).toContain('ru');
    expect(pdf.getTitle()).toContain(`${name}: `);
    expect([pdf.getAuthor(), pdf.getCreationDate()?.toISOString()]).toEqual([
      'Estúdio Farol',
      '2026-11-20T00:00:00.000Z',
    ]);
  });
});

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

test('the same records make the same file', async () => {
  // a document that the site does not hold, since the client's phase calls for others: it is drawn for this
  const once = () => printed([CLIENT, '--pack', 'qbr'], (bytes) => bytes.toString('base64'));
  expect(await once()).toBe(await once());
});

test('the edition for the client is printed from a page with nothing internal in it', async () => {
  const content = writePlaybook(marked);
  const pages = (args: string[]) =>
    printed(['padaria', '--content', content, '--today', '2026-11-20', ...args], (bytes) =>
      readPdf(bytes)
        .flatMap(({ lines }) => lines)
        .join(' '),
    );
  expect(await pages(['--pack', 'qbr'])).not.toContain(MARK);
  expect(await pages(['--pack', 'qbr', '--internal'])).toContain(MARK);
  await useFolder(async (folder) => {
    const out = join(folder, 'site');
    expect((await jornada(['build', '--content', content, '--out', out])).code).toBe(0);
    const html = (pack: string) =>
      readFileSync(join(out, 'clients/padaria/packs', pack, 'index.html'), 'utf8');
    const packs = readdirSync(join(out, 'clients/padaria/packs'));
    expect(packs).toEqual(['qbr', 'qbr-internal', 'scope']);
    expect(packs.filter((pack) => html(pack).includes(MARK))).toEqual(['qbr-internal']);
    for (const pack of ['scope', 'qbr']) expect(html(pack)).not.toContain('Livraria');
  });
});

describe('where there is nothing to print', () => {
  const refused = async (args: string[], env: Record<string, string> = {}) => {
    const { code, stdout, stderr } = await jornada(['pdf', ...args], { env });
    return `${code} ${stdout}${stderr}`.trim();
  };

  test('one message says why', async () => {
    expect(await refused(['severny', '--pack', 'qbr'])).toBe(
      '2 jornada: there is no client "severny". Did you mean severny-svet?',
    );
    expect(await refused([CLIENT, '--pack', 'scope', '--internal'])).toBe(
      '2 jornada: only the QBR has an internal edition: --pack qbr --internal. The scope pack has one edition.',
    );
    expect(await refused(['lumen-optics', '--pack', 'qbr'])).toBe(
      '2 jornada: lumen-optics is a client no longer, so there is nothing to prepare.',
    );
    expect(await refused([CLIENT, '--pack', 'qbr'], { CHROME_PATH: '/no/browser' })).toBe(
      '2 jornada: CHROME_PATH names /no/browser, where there is no browser. Correct it, or unset it to use one that is installed.',
    );
  });

  test('records with errors are told as `check` tells them', async () => {
    const content = writePlaybook({ 'clients/padaria/scope.md': '---\nbaseline: soon\n---\n' });
    const said = await refused(['padaria', '--pack', 'qbr', '--content', content]);
    expect(said).toMatch(/^1 [\s\S]*scope\.md[\s\S]*Nothing was written\.$/);
  });
});
