import slugify from '@sindresorhus/slugify';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idFromName } from '../../../schemas/names.ts';

test.each([
  ['Monthly report', 'monthly-report'],
  ['Relatório mensal', 'relatorio-mensal'],
  ['Отчёт за месяц', 'otchyot-za-mesyats'],
  ["Marta's Q&A", 'martas-q-and-a'],
  ['  ', ''],
])('the id of %s is %s', (name, id) => {
  expect(idFromName(name)).toBe(id);
});

test('a plain name gives what the library gives', () => {
  const plain = fc.array(fc.constantFrom(...'abzAZ019 -&.é'), { minLength: 1, maxLength: 100 });
  fc.assert(
    fc.property(plain, (letters) => {
      const name = letters.join('');
      const whole = slugify(name, { decamelize: false }).slice(0, 80).replace(/-+$/, '');
      expect(idFromName(name)).toBe(whole);
    }),
    { numRuns: 2000 },
  );
});
