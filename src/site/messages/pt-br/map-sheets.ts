import type { Messages } from '../messages.ts';
import { plural } from './words.ts';

const sheets = (count: number) => plural(count, { one: 'folha', other: 'folhas' });

/** A map printed over several sheets, and what its nodes say besides their text. */
export const mapSheets: Pick<Messages, 'mapSheets'> = {
  mapSheets: {
    title: (map) => `${map}, em folhas`,
    link: (count) => `Imprimir em ${sheets(count)}`,
    lead: (count, points) => [
      `${sheets(count)} em paisagem, letras de ${points} pt.`,
      'Para montar, corte cada folha nas marcas à esquerda e no alto e coloque-a sobre as marcas das vizinhas. O que um corte atravessa está inteiro em uma das duas folhas.',
    ],
    tooMany: 'Tantas folhas raramente são montadas: para imprimir um ramo, faça dele um mapa próprio.',
    print: 'Imprimir as folhas',
    sheet: (name, index, count) => `Folha ${name}, ${index} de ${count}`,
    done: 'Feito',
    open: 'A fazer',
  },
};
