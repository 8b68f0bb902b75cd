import type { Messages } from '../messages.ts';

/** O que foi medido em um cliente. */
export const numbers: Pick<Messages, 'numbers'> = {
  numbers: {
    title: 'Números',
    answer: (good: number, all: number) => `${good} de ${all} na meta ou no ritmo`,
    standing: {
      met: 'Meta atingida',
      ahead: 'No ritmo',
      behind: 'Abaixo do ritmo',
      missed: 'Meta perdida',
      'no-data': 'Sem medição',
    },
    importance: { essential: 'essencial', differential: 'diferencial' },
    target: (value: string, by: string) => `meta ${value} até ${by}`,
    measured: (day: string) => `medido em ${day}`,
    expected: (value: string) => `${value} esperado até hoje`,
    start: (value: string) => `${value} no começo`,
    source: (source: string) => `fonte: ${source}`,
    noValue: 'ainda sem valor',
    today: 'Hoje',
    drawn: (from: string, start: string, value: string, day: string) =>
      `De ${from} em ${start} para ${value} em ${day}.`,
    drawnTarget: (target: string, by: string) => `A meta é ${target} até ${by}.`,
    key: {
      measured: 'Medido',
      target: 'Meta',
      expected: 'Esperado no caminho',
      start: 'No começo',
    },
    values: 'Todos os valores',
    day: 'Dia',
    value: 'Valor',
    use: (product: string) => `Uso: ${product}`,
    notMeasured: 'sem medição',
    unusedSince: (day: string) => `Sem uso desde ${day}`,
    moved: (change: string, day: string) => `${change} desde ${day}`,
    unmoved: (day: string) => `igual a ${day}`,
    others: 'Também medido',
    none: 'Nada foi medido ainda.',
    noneWhy: 'Uma linha no metrics.csv para cada número e dia, e o gráfico aparece aqui.',
    begin: 'Começar o metrics.csv',
    edit: 'Editar os números',
  },
};
