import { describe, expect, test } from 'vitest';
import { reportSarif } from '../../../../src/records/report/sarif.ts';
import { rules } from '../../../../src/records/rules.ts';
import { hostile, threeDiagnostics } from '../../../fixtures/diagnostics.ts';

/** What SARIF 2.1.0 asks of a log, as far as it is written here. */
interface Log {
  $schema: string;
  version: string;
  runs: {
    columnKind: string;
    tool: { driver: { name: string; version: string; rules: Rule[] } };
    results: Result[];
  }[];
}
interface Rule {
  id: string;
  shortDescription: { text: string };
  fullDescription: { text: string };
  defaultConfiguration: { level: string };
}
interface Result {
  ruleId: string;
  ruleIndex: number;
  level: string;
  message: { text: string };
  locations: { physicalLocation: { artifactLocation: { uri: string }; region: Region } }[];
}
interface Region {
  startLine: number;
  startColumn: number;
}

const read = (...args: Parameters<typeof reportSarif>): Log => JSON.parse(reportSarif(...args));
const levels = ['error', 'warning', 'note'];

describe('a SARIF log', () => {
  const [run, ...others] = read(threeDiagnostics, '1.2.3').runs;

  test('has one run of this tool', () => {
    const { $schema, version } = read([], '1.2.3');
    expect({ $schema, version }).toEqual({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
    });
    expect(others).toEqual([]);
    expect(run?.tool.driver).toMatchObject({ name: 'jornada', version: '1.2.3' });
    expect(run?.columnKind).toBe('utf16CodeUnits');
  });

  test('names every rule once, with its level', () => {
    const named = run?.tool.driver.rules ?? [];
    expect(named.map(({ id }) => id)).toEqual(Object.keys(rules));
    for (const rule of named) {
      expect(rule.shortDescription.text).toMatch(/\.$/);
      expect(rule.fullDescription.text).toMatch(/\.$/);
      expect(levels).toContain(rule.defaultConfiguration.level);
    }
  });

  test('points each result at its rule and place', () => {
    expect(run?.results).toHaveLength(3);
    for (const result of run?.results ?? []) {
      expect(run?.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
      expect(levels).toContain(result.level);
      expect(result.message.text).not.toBe('');
      expect(result.locations).toHaveLength(1);
    }
    expect(run?.results[0]).toMatchInlineSnapshot(`
      {
        "level": "error",
        "locations": [
          {
            "physicalLocation": {
              "artifactLocation": {
                "uri": "content/people/ana-prado.md",
              },
              "region": {
                "startColumn": 1,
                "startLine": 3,
              },
            },
          },
        ],
        "message": {
          "text": "\`rol\` is not a field of a person record. Did you mean \`role\`?",
        },
        "ruleId": "unknown-key",
        "ruleIndex": 17,
      }
    `);
  });

  test('has an empty list of results where nothing is wrong', () => {
    expect(read([], '1.2.3').runs[0]?.results).toEqual([]);
  });

  test('writes a path as an address that leads back to it', () => {
    const uri =
      read([hostile], '1').runs[0]?.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri ?? '';
    expect(uri).toMatchInlineSnapshot(`"content/clients/50%25%2Ca%3Ab%0Ac%20d/%C3%A9%23%3F.md"`);
    const address = new URL(uri, 'file:///work/');
    expect(decodeURIComponent(address.pathname)).toBe(`/work/${hostile.file}`);
    expect(address.hash + address.search).toBe('');
  });
});
