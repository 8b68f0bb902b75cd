/** The command `new` with a command of its own for every kind, whose flags are the fields of the kind. */
import { Argument, type Command, Option } from 'commander';
import { type Kind, kinds } from '../../../schemas/kind-names.ts';
import { sourceFrom } from '../../playbook-source.ts';
import { parts } from '../../records/templates/parts.ts';
import { printable } from '../../records/words.ts';
import { hintFor } from '../unknown-id.ts';
import { type Answers, MisuseError, readSet } from './answers.ts';
import type { Asker } from './ask.ts';
import { type Field, fieldsOfKind, readTyped } from './fields.ts';
import { argumentsOf } from './new-place.ts';
import { newRecord } from './new-record.ts';

type Options = Record<string, unknown>;

export interface NewCommand {
  /** Adds the options that every command has. */
  withSource: (command: Command) => Command;
  /** Takes the exit code. */
  done: (code: number) => void;
}

/** Adds a command for every kind. */
export function addKinds(parent: Command, { withSource, done }: NewCommand): void {
  for (const kind of kinds) {
    const fields = fieldsOfKind(kind).filter(({ isSimple }) => isSimple);
    const command = withSource(parent.command(kind)).description(describe(kind));
    for (const { label, description } of argumentsOf(kind))
      command.addArgument(new Argument(`[${label}]`, description));
    for (const field of fields) command.addOption(optionOf(field));
    const part = parts[kind];
    if (part) command.addOption(repeated(`--${part.name} <text>`, part.description));
    if (kind === 'touchpoint')
      command.option('--date <date>', 'day of the contact, YYYY-MM-DD (default: today)');
    if (kind !== 'metrics') {
      command.addOption(
        repeated('--set <field=value>', 'any other field, such as facts.staff=140; the value as in YAML'),
      );
      command.option('--text <markdown>', 'what stands below the fields');
    }
    command.option('--dry-run', 'print the record instead of writing it');
    command.option('--no-input', 'never ask, even at a terminal');
    command.action(async (...given: unknown[]) => {
      const words = given.slice(0, argumentsOf(kind).length);
      done(await run(kind, words, command.opts<Options>()));
    });
  }
  parent.argument('[kind]').action(async (kind: string | undefined, options: Options) => {
    if (kind !== undefined || !canAsk(options)) {
      const why =
        kind === undefined ? 'say what is new.' : `there is no kind of record "${printable(kind)}".`;
      const hint =
        kind === undefined
          ? `Write: jornada new KIND, where the kind is one of ${kinds.join(', ')}.`
          : hintFor(kind, kinds);
      process.stderr.write(`jornada: ${why} ${hint}\n`);
      done(2);
      return;
    }
    const [{ askKind, Cancelled }, asker] = [await import('./ask.ts'), await findAsker(options)];
    try {
      if (asker) done(await run(await askKind(asker), [], options));
    } catch (error) {
      if (!(error instanceof Cancelled)) throw error;
      done(2);
    }
  });
}

async function run(kind: Kind, words: readonly unknown[], options: Options): Promise<number> {
  let answers: Answers;
  try {
    answers = answersFrom(kind, words, options);
  } catch (error) {
    if (!(error instanceof MisuseError)) throw error;
    process.stderr.write(`jornada: ${error.message}\n`);
    return 2;
  }
  const asker = await findAsker(options);
  return newRecord(sourceFrom(process.env), kind, answers, { dryRun: options['dryRun'] === true, asker });
}

function answersFrom(kind: Kind, words: readonly unknown[], options: Options): Answers {
  const answers: Answers = { fields: {}, sets: [], parts: textsOf(options[parts[kind]?.name ?? '']) };
  argumentsOf(kind).forEach(({ name }, index) => {
    const word = words[index];
    if (typeof word === 'string') answers[name] = word;
  });
  for (const { name, flag, schema } of fieldsOfKind(kind).filter(({ isSimple }) => isSimple)) {
    const typed = options[new Option(`--${flag} <value>`).attributeName()];
    if (typeof typed === 'string') answers.fields[name] = readTyped(schema, typed);
  }
  answers.sets = textsOf(options['set']).map(readSet);
  for (const name of ['date', 'text'] as const) {
    const said = options[name];
    if (typeof said === 'string') answers[name] = said;
  }
  return answers;
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function optionOf({ flag, description, choices, required }: Field): Option {
  const words = `${description.replace(/\.$/, '')}${required ? '' : ' (optional)'}`;
  const option = new Option(`--${flag} <value>`, words);
  return choices ? option.choices(choices) : option;
}

function repeated(flags: string, description: string): Option {
  return new Option(flags, description).argParser((text: string, before: string[] | undefined) => [
    ...(before ?? []),
    text,
  ]);
}

function describe(kind: Kind): string {
  const words: Partial<Record<Kind, string>> = {
    site: 'the settings of the site',
    handbook: 'a page of the handbook',
    metrics: "the table of a client's figures",
    access: "the register of a client's accesses",
    checklist: 'a run of a procedure for a client, with its steps copied',
    briefing: 'the answers of a client to a questionnaire, a section for each',
  };
  return words[kind] ?? `a new ${kind}`;
}

function canAsk(options: Options): boolean {
  return process.stdin.isTTY === true && process.stdout.isTTY === true && options['input'] !== false;
}

/** A way to ask, where somebody is at a terminal; nothing of it is loaded where nobody is. */
async function findAsker(options: Options): Promise<Asker | undefined> {
  return canAsk(options) ? (await import('./terminal-asker.ts')).terminalAsker : undefined;
}
