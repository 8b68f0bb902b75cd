import { describe, expect, test } from 'vitest';
import { check, print } from '../../fixtures/small-playbook.ts';

describe('the days of an age', () => {
  const alert = (when: string) =>
    print(check({ 'alerts/age.md': `---\ntitle: Age\nseverity: low\nto: csm\nwhen: ${when}\n---\n` }));

  test('end after they begin', () => {
    expect(alert('{ kind: age, from: 60d, to: 30d }')).toMatchInlineSnapshot(`
      "error date-order alerts/age.md:5:35 (when.to)
        \`when.to\` (30d) is not after \`from\` (60d).
        Correct one of the two."
    `);
    expect(alert('{ kind: age, from: 4w, to: 28d }')).toContain('(28d) is not after `from` (4w)');
    expect(alert('{ kind: age, from: 4w, to: 29d }')).toBe('');
  });

  test('within other conditions too', () => {
    expect(alert('{ all: [{ not: { kind: age, from: 2m, to: 1m } }] }')).toMatchInlineSnapshot(`
      "error date-order alerts/age.md:5:49 (when.all[0].not.to)
        \`when.all[0].not.to\` (1m) is not after \`from\` (2m).
        Correct one of the two."
    `);
  });

  test('are not compared where one is no length of time', () => {
    expect(alert('{ kind: age, from: 60d, to: soon }').match(/^error .*/gm)).toMatchInlineSnapshot(`
      [
        "error wrong-value alerts/age.md:5:35 (when.to)",
      ]
    `);
  });
});
