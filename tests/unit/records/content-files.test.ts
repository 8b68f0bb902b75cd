import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listContentFiles, MAX_BYTES } from '../../../src/records/content-files.ts';
import { check, diagnosticsOf, print, smallPlaybook, withPlaybook } from '../../fixtures/small-playbook.ts';

const person = smallPlaybook['people/ana-prado.md'] ?? '';
const checkBytes = (bytes: string | Uint8Array) => print(check({ 'people/ana-prado.md': bytes }));
const checkAfter = (prepare: (folder: string) => void) =>
  withPlaybook({}, (folder) => {
    prepare(folder);
    return print(diagnosticsOf(folder));
  });

describe('how a file is saved', () => {
  test('with a byte order mark: read all the same, and columns are right', () => {
    expect(checkBytes(`\uFEFF${person.replace('role: csm', 'role: cms')}`)).toMatchInlineSnapshot(`
      "info byte-order-mark people/ana-prado.md:1:1
        The file begins with an invisible mark (BOM), which is ignored.
        Save it as "UTF-8", not as "UTF-8 with BOM".
      error unknown-reference people/ana-prado.md:3:7 (role)
        There is no role \`cms\`.
        Did you mean \`csm\`?"
    `);
  });

  test('with Windows line endings: read all the same, and lines are right', () => {
    const text = person.replace('role: csm', 'role: cms').replaceAll('\n', '\r\n');
    expect(checkBytes(text)).toMatchInlineSnapshot(`
      "info crlf-line-endings people/ana-prado.md:1:1
        The lines end as on Windows (CRLF), which is read all the same.
        Nothing has to be done; to tidy up, choose the line ending LF in the editor and save.
      error unknown-reference people/ana-prado.md:3:7 (role)
        There is no role \`cms\`.
        Did you mean \`csm\`?"
    `);
  });

  test('with Windows line endings, a fault in the body', () => {
    const sop = smallPlaybook['sops/kickoff.md']?.replace('{#room}', '{#agenda}').replaceAll('\n', '\r\n');
    expect(print(check({ 'sops/kickoff.md': sop ?? '' }))).toMatchInlineSnapshot(`
      "info crlf-line-endings sops/kickoff.md:1:1
        The lines end as on Windows (CRLF), which is read all the same.
        Nothing has to be done; to tidy up, choose the line ending LF in the editor and save.
      error duplicate-id sops/kickoff.md:9:22
        The step id \`agenda\` is already used on line 8.
        Give one of the two steps another id: \`{#agenda-2}\`."
    `);
  });

  test('with Windows line endings, a fault in the YAML', () => {
    expect(checkBytes('---\r\nname: Ana: the CSM\r\nrole:csm\r\n---\r\n')).toMatchInlineSnapshot(`
      "info crlf-line-endings people/ana-prado.md:1:1
        The lines end as on Windows (CRLF), which is read all the same.
        Nothing has to be done; to tidy up, choose the line ending LF in the editor and save.
      error malformed-yaml people/ana-prado.md:2:7
        The text contains a colon, so it cannot be told from a field.
        Put the text in quotes: \`name: "Ana: the CSM"\`.
      error malformed-yaml people/ana-prado.md:3:1
        There is no space after the colon.
        Write \`role: csm\`."
    `);
  });

  test('as Latin-1: the line with the letter that cannot be read', () => {
    const bytes = Buffer.from('---\nname: Ana\nrole: csm\nemail: joão@farol.example\n---\n', 'latin1');
    expect(checkBytes(bytes)).toMatchInlineSnapshot(`
      "error not-utf8 people/ana-prado.md:4:1
        The file is not saved as UTF-8, so some of its letters cannot be read.
        Open it in an editor and save it again with the encoding UTF-8."
    `);
  });

  test('as UTF-16, which Windows editors call Unicode', () => {
    expect(checkBytes(Buffer.from(`\uFEFF${person}`, 'utf16le'))).toMatchInlineSnapshot(`
      "error not-utf8 people/ana-prado.md:1:1
        The file is not saved as UTF-8, so some of its letters cannot be read.
        Open it in an editor and save it again with the encoding UTF-8."
    `);
  });

  test('as UTF-16 without its mark', () => {
    expect(checkBytes(Buffer.from(person, 'utf16le'))).toMatchInlineSnapshot(`
      "error not-utf8 people/ana-prado.md:1:1
        The file is not text: it has zero bytes, as pictures and office documents do.
        Write the record in a text editor and save it with the encoding UTF-8."
    `);
  });

  test('with a null byte somewhere below', () => {
    expect(checkBytes(`${person}A profile\nwith a null byte: \0\n`)).toMatchInlineSnapshot(`
      "error not-utf8 people/ana-prado.md:7:1
        The file is not text: it has zero bytes, as pictures and office documents do.
        Write the record in a text editor and save it with the encoding UTF-8."
    `);
  });
});

describe('what is in the folder', () => {
  test('a file of 10 MB', () => {
    expect(checkBytes(`---\nname: ${'x'.repeat(10_000_000)}\n---\n`)).toMatchInlineSnapshot(`
      "error file-too-large people/ana-prado.md:1:1
        The file has 10.0 MB; a record has at most 1 MB.
        Keep large files in the drive and put a link to them into the record."
    `);
  });

  test('a file too large is not read: of 3 GB it could not be', () => {
    const found = checkAfter((folder) => truncateSync(join(folder, 'people/ana-prado.md'), 3_000_000_000));
    expect(found).toMatch(/^error file-too-large .*\n.* 3000\.0 MB/);
  });

  test('a file of the largest size is read', () => {
    const text = `${person}${'x'.repeat(MAX_BYTES - person.length)}`;
    expect(checkBytes(text)).toBe('');
    expect(check({ 'people/ana-prado.md': `${text}x` })).toMatchObject([{ rule: 'file-too-large' }]);
  });

  test('a link to a file outside is not followed', () => {
    const found = checkAfter((folder) => {
      writeFileSync(join(folder, '.secret'), person);
      symlinkSync(join(folder, '.secret'), join(folder, 'people/eve.md'));
    });
    expect(found).toMatchInlineSnapshot(`
      "error symlink people/eve.md:1:1
        This is a link to a file or folder in another place.
        Put a copy here instead of the link."
    `);
  });

  test('a link to a folder, to a folder above or to nothing is not followed', () => {
    const found = checkAfter((folder) => {
      symlinkSync('/etc', join(folder, 'handbook/etc'));
      symlinkSync(folder, join(folder, 'clients/loop'));
      symlinkSync('/nowhere', join(folder, 'sops/dead.md'));
    });
    expect(found.match(/^error symlink .*/gm)).toMatchInlineSnapshot(`
      [
        "error symlink clients/loop:1:1",
        "error symlink handbook/etc:1:1",
        "error symlink sops/dead.md:1:1",
      ]
    `);
    expect(found.match(/^error/gm)).toHaveLength(3);
  });

  test.runIf(process.platform !== 'win32')('a pipe does not keep the check waiting', () => {
    const found = checkAfter((folder) => execFileSync('mkfifo', [join(folder, 'people/pipe.md')]));
    expect(found).toMatchInlineSnapshot(`
      "error unreadable-file people/pipe.md:1:1
        This is not an ordinary file (it is a pipe, a socket or a device), so it is not read.
        Delete it; a record is a text file."
    `);
  });

  test('a folder with the name of a file', () => {
    const found = checkAfter((folder) => {
      mkdirSync(join(folder, 'people/bea.md'));
      writeFileSync(join(folder, 'people/bea.md/bea.md'), person);
    });
    expect(found).toMatchInlineSnapshot(`
      "error wrong-place people/bea.md/bea.md:1:1
        Records of people/ lie directly in that folder, not in folders below it.
        Move the file to \`people/bea.md\`."
    `);
  });

  test.runIf(process.platform === 'linux')('a file whose name is not UTF-8', () => {
    const found = checkAfter((folder) => {
      const name = Buffer.concat([
        Buffer.from(join(folder, 'people/jo')),
        Buffer.from([0xe3, 0x6f]),
        Buffer.from('.md'),
      ]);
      writeFileSync(name, person);
    });
    expect(found.replace(/people\/jo.*?\.md/, 'people/jo?.md')).toMatchInlineSnapshot(`
      "error bad-file-name people/jo?.md:1:1
        The name of the file has letters that cannot be read.
        Rename it with lower-case letters without accents, digits and hyphens."
    `);
  });

  test('hidden files and folders are left out', () => {
    const found = checkAfter((folder) => {
      mkdirSync(join(folder, '.git'));
      writeFileSync(join(folder, '.git/config.md'), 'x');
      writeFileSync(join(folder, 'people/.draft.md'), 'x');
    });
    expect(found).toBe('');
  });

  test('files come in the order of their paths', () => {
    const paths = withPlaybook({}, (folder) => listContentFiles(folder).map(({ path }) => path));
    expect(paths).toEqual(Object.keys(smallPlaybook).sort());
  });
});
