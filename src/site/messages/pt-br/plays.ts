import type { Messages } from '../messages.ts';
import { clients, everyOf, plural } from './words.ts';

const alertsOf = (count: number) => plural(count, { one: 'alerta', other: 'alertas' });
const playsOf = (count: number) => plural(count, { one: 'play', other: 'plays' });

/** The pages of alerts, plays and the season calendar. */
export const plays = {
  alerts: {
    title: 'Alertas',
    lead: (held, all, count, today) => [
      held === 0
        ? `Nenhum de ${alertsOf(all)} vale para algum cliente hoje.`
        : `${held} de ${alertsOf(all)} ${held === 1 ? 'vale' : 'valem'} hoje, para ${clients(count)}.`,
      today === 0 ? '' : `${clients(today)} ${today === 1 ? 'pede' : 'pedem'} uma ação hoje.`,
    ],
    standard: 'Estes são os alertas padrão.',
    standardWhy:
      'Eles valem até existir um arquivo em alerts/. Os seus substituem todos eles, com as suas palavras, os seus limites e o play que cada um aciona.',
    add: 'Escrever o seu alerta',
    addAnother: 'Novo alerta',
    group: { critical: 'Críticos', high: 'Gravidade alta', low: 'Gravidade baixa', info: 'Bom saber' },
    groupWhy: {
      critical: 'Largue o resto.',
      high: 'Agir hoje.',
      low: 'Agir nesta semana.',
      info: 'Não há nada errado. Alguns são uma oportunidade.',
    },
    when: 'Vale quando',
    what: 'O que fazer',
    who: 'Quem é avisado',
    to: 'Aviso para',
    nobodyNamed: 'responsável pelo cliente',
    again: 'Novo aviso',
    againEvery: everyOf,
    once: 'uma vez só',
    calls: 'Play acionado',
    holdsFor: (count) => `${clients(count)} hoje`,
    nobody: 'Ninguém hoje',
    client: 'Cliente',
    since: 'Desde',
    facts: 'O que disparou',
    act: 'Onde agir',
    noFact: 'É algo que não aconteceu.',
    more: (count) => `e mais ${clients(count)}`,
  },
  play: {
    listTitle: 'Plays da equipe',
    listLead: (count, called, people) => [
      count === 0
        ? 'Ainda não há plays.'
        : called === 0
          ? `Nenhum de ${playsOf(count)} está acionado hoje.`
          : `${called} de ${playsOf(count)} ${called === 1 ? 'está acionado' : 'estão acionados'} hoje, para ${clients(people)}.`,
      'O que fazemos quando algo acontece, escrito antes de acontecer.',
    ],
    emptyWhy:
      'Um play é um arquivo em plays/: o que o aciona, quando termina e etapas como em um processo padrão.',
    add: 'Escrever o primeiro',
    addAnother: 'Novo play',
    kind: { profile: 'Por perfil', seasonal: 'Por época do ano' },
    kindWhy: {
      profile: 'Acionado por um alerta, para um cliente em certo estado.',
      seasonal: 'Acionado pela data, para todos a quem diz respeito.',
    },
    strategy: {
      engagement: 'Engajamento',
      advocate: 'Defensor da marca',
      recovery: 'Recuperação',
      survey: 'Pesquisa de satisfação',
      renewal: 'Renovação',
      'up-sell': 'Venda de upgrade (up-sell)',
    },
    name: 'Nome',
    forWhat: 'Para',
    calledBy: 'Acionado por',
    today: 'Hoje',
    version: 'Versão',
    calledFor: 'Acionado hoje para',
    calledForNobody: 'Ninguém hoje.',
    about: 'Sobre este play',
    goal: 'Objetivo',
    over: 'Termina quando',
    noExit: 'As etapas estão feitas.',
    lasts: 'Dura no máximo',
    season: 'Época',
    span: (from, to) => `${from} a ${to}`,
    seasonNow: (until) => `agora, até ${until}`,
    whom: 'Para quem',
    everybody: 'Todos os clientes em atividade.',
    inSegment: (name) => `Só no segmento ${name}.`,
    nothingCalls: 'Nada o aciona por si só.',
    sinceAlert: (alert, day) => `${alert}, desde ${day}`,
    sheet: (version) => `Play, versão ${version}`,
    ownerOf: 'Responsável',
  },
  calendar: {
    title: 'Calendário',
    lead: (now, due) => [
      now === 0
        ? 'Nenhuma campanha em andamento hoje.'
        : `${plural(now, { one: 'campanha', other: 'campanhas' })} em andamento hoje.`,
      due === 0
        ? 'Nada vence nos próximos doze meses.'
        : `${plural(due, { one: 'data vence', other: 'datas vencem' })} nos próximos doze meses.`,
    ],
    seasons: (year) => `As campanhas de ${year}`,
    seasonsWhy: 'Os mesmos dias todos os anos.',
    always: 'o ano todo, pela data de cada cliente',
    noSeasons: 'Nenhum play tem época do ano.',
    noSeasonsWhy: 'Um play que indica os dias de uma época do ano aparece aqui.',
    today: (day) => `Hoje, ${day}`,
    days: 'Dias',
    months: 'O que vence',
    monthsWhy: 'Doze meses a partir de hoje, até onde os registros e os planos dizem.',
    month: 'Mês',
    campaigns: 'Campanhas',
    renewals: 'Renovações',
    reviews: 'Reuniões trimestrais (QBR)',
    visits: 'Visitas',
    late: 'em atraso',
    none: 'nada',
    more: (count) => `e mais ${count}`,
    subscribe: 'Assinar',
    subscribeWhy:
      'Copie um endereço para "adicionar agenda por URL" da sua agenda, ou o feed para um leitor: ele se mantém atualizado sozinho.',
    everything: 'Tudo, como agenda',
    alertsFeed: 'Alertas, como feed',
    alertsJson: 'Alertas, como JSON',
    all: 'Para todos',
    byPerson: 'Por pessoa',
    byClient: 'Por cliente',
  },
} satisfies Partial<Messages>;
