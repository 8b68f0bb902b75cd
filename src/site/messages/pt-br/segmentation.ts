import type { Messages } from '../messages.ts';
import { plural } from './words.ts';

/** Qual regra colocou o cliente onde está, e o que as regras deixam em aberto. */
export const segmentation = {
  segmentation: {
    title: 'Por que este segmento',
    agrees: (segment) => `Declarado como ${segment}, e as regras dizem o mesmo.`,
    ruleAlone: (segment) => `${segment} pelas regras; ninguém declarou outra coisa.`,
    firstOf: (segment, all) =>
      `${all} pelas regras, e ninguém declarou um deles; por isso ${segment}, o primeiro.`,
    oneOf: (segment, others) => `Declarado como ${segment}; as regras também dão ${others}.`,
    differs: (segment, others) => `Declarado como ${segment}; pelas regras, ${others}.`,
    fitsNone: (segment) => `Declarado como ${segment}; nenhuma regra se aplica.`,
    nowhere: 'Em nenhum segmento: nenhuma regra se aplica e nenhum foi declarado.',
    fact: 'Dado',
    value: 'Este cliente',
    unrecorded: 'não registrado',
    met: 'vale',
    unmet: 'não vale',
    noTest: 'sem critério',
    decidedBy: (name) => `Decidido por ${name}`,
    noAuthor: 'Não está escrito por quem.',
    such: (values, example) => `${values} (${example}, por exemplo)`,
    allBut: (values) => `qualquer coisa menos ${values}`,
    butNot: (values, others) => `${values}, menos ${others}`,
    other: 'outra coisa',
    overlapFact: (fact, values, one, other) => `${fact}: ${values} atende a ${one} e também a ${other}.`,
    gapFact: (fact, values) => `${fact} (${values}): nenhum critério vale.`,
    untested: (fact, segments) => `${fact}: nenhum critério em ${segments}.`,
    byFact: 'Dado por dado',
    together: 'Os menores clientes que os dois reivindicam, seja o resto como for',
    neither: 'Clientes de quem se sabe tudo e que nenhuma regra alcança',
    known: 'O que se sabe',
    moreCases: (count) => `e mais ${plural(count, { one: 'caso', other: 'casos' })}`,
    capped: 'Há combinações demais para olhar todas.',
    neverBoth: 'Nenhum cliente pode atender a duas destas regras.',
    neverNone: 'Todo cliente de quem se sabe tudo atende a uma regra.',
    concerned: 'Clientes em questão',
  },
} satisfies Partial<Messages>;
