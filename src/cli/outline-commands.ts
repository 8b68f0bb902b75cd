/** The commands `import` and `export`: what stands in other tools becomes a record, and a record a file for them. */
import { type Command, Option } from 'commander';
import { sourceFrom } from '../playbook-source.ts';
import { outlineFormats } from '../outlines/outline.ts';
import { type ExportOptions, exportFormats, exportKinds } from './export/choices.ts';
import type { ImportOptions } from './import/import-file.ts';
import { importKinds } from './import/kinds.ts';

type Add = (name: string, description: string) => Command;

export function addOutlineCommands(command: Add, done: (code: number) => void): void {
  addImport(command, done);
  addExport(command, done);
}

function addImport(command: Add, done: (code: number) => void): void {
  command('import', 'make a record of a mind map or an outline of another tool')
    .argument('<file>', 'a .mm, .opml, .xmind, .md, .mmd or .txt file, or - for the standard input')
    .addOption(new Option('--as <kind>', 'what it becomes').choices(importKinds).default('map'))
    .addOption(
      new Option('--format <name>', 'what the file is (default: told by what it holds)').choices(
        outlineFormats,
      ),
    )
    .option('--client <id>', 'whose scope or briefing it is')
    .option('--questionnaire <id>', 'which questionnaire a briefing answers')
    .option('--id <id>', 'name of the new file (default: made from the title)')
    .option('--title <text>', 'title of the record (default: the text in the middle of the map)')
    .addOption(
      new Option('--set <field=value>', 'any field, such as owner=csm; the value as in YAML').argParser(
        (text: string, before: string[] | undefined) => [...(before ?? []), text],
      ),
    )
    .option('--branch <text>', 'only what is below the node with this text, such as "Briefing > Company"')
    .option(
      '--split',
      'make nodes of lists typed into one node, such as "1. … 2. … 3. …", after showing them',
    )
    .option('--yes', 'split without asking')
    .option('--dry-run', 'print the record instead of writing it')
    .option('--no-input', 'never ask, even at a terminal')
    .action(async (file: string, options: ImportOptions & { input: boolean }) => {
      const { importFile } = await import('./import/import-file.ts');
      // a file that comes over the standard input leaves nobody to answer there
      const canAsk = file !== '-' && options.input && process.stdin.isTTY && process.stdout.isTTY;
      const asker = canAsk ? (await import('./new/terminal-asker.ts')).terminalAsker : undefined;
      done(await importFile(sourceFrom(process.env), file, options, asker));
    });
}

function addExport(command: Add, done: (code: number) => void): void {
  command('export', 'write a map, scope, SOP, journey or questionnaire as a file for other tools')
    .usage('[options] <kind> <id>')
    .argument('<kind>', `one of ${exportKinds.join(', ')}`)
    .argument('<id>', 'id of the record; of a scope the id of the client')
    .addOption(
      new Option('--format <name>', 'as what (default: told by --out, else markdown)').choices(exportFormats),
    )
    .option('--out <file>', 'where it is written (default: the standard output; ID.ENDING for xmind and png)')
    .option('--force', 'replace the file if it is there')
    .action(async (kind: string, id: string, options: ExportOptions) => {
      const { exportRecord } = await import('./export/export-record.ts');
      done(await exportRecord(sourceFrom(process.env), kind, id, options));
    });
}
