import { afterEach, describe, expect, test, vi } from 'vitest';
import { createProgram } from '../../../src/cli/program.ts';
import { type Files, fileOf } from '../../fixtures/linked.ts';
import { change, type Changes, writePlaybook } from '../../fixtures/small-playbook.ts';
import { busy } from '../feeds/busy-client.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** Runs `jornada status` in this process, over the small playbook with some files changed, with its busy client. */
async function status(args: readonly string[] = [], changes: Changes = {}) {
  const said = { stdout: '', stderr: '' };
  for (const name of ['JORNADA_CONTENT', 'JORNADA_TODAY']) vi.stubEnv(name, undefined);
  for (const stream of ['stdout', 'stderr'] as const) {
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      said[stream] += String(text);
      return true;
    });
  }
  const content = writePlaybook({ ...busy, ...changes });
  const code = await createProgram(['status', '--content', content, '--today', '2026-11-20', ...args]);
  vi.restoreAllMocks();
  return { code, ...said };
}
/** The last of several flags counts. */
const on = (day: string) => ['--today', day];
const products =
  'products: [{ id: expenses, name: Expenses, features: [{ id: saving-report, name: Saving, importance: essential }] }]';
const site = (locale: string): Files => ({
  'site.md': fileOf(`name: Farol\nlocale: ${locale}\ntimezone: UTC\ncurrency: BRL\ncountry: BR
${products}`),
});

describe('for people', () => {
  test('all clients', async () => {
    const { code, stdout, stderr } = await status();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatchInlineSnapshot(`
      "Farol · As of Fri 20 Nov
      1 of 1 client needs someone today.

      State    Client          Phase                       Health  Next
      At risk  Padaria Aurora  Adoption I · 61 of 90 days          4 Nov, late: Send the agenda (CSM)
        - Poor feeling at the last contact (since 18 Nov). Worried on 18 Nov. Spoke of leaving us in tears
        - Quarterly review (QBR) is 108 days late (since 21 Jul). Due on 4 Aug; there has been none yet.
      "
    `);
  });

  test('one client, with everything that is due', async () => {
    const { stdout } = await status(['--client', 'padaria']);
    expect(stdout).toMatchInlineSnapshot(`
      "Farol · As of Fri 20 Nov

      State    Client          Phase                       Health  Next
      At risk  Padaria Aurora  Adoption I · 61 of 90 days          4 Nov, late: Send the agenda (CSM)
        - Poor feeling at the last contact (since 18 Nov). Worried on 18 Nov. Spoke of leaving us in tears
        - Quarterly review (QBR) is 108 days late (since 21 Jul). Due on 4 Aug; there has been none yet.

      Next (5)
        - Wed 4 Nov, 11 business days late · Send the agenda (CSM)
        - Thu 12 Nov, 5 business days late · Send the logo (Marta Lima)
        - Mon 23 Nov · Book the room (Specialist)
        - Fri 27 Nov · Send the plan (Ana Prado)
        - Sat 2 Jan 2027 · Call
      "
    `);
  });

  test('a person, with the week', async () => {
    const { stdout } = await status(['--person', 'ana-prado', ...on('2026-11-21')]);
    expect(stdout).toMatchInlineSnapshot(`
      "Farol · Ana Prado · As of Sat 21 Nov

      Overdue (1)
        - Wed 4 Nov, 11 business days late · Padaria Aurora: Send the agenda (CSM)

      This week (1)
        - Fri 27 Nov · Padaria Aurora: Send the plan (Ana Prado)

      Later (1)
        - Sat 2 Jan 2027 · Padaria Aurora: Call

      Promised by the client (1)
        - Thu 12 Nov, 5 business days late · Padaria Aurora: Send the logo (Marta Lima)

      State    Client          Phase                       Health  Next
      At risk  Padaria Aurora  Adoption I · 62 of 90 days          4 Nov, late: Send the agenda (CSM)
        - Poor feeling at the last contact (since 18 Nov). Worried on 18 Nov. Spoke of leaving us in tears
        - Quarterly review (QBR) is 109 days late (since 21 Jul). Due on 4 Aug; there has been none yet.
      "
    `);
  });

  test('somebody who has nothing to do', async () => {
    const { stdout } = await status(['--person', 'gone']);
    expect(stdout).toMatchInlineSnapshot(`
      "Farol · Lia Gone · As of Fri 20 Nov

      Nothing is due this week.
      "
    `);
  });

  test('in Portuguese and Russian', async () => {
    const { stdout: ptBR } = await status(['--person', 'ana-prado'], site('pt-BR'));
    const { stdout: ru } = await status(['--person', 'ana-prado'], site('ru'));
    expect(ptBR).toMatchInlineSnapshot(`
      "Farol · Ana Prado · Situação em sex 20 nov

      Atrasado (1)
        - qua 4 nov, 11 dias úteis de atraso · Padaria Aurora: Send the agenda (CSM)

      Depois (2)
        - sex 27 nov · Padaria Aurora: Send the plan (Ana Prado)
        - sáb 2 jan 2027 · Padaria Aurora: Ligação

      Prometido pelo cliente (1)
        - qui 12 nov, 5 dias úteis de atraso · Padaria Aurora: Send the logo (Marta Lima)

      Situação  Cliente         Fase                        Saúde  A seguir
      Em risco  Padaria Aurora  Adoption I · 61 de 90 dias         4 nov, em atraso: Send the agenda (CSM)
        - CS Feeling ruim no último contato (desde 18 nov). Preocupação em 18 nov. Spoke of leaving us in
          tears
        - Reunião trimestral (QBR): 108 dias de atraso (desde 21 jul). O prazo é 4 ago; ainda não houve
          nenhuma.
      "
    `);
    expect(ru).toMatchInlineSnapshot(`
      "Farol · Ana Prado · По состоянию на пт 20 ноя

      Просрочено (1)
        - ср 4 ноя, просрочено на 11 раб. дней · Padaria Aurora: Send the agenda (CSM)

      Позже (2)
        - пт 27 ноя · Padaria Aurora: Send the plan (Ana Prado)
        - сб 2 янв 2027 · Padaria Aurora: Звонок

      Обещано клиентом (1)
        - чт 12 ноя, просрочено на 5 раб. дней · Padaria Aurora: Send the logo (Marta Lima)

      Состояние  Клиент          Этап                        Индекс  Дальше
      Риск       Padaria Aurora  Adoption I · 61 из 90 дней          4 ноя, срок прошёл: Send the agenda…
        - Плохая оценка после последнего контакта (с 18 ноя). Беспокойство, 18 ноя. Spoke of leaving us in
          tears
        - Квартальный обзор (QBR): просрочено на 108 дней (с 21 июл). Срок 4 авг; ещё ни разу не было.
      "
    `);
  });

  test('without colours where there is no terminal, and in no line more than a hundred columns', async () => {
    const { stdout } = await status(['--client', 'padaria'], {
      ...busy,
      'clients/padaria/client.md':
        busy['clients/padaria/client.md']?.replace('Padaria Aurora', 'Aurora '.repeat(40).trim()) ?? '',
    });
    expect(stdout).not.toContain('\u001b');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  test('a name cannot give orders to the terminal', async () => {
    const name = JSON.stringify('Aurora\u001b[2J\u202e\n\nEnded');
    const { stdout } = await status([], {
      'clients/padaria/client.md': busy['clients/padaria/client.md']?.replace('Padaria Aurora', name) ?? '',
    });
    expect(stdout).toContain('Aurora\\u{1b}[2J');
    for (const order of ['\u001b', '\u202e']) expect(stdout).not.toContain(order);
  });
});

describe('for programs', () => {
  test('a person', async () => {
    const { stdout } = await status(['--person', 'ana-prado', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchInlineSnapshot(`
      {
        "as_of": "2026-11-20",
        "clients": [
          {
            "alerts": [
              {
                "alert": "feeling-poor",
                "facts": [
                  {
                    "kind": "feeling-is",
                    "last": {
                      "date": "2026-11-18",
                      "feeling": {
                        "emotion": "worried",
                        "note": "Spoke of leaving us in tears",
                        "satisfaction": 1,
                        "trust": 2,
                      },
                      "touchpoint": "2026-11-18-call",
                    },
                    "mood": "poor",
                  },
                ],
                "plays": [],
                "severity": "high",
                "since": "2026-11-18",
                "title": "Poor feeling at the last contact",
                "told": "2026-11-18",
              },
              {
                "alert": "qbr-due",
                "facts": [
                  {
                    "due": "2026-08-04",
                    "kind": "meeting-due",
                    "meeting": "qbr",
                  },
                ],
                "plays": [],
                "severity": "low",
                "since": "2026-07-21",
                "title": "Quarterly review (QBR) is 108 days late",
                "told": "2026-11-17",
              },
            ],
            "client": "padaria",
            "drift": [],
            "due": [
              {
                "client": "padaria",
                "due": "2026-11-04",
                "kind": "step",
                "late": 16,
                "what": "Send the agenda",
                "who": "csm",
              },
              {
                "client": "padaria",
                "due": "2026-11-12",
                "kind": "action",
                "late": 8,
                "what": "Send the logo",
                "who": "Marta Lima",
              },
              {
                "client": "padaria",
                "due": "2026-11-23",
                "kind": "action",
                "late": 0,
                "what": "Book the room",
                "who": "specialist",
              },
              {
                "client": "padaria",
                "due": "2026-11-27",
                "kind": "action",
                "late": 0,
                "what": "Send the plan",
                "who": "ana-prado",
              },
              {
                "client": "padaria",
                "due": "2027-01-02",
                "kind": "contact",
                "late": 0,
                "what": "call",
                "who": "ana-prado",
              },
            ],
            "name": "Padaria Aurora",
            "owner": "ana-prado",
            "phase": {
              "day": 61,
              "id": "adoption",
              "name": "Adoption",
              "over": 0,
              "planned_days": 90,
            },
            "plays": [],
            "standing": "risk",
          },
        ],
        "reviews": [],
        "site": "Farol",
        "week": {
          "days": [],
          "from": "2026-11-20",
          "later": [
            {
              "client": "padaria",
              "due": "2026-11-27",
              "kind": "action",
              "late": 0,
              "what": "Send the plan",
              "who": "ana-prado",
            },
            {
              "client": "padaria",
              "due": "2027-01-02",
              "kind": "contact",
              "late": 0,
              "what": "call",
              "who": "ana-prado",
            },
          ],
          "overdue": [
            {
              "client": "padaria",
              "due": "2026-11-04",
              "kind": "step",
              "late": 16,
              "what": "Send the agenda",
              "who": "csm",
            },
          ],
          "person": "ana-prado",
          "to": "2026-11-26",
          "waiting": [
            {
              "client": "padaria",
              "due": "2026-11-12",
              "kind": "action",
              "late": 8,
              "what": "Send the logo",
              "who": "Marta Lima",
            },
          ],
        },
      }
    `);
  });

  test('any day can be replayed', async () => {
    const { stdout } = await status(['--format', 'json', ...on('2026-05-10')]);
    const { as_of, clients } = JSON.parse(stdout);
    expect({ as_of, phase: clients[0].phase, alerts: clients[0].alerts }).toEqual({
      as_of: '2026-05-10',
      phase: { id: 'welcome', name: 'Welcome', day: 6, planned_days: 28, over: 0 },
      alerts: [],
    });
  });
});

describe('the exit code', () => {
  test.each([
    [['--client', 'padria'], 'jornada: there is no client "padria". Did you mean padaria?\n'],
    [['--client', 'pad'], 'jornada: there is no client "pad". Did you mean padaria?\n'],
    [['--person', 'ana'], 'jornada: there is no person "ana". Did you mean ana-prado?\n'],
    [['--person', 'zoe'], 'jornada: there is no person "zoe". There are ana-prado, gone, rui-nunes.\n'],
  ])('is 2 for somebody who is not there: %j', async (args, stderr) => {
    expect(await status(args)).toEqual({ code: 2, stdout: '', stderr });
  });

  test('is 2 for a client and a person at once, and for an unknown format', async () => {
    expect(await status(['--client', 'padaria', '--person', 'ana-prado'])).toMatchObject({
      code: 2,
      stdout: '',
    });
    expect(await status(['--format', 'xml'])).toMatchObject({ code: 2, stdout: '' });
  });

  const misspelt = change('people/ana-prado.md', 'role: csm', 'role: cms');

  test('is 1 with an error in the records, which is printed as by check', async () => {
    const { code, stdout } = await status([], misspelt);
    expect(code).toBe(1);
    expect(stdout).toContain('There is no role `cms`. [unknown-reference]');
    expect(stdout).toContain('1 error');
    const asJson = await status(['--format', 'json'], misspelt);
    expect(asJson.code).toBe(1);
    expect(JSON.parse(asJson.stdout).diagnostics).toContainEqual(
      expect.objectContaining({ rule: 'unknown-reference' }),
    );
  });

  test('is 1 without a site.md', async () => {
    expect(await status([], { 'site.md': null })).toMatchObject({ code: 1 });
  });
});
