import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../../src/records/load.ts';
import { findSecretsInName, maskPath } from '../../../../src/records/secrets/find-in-name.ts';
import { smallPlaybook, withPlaybook } from '../../../fixtures/small-playbook.ts';

/** In two pieces, so that nobody's scanner takes this file for a leak. */
const TOKEN = `ghp_${'a1B2c3D4e5F6g7H8i9J0'}k1L2m3N4o5P6q7R8`;

describe('a secret in the name of a file', () => {
  test.each([`handbook/${TOKEN}.md`, `clients/${TOKEN}/client.md`, `handbook/token-${TOKEN}.md`])(
    'is found: %s',
    (path) => {
      const { problems, values } = findSecretsInName(path);
      expect(problems).toMatchObject([{ rule: 'secret', line: 1 }]);
      expect(JSON.stringify(problems)).not.toContain(TOKEN);
      expect(maskPath(path, values)).not.toContain(TOKEN);
    },
  );

  test('is told, and in no field of any diagnostic printed', () => {
    const file = `handbook/${TOKEN}.md`;
    withPlaybook({ [file]: '---\ntitl: Keys\n---\n' }, (folder) => {
      const { diagnostics } = loadContent(folder);
      expect(diagnostics.map(({ rule }) => rule)).toContain('secret');
      expect(JSON.stringify(diagnostics)).not.toContain(TOKEN);
    });
  });

  test('is not seen in names as people give them', () => {
    const names = [
      ...Object.keys(smallPlaybook),
      'clients/padaria-aurora/touchpoints/2026-11-11-acompanhamento.md',
      'handbook/how-we-handle-passwords-and-tokens.md',
      'clients/escola-internacional-de-musica-e-danca-contemporanea/briefing/onboarding-product.md',
      'maps/customer-success-process-2026-second-half-version-12.md',
    ];
    expect(names.filter((name) => findSecretsInName(name).values.length > 0)).toEqual([]);
  });
});
