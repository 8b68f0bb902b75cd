import { readFileSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import { BaseError } from '../git/before.ts';
import { SourceError, sourceFrom } from '../playbook-source.ts';
import { ContentFolderError } from '../records/load.ts';
import { type CheckOptions, check, formats } from './check.ts';
import { addOutlineCommands } from './outline-commands.ts';
import { packChoices } from './pack-choices.ts';
import type { PdfOptions } from './pdf.ts';
import type { StatusOptions } from './status.ts';

const MISUSE = 2;

/** Runs the command that the arguments name. Answers the exit code: 0 well, 1 errors in the content, 2 misuse. */
export async function createProgram(args: readonly string[]): Promise<number> {
  let code = 0;
  const program = new Command('jornada')
    .description('Client playbooks as code.')
    .version(version())
    .exitOverride()
    .showHelpAfterError('(jornada --help lists the commands)');

  const withSource = (command: Command) =>
    command
      .option('--content <dir>', 'folder of the records (default: JORNADA_CONTENT or content)')
      .option(
        '--today <date>',
        'the day to compute for, YYYY-MM-DD (default: JORNADA_TODAY, as_of in site.md, or the present)',
      )
      .hook('preAction', (_, action) => applySource(action.optsWithGlobals()));
  const command = (name: string, description: string, parent = program) =>
    withSource(parent.command(name).description(description));

  command('check', 'find what is wrong with the records')
    .addOption(new Option('--format <name>', 'how to print').choices(formats).default('pretty'))
    .option(
      '--base <ref>',
      'find edits of confirmed scopes, of approved changes and of procedures without a new version, since a branch or commit',
    )
    .action((options: CheckOptions) => {
      code = check(sourceFrom(process.env), options, version());
    });
  command('status', 'how clients are and what is due: for all, a client or a person')
    .addOption(new Option('--client <id>', 'only this client').conflicts('person'))
    .option('--person <id>', 'the week of a person, and the clients that they own')
    .addOption(new Option('--format <name>', 'how to print').choices(['pretty', 'json']).default('pretty'))
    .action(async (options: StatusOptions) => {
      const { status } = await import('./status.ts');
      code = status(sourceFrom(process.env), options);
    });
  const made = command(
    'new',
    'begin a record of a kind: jornada new client padaria-sol --name "Padaria Sol"',
  );
  if (args[0] === 'new') {
    const { addKinds } = await import('./new/commands.ts');
    addKinds(made, {
      withSource,
      done: (result) => {
        code = result;
      },
    });
  }
  addOutlineCommands(command, (result) => {
    code = result;
  });
  command('pdf', 'write a document for a client as a PDF, to print or to send')
    .argument('<client>', 'id of the client: the name of its folder')
    .addOption(new Option('--pack <name>', 'which document').choices(packChoices).makeOptionMandatory())
    .option('--out <file>', 'where it is written (default: CLIENT-PACK.pdf)')
    .option('--internal', 'the edition of the QBR with feelings; not for the client')
    .addOption(new Option('--paper <size>', 'sheets to print on').choices(['a4', 'letter']).default('a4'))
    .action(async (client: string, options: PdfOptions) => {
      const { pdf } = await import('./pdf.ts');
      code = await pdf(sourceFrom(process.env), client, options);
    });
  command('build', 'check the records and build the site into dist/')
    .option('--base <path>', 'the path that the site is served under, such as /playbook')
    .option('--out <dir>', 'where the site is written', 'dist')
    .action(async (options: { base?: string; out: string }) => {
      const { build } = await import('./build.ts');
      code = await build(sourceFrom(process.env), options);
    });
  command('start', 'check, build and serve the site')
    .option('--out <dir>', 'where the site is written', 'dist')
    .action(async (options: { out: string }) => {
      const { start } = await import('./start.ts');
      code = await start(sourceFrom(process.env), options.out);
    });
  const checklist = program.command('checklist').description('checklists of clients');
  command('update', 'take over what changed in the procedure or play, with every tick kept', checklist)
    .argument('<client>', 'id of the client: the name of its folder')
    .argument('<sop>', 'id of the procedure or play: the name of the file of the checklist')
    .option('--dry-run', 'say what would change and write nothing')
    .action(async (client: string, sop: string, options: { dryRun?: boolean }) => {
      const { updateChecklist } = await import('./checklist.ts');
      code = updateChecklist(sourceFrom(process.env), client, sop, options);
    });
  command('dev', 'show the site while you edit').action(async () => {
    const { dev } = await import('./dev.ts');
    code = await dev(sourceFrom(process.env));
  });

  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : MISUSE;
    if ([ContentFolderError, SourceError, BaseError].some((misuse) => error instanceof misuse)) {
      process.stderr.write(`jornada: ${error instanceof Error ? error.message : ''}\n`);
      return MISUSE;
    }
    throw error;
  }
}

/** The flags reach the site and its worker processes through the environment. */
function applySource(options: { content?: string; today?: string }): void {
  if (options.content !== undefined) process.env['JORNADA_CONTENT'] = options.content;
  if (options.today !== undefined) process.env['JORNADA_TODAY'] = options.today;
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : '0';
}
