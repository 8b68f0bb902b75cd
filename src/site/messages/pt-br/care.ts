import type { Messages } from '../messages.ts';
import { days, plural } from './words.ts';

/** How a client is cared for: the score of health, contacts due, plays called, and a person's week. */
export const care = {
  health: {
    part: {
      usage: 'Uso',
      feeling: 'CS Feeling',
      checklist: 'Checklists',
      support: 'Suporte',
      kpi: 'Indicadores',
      contact: 'Contatos em dia',
    },
    title: 'Health score',
    outOf: 'de 100',
    trend: { rising: 'CS Feeling em alta', steady: 'CS Feeling estável', falling: 'CS Feeling em queda' },
    unknown: (parts) => `Não entram na conta, por falta de registro: ${parts}.`,
    weights: 'Pesos',
    partHead: 'Parte',
    share: 'Peso',
    score: 'Nota',
    points: 'Pontos',
    evidence: 'De onde vem',
    use: (metric, now, day, best, bestDay) =>
      `${metric}: ${now} em ${day}; o melhor foi ${best} em ${bestDay}`,
    tickets: (count, users, day) =>
      `${plural(count, { one: 'chamado aberto', other: 'chamados abertos' })} para ${users} usuários em ${day}`,
    feeling: (day, share) => `Contato de ${day}, conta ${share}`,
    steps: (sop, done, due) => `${sop}: ${done} de ${due} etapas vencidas feitas`,
    contact: (way, due, late) =>
      late > 0 ? `${way}: prazo ${due}, ${days(late)} de atraso` : `${way}: próximo prazo ${due}`,
  },
  cadence: {
    title: 'Próximos contatos',
    way: 'Contato',
    rhythm: 'Ritmo',
    last: 'Último',
    onDemand: 'sob demanda',
    automatic: 'automático',
    whenNeeded: 'quando preciso',
    late: (day, count) => `${day}, ${days(count)} de atraso`,
    none: 'ainda não houve',
    plays: 'Plays em curso',
    calledBy: (alerts, day) => `Acionado por ${alerts} desde ${day}.`,
    inSeason: (from, to) => `Na temporada de ${from} a ${to}.`,
  },
  week: {
    title: (name) => `${name}: minha semana`,
    section: 'Minha semana',
    lead: (late, week) => [
      late === 0
        ? 'Nada está atrasado.'
        : `${plural(late, { one: 'item atrasado', other: 'itens atrasados' })}.`,
      week === 0
        ? 'Nada mais vence nos próximos sete dias.'
        : `Mais ${plural(week, { one: 'vence', other: 'vencem' })} nos próximos sete dias.`,
    ],
    needs: 'Clientes que precisam de mim',
    needsNone: 'Nenhum dos meus clientes precisa de alguém nesta semana.',
    overdue: 'Atrasados',
    days: 'Os próximos sete dias',
    nothing: 'Nada vence nos próximos sete dias.',
    later: 'Depois',
    waiting: 'À espera dos clientes',
    clients: 'Meus clientes',
    noClients: 'Nenhum cliente tem este responsável.',
    contact: (way) => `${way}: manter o contato`,
    fromCadence: 'Cadência',
    subscribe: 'Assinar este calendário',
  },
} satisfies Partial<Messages>;
