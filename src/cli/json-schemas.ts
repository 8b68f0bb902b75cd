/** The JSON Schemas that editors read, made from the Zod schemas that everything else reads. */
import { z } from 'zod';
import { country, countryCodes } from '../../schemas/country.ts';
import type { Kind } from '../../schemas/kind-names.ts';
import { markdownKinds, places, schemas } from '../../schemas/kinds.ts';
import { day, daySpan, id, text, webAddress } from '../../schemas/values.ts';
import { unwrap } from '../../schemas/walk.ts';

/** The keywords that are read or written here; others pass through. */
export interface JsonSchema {
  [keyword: string]: unknown;
  type?: string | string[];
  title?: string;
  description?: string;
  examples?: unknown[];
  enum?: unknown[];
  properties?: Record<string, JsonSchema>;
  propertyNames?: JsonSchema;
  items?: JsonSchema;
  additionalProperties?: boolean | JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  /** Schemas that contain themselves. */
  definitions?: Record<string, JsonSchema>;
}

/** Ids of the records that are there, offered where one of them is asked for. */
export type KnownIds = Partial<Record<Kind, readonly string[]>>;

/** The JSON Schema (draft 7) of a kind's frontmatter, as a person types it. */
export function jsonSchemaOf(kind: Kind, known: KnownIds = {}): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(schemas[kind], {
    io: 'input',
    target: 'draft-07',
    override: ({ zodSchema, jsonSchema }) => {
      Object.assign(jsonSchema, shapes.get(unwrap(zodSchema)._zod.def));
    },
  });
  return {
    $schema,
    $comment: `Written by npm run generate from schemas/${kind}.ts.`,
    title: `Jornada ${kind}`,
    description: `The frontmatter of content/${places[kind]}.`,
    // Zod's type allows every keyword of every draft; what it writes for our schemas is named in JsonSchema
    ...forEditor(schema as JsonSchema, known, true),
  };
}

/** A schema as the text of its file. */
export function printSchema(schema: JsonSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/**
 * What the Astro language server reads in `.astro/collections/`, by file name: the schemas, and for every record, by
 * its address in lower case, the name of its schema.
 *
 * @param records kind, id and address (`file:///…`) of every record on this machine.
 */
export function editorFiles(
  records: readonly { kind: Kind; id: string; address: string }[],
): Record<string, string> {
  const known: KnownIds = Object.fromEntries(
    markdownKinds.map((kind) => [
      kind,
      records.filter((record) => record.kind === kind).map((record) => record.id),
    ]),
  );
  const manifest = {
    collections: markdownKinds.map((kind) => ({ hasSchema: true, name: collectionOf(kind) })),
    entries: Object.fromEntries(
      records.map(({ kind, address }) => [decodeURIComponent(address).toLowerCase(), collectionOf(kind)]),
    ),
  };
  return {
    ...Object.fromEntries(
      markdownKinds.map((kind) => [
        `${collectionOf(kind)}.schema.json`,
        printSchema(jsonSchemaOf(kind, known)),
      ]),
    ),
    'collections.json': `${JSON.stringify(manifest, null, 2)}\n`,
  };
}

/** A name that no collection of the site has, so that Astro does not write over its schema. */
function collectionOf(kind: Kind): string {
  return `jornada-${kind}`;
}

const DAY = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;

/**
 * Values that Zod tests by a function, which JSON Schema cannot hold, and a shape that comes near. It is never stricter
 * than the function, so that an editor marks nothing that the check lets pass.
 */
const shapes = new Map<z.core.$ZodTypeDef, JsonSchema>([
  [id.def, { pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$', maxLength: 80 }],
  [day.def, { pattern: `^${DAY}$` }],
  [daySpan.def, { pattern: `^${DAY}(?:/${DAY})?$` }],
  // its example helps in a message, and would be a wrong proposal in every field
  [text.def, { pattern: String.raw`\S`, examples: [] }],
  [country.def, { enum: [...countryCodes] }],
  [webAddress.def, { pattern: '^[hH][tT][tT][pP][sS]?://' }],
]);

/**
 * A schema with what an editor shows: help in Markdown, a message for a wrong value, ids to choose from. What Zod's
 * metadata says for other readers is left out.
 *
 * @param visible whether the client may see the value that holds this one: below an internal field all is internal.
 */
function forEditor(schema: JsonSchema, known: KnownIds, visible: boolean): JsonSchema {
  const { title, audience, reference, minimum, maximum, ...rest } = schema;
  const { examples, default: fallback, description = title && sentence(title), ...plain } = rest;
  const below = (child: JsonSchema) => forEditor(child, known, visible);
  const field = (child: JsonSchema) => {
    const seen = visible && child.audience === 'client';
    return { ...forEditor(child, known, seen), markdownDescription: help(child, seen) };
  };
  const proposals = schema.enum || reference ? [] : (examples ?? []);
  return withoutEmpty({
    ...plain,
    description,
    errorMessage: title && isScalar(schema) && !schema.enum ? expectation(title, proposals) : undefined,
    // Zod bounds whole numbers by what a computer counts exactly, which tells a person nothing
    minimum: minimum === Number.MIN_SAFE_INTEGER ? undefined : minimum,
    maximum: maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum,
    // a default of nothing says that the field may be left out; an editor would type its empty brackets
    default: fallback,
    examples: proposals,
    // ids are proposed as snippets because examples would fill the help of the field
    defaultSnippets: reference && known[reference as Kind]?.map((name) => ({ label: name, body: name })),
    properties: schema.properties && mapValues(schema.properties, field),
    propertyNames: schema.propertyNames && below(schema.propertyNames),
    items: schema.items && below(schema.items),
    additionalProperties:
      typeof schema.additionalProperties === 'object'
        ? below(schema.additionalProperties)
        : schema.additionalProperties,
    anyOf: schema.anyOf?.map(below),
    oneOf: schema.oneOf?.map(below),
    definitions: schema.definitions && mapValues(schema.definitions, below),
  });
}

/** What an editor shows beside a field: its meaning, what it refers to, and who reads it. */
function help({ description, title, reference }: JsonSchema, seen: boolean): string {
  const meaning = (description ?? (title && sentence(title)) ?? '').replace(/ ?Internal\.$/, '');
  const folder = reference && places[reference as Kind].split('/')[0];
  return [
    meaning,
    folder && `The name of a file in \`${folder}/\`, without \`.md\`.`,
    seen ? '_The client may see it._' : '_Internal._',
  ]
    .filter(Boolean)
    .join('\n\n');
}

function expectation(title: string, examples: readonly unknown[]): string {
  return examples.length > 0 ? `This must be ${title}, like ${examples[0]}.` : `This must be ${title}.`;
}

function sentence(title: string): string {
  return `${title.charAt(0).toUpperCase()}${title.slice(1)}.`;
}

function isScalar({ type }: JsonSchema): boolean {
  return type === 'string' || type === 'number' || type === 'integer' || type === 'boolean';
}

function mapValues<T, R>(values: Record<string, T>, change: (value: T) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
}

/** Leaves out keywords without a value and with an empty list or mapping. */
function withoutEmpty(schema: JsonSchema): JsonSchema {
  return Object.fromEntries(
    Object.entries(schema).filter(
      ([, value]) =>
        value !== undefined &&
        value !== '' &&
        !(typeof value === 'object' && value !== null && Object.keys(value).length === 0),
    ),
  );
}
