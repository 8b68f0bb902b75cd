import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { outlineOf } from '../../../../src/cli/export/outline-of.ts';
import { outlineSvg } from '../../../../src/cli/export/standalone-svg.ts';
import { createProgram } from '../../../../src/cli/program.ts';
import { readOutline } from '../../../../src/outlines/read-outline.ts';
import { outlineToQuestionnaire } from '../../../../src/records/import/to-questionnaire.ts';
import { outlineToScope } from '../../../../src/records/import/to-scope.ts';
import { openPlaybook } from '../../../../src/open-playbook.ts';
import { makeSite } from '../../../../src/site/site.ts';
import { onboardingOutline } from '../../../fixtures/onboarding-outline.ts';
import { writePlaybook } from '../../../fixtures/small-playbook.ts';
import { parseXml } from '../../diagrams/parse-xml.ts';

let folder: string;
beforeEach(() => {
  folder = writePlaybook();
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const write = async (...args: string[]) => {
  for (const name of ['JORNADA_CONTENT', 'JORNADA_TODAY']) vi.stubEnv(name, undefined);
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      said[stream] += typeof text === 'string' ? text : Buffer.from(text).toString();
      return true;
    });
  }
  const code = await createProgram(['export', ...args, '--content', folder]);
  vi.restoreAllMocks();
  return { code, ...said };
};
const demo = () => {
  const { playbook } = openPlaybook({ content: 'content', today: undefined }, new Date());
  if (!playbook) throw new Error('no demo');
  return makeSite(playbook, new Map());
};

describe('a record is written', () => {
  test('to the standard output as a list, if nothing is said', async () => {
    expect(await write('map', 'process')).toEqual({
      code: 0,
      stdout: '# How we work\n\n- Onboarding\n  - Briefing\n',
      stderr: '',
    });
  });

  test('with the steps of a procedure as boxes, and what is said of them', async () => {
    const { stdout } = await write('sop', 'kickoff');
    expect(stdout).toMatchInlineSnapshot(`
      "# Kick-off

      - Before the meeting
        - [ ] Send the agenda {badge="2 business days after"}
        - [ ] Book the room
      "
    `);
  });

  test('with a word on what the format does not hold', async () => {
    const { stderr, code } = await write('sop', 'kickoff', '--format', 'text');
    expect(code).toBe(0);
    expect(stderr).toMatchInlineSnapshot(`
      "Not kept:
        1 badge: “Send the agenda: 2 business days after”
        2 ticks: “Send the agenda”, “Book the room”
      "
    `);
  });

  test('into a file, by whose ending the format is known, and which is not replaced unless it is wished', async () => {
    const out = join(folder, 'map.opml');
    expect(await write('map', 'process', '--out', out)).toMatchObject({ code: 0, stdout: `Wrote ${out}.\n` });
    expect(await readOutline(readFileSync(out))).toMatchObject({ ok: true, format: 'opml' });
    writeFileSync(out, 'mine');
    const again = await write('map', 'process', '--out', out);
    expect(again).toMatchObject({ code: 2, stderr: expect.stringContaining('Write --force to replace it.') });
    expect(readFileSync(out, 'utf8')).toBe('mine');
    expect(await write('map', 'process', '--out', out, '--force')).toMatchObject({ code: 0 });
    expect(readFileSync(out, 'utf8')).toContain('<opml');
  });

  test.each([
    [['map', 'proces'], 'there is no map "proces". Did you mean process?'],
    [['mpa', 'process'], 'there is no kind to export "mpa". Did you mean map?'],
    [['scope', 'padari'], 'there is no client "padari". Did you mean padaria?'],
    [['map', 'process', '--out', '/dev/null/x.md'], 'the file cannot be written'],
  ])('but not for %j', async (args, message) => {
    const { code, stderr } = await write(...args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe('what the demo exports', () => {
  const site = demo();

  test('is imported as the same scope, with limits, later and excluded', () => {
    for (const [client, { file, scope }] of site.states) {
      if (!scope || file.changes.length > 0) continue;
      const { data } = outlineToScope(outlineOf('scope', client, site));
      const names = (items: unknown) =>
        (items as (string | { name: string })[]).map((item) => (typeof item === 'string' ? item : item.name));
      const record = scope.record.data;
      expect(names(data['included'])).toEqual(names(record.included));
      expect(names(data['excluded'])).toEqual(names(record.excluded));
      expect(names(data['phase_2'])).toEqual(names(record.phase_2));
      const [group] = data['included'] as { items?: (string | { limit?: string })[] }[];
      const limits = (group?.items ?? []).map((item) => (typeof item === 'string' ? undefined : item.limit));
      expect(limits).toEqual(record.included[0]?.items.map(({ limit }) => limit));
    }
  });

  test('is imported as the same questions', () => {
    for (const [id, { data }] of site.playbook.of.questionnaire) {
      const back = outlineToQuestionnaire(outlineOf('questionnaire', id, site)).data;
      const questions = back['questions'] as { ask: string; help?: string; required?: boolean }[];
      expect(questions.map(({ ask, help, required = false }) => [ask, help, required])).toEqual(
        data.questions.map(({ ask, help, required }) => [ask, help, required]),
      );
    }
  });

  test('of a journey has phases with their goal, criteria and procedures', () => {
    const { nodes } = outlineOf('journey', 'agency-onboarding', site);
    const [first] = nodes;
    expect(first?.note).not.toBe('');
    expect(first?.badges?.[0]).toBe('Onboarding');
    expect(first?.children.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['To enter', 'Procedures', 'To leave']),
    );
    expect(first?.children.find(({ text }) => text === 'Procedures')?.children[0]?.href).toMatch(/^\/sops\//);
  });
});

test('an SVG needs nothing beside it', () => {
  const svg = outlineSvg(onboardingOutline);
  const root = parseXml(svg.replace(/<style>[\s\S]*?<\/style>/, '').trim());
  expect(root).toMatchObject({ name: 'svg', attributes: { xmlns: 'http://www.w3.org/2000/svg' } });
  expect(svg).not.toMatch(/var\(|light-dark|@media|url\(/);
  expect(svg).toContain('fill: #15181c');
});
