import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
// ajv and the language server come with html-validate and @astrojs/check
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type { Kind } from '../../schemas/kind-names.ts';
import { markdownKinds, schemas } from '../../schemas/kinds.ts';
import { emotions, touchpointTypes } from '../../schemas/touchpoint.ts';
import { isDay, isId } from '../../schemas/values.ts';
import { editorFiles, type JsonSchema, jsonSchemaOf, printSchema } from '../../src/cli/json-schemas.ts';
import { listContentFiles } from '../../src/records/content-files.ts';
import { readFrontmatter } from '../../src/records/frontmatter.ts';
import { placeOf } from '../../src/records/place.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'schemas/json');
// editors read keywords that JSON Schema does not have, and `format` is for them too
const validators = new Ajv({ strict: false, validateFormats: false, allErrors: true });

describe('the files in schemas/json', () => {
  test.each(markdownKinds)('%s is current (if not: npm run generate)', (kind) => {
    expect(readFileSync(join(folder, `${kind}.json`), 'utf8')).toBe(printSchema(jsonSchemaOf(kind)));
  });

  test('there is one for every kind and nothing else', () => {
    expect(readdirSync(folder).sort()).toEqual(markdownKinds.map((kind) => `${kind}.json`).sort());
  });
});

describe('against the records of the demo', () => {
  const content = join(root, 'content');
  const records = listContentFiles(content).flatMap(({ path }) => {
    const placement = placeOf(path);
    return 'place' in placement ? [{ kind: placement.place.kind, path }] : [];
  });

  test.each(markdownKinds)('every %s is valid', (kind) => {
    const own = records.filter((record) => record.kind === kind);
    const refused = own.flatMap(({ path }) => {
      const problems = problemsOf(kind, frontmatterOf(readFileSync(join(content, path), 'utf8')));
      return problems.length > 0 ? [{ path, problems }] : [];
    });
    expect(own.length).toBeGreaterThan(0);
    expect(refused).toEqual([]);
  });
});

describe('a schema', () => {
  test('refuses what the check refuses', () => {
    const touchpoint = (yaml: string) => problemsOf('touchpoint', frontmatterOf(`---\n${yaml}\n---\n`));
    expect({
      misspelt: touchpoint('type: call\nattendes: [ana-prado]'),
      missing: touchpoint('title: A call'),
      'not an option': touchpoint('type: phone'),
      'not a date': touchpoint('type: call\nnext: [{ do: Write, who: ana-prado, due: 10/10/2026 }]'),
      'out of range': touchpoint('type: call\nfeeling: { emotion: calm, trust: 6 }'),
      empty: touchpoint('type: call\ntitle: " "'),
    }).toMatchInlineSnapshot(`
      {
        "empty": [
          "/title must match pattern "\\S"",
        ],
        "missing": [
          " must have required property 'type'",
        ],
        "misspelt": [
          " must NOT have additional properties",
        ],
        "not a date": [
          "/next/0/due must match pattern "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"",
        ],
        "not an option": [
          "/type must be equal to one of the allowed values",
        ],
        "out of range": [
          "/feeling/trust must be <= 5",
        ],
      }
    `);
  });

  test('is never stricter than the check: ids', () => {
    const { pattern, maxLength } = field('client', 'owner');
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z0-9-]{1,90}$/), (text) => {
        expect(new RegExp(String(pattern)).test(text) && text.length <= Number(maxLength)).toBe(isId(text));
      }),
    );
  });

  test('is never stricter than the check: days', () => {
    const pattern = new RegExp(String(field('client', 'start').pattern));
    const span = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(span, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(isDay(day)).toBe(true);
        expect(day).toMatch(pattern);
      }),
    );
    expect('2026-13-01').not.toMatch(pattern);
    expect('1/2/2026').not.toMatch(pattern);
  });

  test('is never stricter than the check: texts', () => {
    const pattern = new RegExp(String(field('client', 'name').pattern));
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(pattern.test(text)).toBe(schemas.client.shape.name.safeParse(text).success);
      }),
    );
  });

  test('says who reads a field, and calls nothing below an internal field visible', () => {
    expect(field('client', 'name').markdownDescription).toContain('The client may see it.');
    expect(field('touchpoint', 'feeling').markdownDescription).toContain('Internal.');
    expect(field('touchpoint', 'feeling').properties?.note?.markdownDescription).toContain('Internal.');
    expect(field('access', 'access').items?.properties?.vault?.markdownDescription).toContain('Internal.');
  });

  test.each(markdownKinds)('of %s refuses unknown fields everywhere and holds no keyword of ours', (kind) => {
    visit(jsonSchemaOf(kind), (schema) => {
      if (schema.properties) expect(schema.additionalProperties).toBe(false);
      for (const own of ['audience', 'reference']) expect(schema).not.toHaveProperty(own);
    });
  });

  test('proposes the ids that there are, and only on the machine that has them', () => {
    const known = { person: ['ana-prado', 'rui-nunes'] };
    expect(jsonSchemaOf('client', known).properties?.owner?.defaultSnippets).toEqual([
      { label: 'ana-prado', body: 'ana-prado' },
      { label: 'rui-nunes', body: 'rui-nunes' },
    ]);
    expect(readFileSync(join(folder, 'client.json'), 'utf8')).not.toContain('defaultSnippets');
  });
});

describe('the snippets of the editor', () => {
  const snippets: Record<string, { body: string[] }> = JSON.parse(
    readFileSync(join(root, '.vscode/jornada.code-snippets'), 'utf8'),
  );
  const bodyOf = (name: string) => snippets[name]?.body.join('\n') ?? '';

  test('a touchpoint is a valid record as it comes', () => {
    const read = schemas.touchpoint.safeParse(frontmatterOf(accept(bodyOf('Touchpoint'))));
    expect(read.error).toBeUndefined();
  });

  test('a touchpoint offers every type and every emotion', () => {
    const choices = [...bodyOf('Touchpoint').matchAll(/\|([^|]*)\|/g)].map((found) =>
      found[1]?.split(',').sort(),
    );
    expect(choices[0]).toEqual([...touchpointTypes].sort());
    expect(choices[1]).toEqual([...emotions].sort());
  });

  test('a next action and a scope item are what their lists hold', () => {
    const touchpoint = frontmatterOf(`---\ntype: call\nnext:\n  ${accept(bodyOf('Next action'))}\n---\n`);
    expect(schemas.touchpoint.safeParse(touchpoint).error).toBeUndefined();
    const items = `---\nbaseline: 2026-05-10\nincluded:\n  - name: Reports\n    items:\n      ${accept(bodyOf('Scope item'))}\n---\n`;
    expect(schemas.scope.safeParse(frontmatterOf(items)).error).toBeUndefined();
  });
});

describe('the Astro language server, which VS Code runs', () => {
  const workspace = mkdtempSync(join(tmpdir(), 'jornada-editor-'));
  const address = pathToFileURL(join(workspace, 'content/clients/padaria-aurora/client.md')).href;
  const text = '---\nname: Padaria Aurora\nowner: \nstrat: 2026-05-04\nlang: pt\n---\n';
  let server: LanguageServer;

  beforeAll(async () => {
    const records = [
      { kind: 'client', id: 'padaria-aurora', address },
      {
        kind: 'person',
        id: 'ana-prado',
        address: pathToFileURL(join(workspace, 'content/people/ana-prado.md')).href,
      },
    ] as const;
    for (const [name, content] of Object.entries(editorFiles(records))) {
      const file = join(workspace, '.astro/collections', name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    server = await startLanguageServer(workspace);
    server.notify('textDocument/didOpen', {
      textDocument: { uri: address, languageId: 'markdown', version: 1, text },
    });
  }, 60_000);

  afterAll(() => {
    server.process.kill();
    rmSync(workspace, { recursive: true, force: true });
  });

  it('marks what is wrong in the frontmatter of a Markdown file, on its line', async () => {
    const { items } = await server.ask<Diagnostics>('textDocument/diagnostic', {
      textDocument: { uri: address },
    });
    expect(
      items.map(({ range, message }) => `${range.start.line + 1}: ${message}`).sort(),
    ).toMatchInlineSnapshot(`
      [
        "1: Missing property "journey".",
        "1: Missing property "start".",
        "3: This must be the id of a person.",
        "4: Property strat is not allowed.",
        "5: Value is not accepted. Valid values: "en", "pt-BR", "ru".",
      ]
    `);
  }, 60_000);

  it('proposes fields, values and ids', async () => {
    const proposed = async (line: number, character: number) => {
      const { items } = await server.ask<Completions>('textDocument/completion', {
        textDocument: { uri: address },
        position: { line, character },
      });
      return items.map(({ label }) => label);
    };
    expect(await proposed(2, 7)).toContain('ana-prado');
    expect(await proposed(3, 2)).toEqual(expect.arrayContaining(['start', 'journey', 'contacts']));
    expect(await proposed(4, 8)).toContain('pt-BR');
  }, 60_000);

  it('explains a field', async () => {
    const hover = await server.ask<Hover>('textDocument/hover', {
      textDocument: { uri: address },
      position: { line: 2, character: 2 },
    });
    expect(hover.contents.value).toMatchInlineSnapshot(`
      "#### Jornada client

      Manager of the client.

      The name of a file in \`people/\`, without \`.md\`.

      _The client may see it._"
    `);
  }, 60_000);
});

function frontmatterOf(text: string): unknown {
  const read = readFrontmatter(text);
  return 'frontmatter' in read ? read.frontmatter.data : read;
}

function problemsOf(kind: Kind, data: unknown): string[] {
  const validate =
    validators.getSchema(kind) ?? validators.addSchema(jsonSchemaOf(kind), kind).getSchema(kind);
  if (!validate) throw new Error(`no schema ${kind}`);
  validate(data);
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

function field(kind: Kind, name: string): JsonSchema {
  return jsonSchemaOf(kind).properties?.[name] ?? {};
}

function visit(schema: JsonSchema, look: (schema: JsonSchema) => void): void {
  look(schema);
  const { properties = {}, items, additionalProperties, propertyNames, anyOf = [] } = schema;
  for (const child of [...Object.values(properties), ...anyOf, items, propertyNames, additionalProperties]) {
    if (typeof child === 'object') visit(child, look);
  }
}

/** A snippet as it stands when somebody accepts everything it proposes on 2026-11-20. */
function accept(snippet: string): string {
  const chosen = new Map<string, string>();
  return snippet
    .replaceAll(/\$\{CURRENT_YEAR\}-\$\{CURRENT_MONTH\}-\$\{CURRENT_DATE\}/g, '2026-11-20')
    .replaceAll(
      /\$\{(\d)(?:\|([^|,]*)[^|]*\||:([^}]*))\}/g,
      (_, place: string, first?: string, text?: string) => {
        chosen.set(place, first ?? text ?? '');
        return chosen.get(place) ?? '';
      },
    )
    .replaceAll(/\$\{(\d)\}/g, (_, place: string) => chosen.get(place) ?? '');
}

interface Diagnostics {
  items: { range: { start: { line: number } }; message: string }[];
}

interface Completions {
  items: { label: string }[];
}

interface Hover {
  contents: { value: string };
}

interface LanguageServer {
  process: ChildProcess;
  notify: (method: string, params: unknown) => void;
  ask: <T>(method: string, params: unknown) => Promise<T>;
}

/** Starts the server as the extension does and speaks its protocol: JSON after a line with its length. */
async function startLanguageServer(workspace: string): Promise<LanguageServer> {
  const bin = createRequire(createRequire(import.meta.url).resolve('@astrojs/check')).resolve(
    '@astrojs/language-server/bin/nodeServer.js',
  );
  const child = spawn(process.execPath, [bin, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting = new Map<number, (result: never) => void>();
  const send = (message: object) => {
    const json = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(json)}\r\n\r\n${json}`);
  };
  let buffer = Buffer.alloc(0);
  child.stdout.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const head = buffer.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(buffer.toString('utf8', 0, Math.max(head, 0)))?.[1]);
      if (head === -1 || buffer.length < head + 4 + length) return;
      const message = JSON.parse(buffer.toString('utf8', head + 4, head + 4 + length));
      buffer = buffer.subarray(head + 4 + length);
      // what the server asks of the editor (settings, registrations) is answered with nothing
      if ('method' in message) {
        if ('id' in message)
          send({ id: message.id, result: message.method === 'workspace/configuration' ? [] : null });
      } else waiting.get(message.id)?.(message.result as never);
    }
  });
  let last = 0;
  const server: LanguageServer = {
    process: child,
    notify: (method, params) => send({ method, params }),
    ask: (method, params) =>
      new Promise((answered) => {
        last++;
        waiting.set(last, answered);
        send({ id: last, method, params });
      }),
  };
  const uri = pathToFileURL(workspace).href;
  await server.ask('initialize', {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'playbook' }],
    capabilities: { textDocument: { diagnostic: {}, hover: { contentFormat: ['markdown'] } } },
    initializationOptions: {
      typescript: { tsdk: join(root, 'node_modules/typescript/lib') },
      contentIntellisense: true,
    },
  });
  server.notify('initialized', {});
  return server;
}
