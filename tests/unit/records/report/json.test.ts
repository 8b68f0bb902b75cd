import { expect, test } from 'vitest';
import { reportJson } from '../../../../src/records/report/json.ts';
import { hostile, threeDiagnostics } from '../../../fixtures/diagnostics.ts';

test('diagnostics in order and counts', () => {
  const report: unknown = JSON.parse(reportJson(threeDiagnostics, 200));
  expect(report).toEqual({
    diagnostics: [threeDiagnostics[2], threeDiagnostics[1], threeDiagnostics[0]],
    counts: { records: 200, errors: 1, warnings: 1, infos: 1 },
  });
});

test('each diagnostic has these fields in this order', () => {
  const [found] = JSON.parse(reportJson(threeDiagnostics, 200)).diagnostics;
  expect(Object.keys(found)).toEqual([
    'rule',
    'severity',
    'file',
    'line',
    'column',
    'path',
    'message',
    'hint',
  ]);
});

test('nothing wrong', () => {
  expect(JSON.parse(reportJson([], 3))).toEqual({
    diagnostics: [],
    counts: { records: 3, errors: 0, warnings: 0, infos: 0 },
  });
});

test('any text comes back as it was', () => {
  expect(JSON.parse(reportJson([hostile], 1)).diagnostics).toEqual([hostile]);
});
