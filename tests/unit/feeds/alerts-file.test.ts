import { expect, test } from 'vitest';
import { alertsFile } from '../../../src/feeds/alerts-file.ts';
import { byNeed } from '../../../src/playbook/portfolio.ts';
import { alertWords } from '../../../src/site/feed-words.ts';
import { makeSite } from '../../../src/site/site.ts';
import { type Files, fileOf, playbookOf, TODAY } from '../../fixtures/linked.ts';
import { busy, SECRET } from './busy-client.ts';

const siteOn = (today: string, files: Files = {}) =>
  makeSite(playbookOf({ ...busy, ...files }, today), new Map());
const fileOn = (today: string, files: Files = {}) => {
  const site = siteOn(today, files);
  return alertsFile(site.states.values(), site.playbook, alertWords(site));
};

test('alerts by client and by alert', () => {
  expect(fileOn(TODAY)).toMatchInlineSnapshot(`
    {
      "alerts": [
        {
          "alert": "feeling-poor",
          "clients": [
            {
              "client": "padaria",
              "since": "2026-11-18",
              "told": "2026-11-18",
            },
          ],
          "plays": [],
          "severity": "high",
          "title": "Poor feeling",
          "to": "csm",
        },
        {
          "alert": "qbr-due",
          "clients": [
            {
              "client": "padaria",
              "since": "2026-07-21",
              "told": "2026-11-17",
            },
          ],
          "plays": [],
          "severity": "low",
          "title": "Quarterly review due",
          "to": "csm",
        },
      ],
      "as_of": "2026-11-20",
      "clients": [
        {
          "alerts": [
            {
              "alert": "feeling-poor",
              "facts": [
                {
                  "kind": "feeling-is",
                  "text": "Poor feeling at the last contact",
                },
              ],
              "plays": [],
              "severity": "high",
              "since": "2026-11-18",
              "title": "Poor feeling at the last contact",
              "to": "csm",
              "told": "2026-11-18",
            },
            {
              "alert": "qbr-due",
              "facts": [
                {
                  "due": "2026-08-04",
                  "kind": "meeting-due",
                  "last": undefined,
                  "meeting": "qbr",
                  "text": "Quarterly review (QBR) is 108 days late: Due on 4 Aug; there has been none yet.",
                },
              ],
              "plays": [],
              "severity": "low",
              "since": "2026-07-21",
              "title": "Quarterly review (QBR) is 108 days late",
              "to": "csm",
              "told": "2026-11-17",
            },
          ],
          "client": "padaria",
          "name": "Padaria Aurora",
          "owner": "ana-prado",
          "page": "/clients/padaria/",
          "standing": "risk",
        },
      ],
      "site": "Farol",
    }
  `);
});

test('what was felt is not in it', () => {
  const text = JSON.stringify(fileOn(TODAY));
  expect(text).toContain('feeling-is');
  for (const word of [SECRET, 'orried', 'trust']) expect(text).not.toContain(word);
});

test('clients come as in the portfolio, and those without an alert are left out', () => {
  const others = Object.fromEntries(
    ['a', 'b', 'c'].map((id, index) => [
      `clients/${id}/client.md`,
      fileOf(`name: ${id}\nowner: ana-prado\njourney: adoption\nstart: 2026-1${index}-19`),
    ]),
  );
  const site = siteOn(TODAY, others);
  const wanted = [...site.states.values()].sort(byNeed).filter(({ alerts }) => alerts.length > 0);
  const { clients, alerts } = fileOn(TODAY, others);
  expect(clients.map(({ client }) => client)).toEqual(wanted.map(({ file }) => file.id));
  expect(clients.length).toBeLessThan(site.states.size);
  for (const { clients: held } of alerts)
    expect(held.map(({ client }) => client)).toEqual(
      clients.map(({ client }) => client).filter((id) => held.some(({ client }) => client === id)),
    );
});
