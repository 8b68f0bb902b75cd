import type { Messages } from '../messages.ts';
import { clients, plural, questions, steps } from './words.ts';

/** What the team keeps at hand: questionnaires, process maps, people and the handbook. */
export const library = {
  questionnaire: {
    listTitle: 'Questionários',
    listLead: (lists, count) => [
      lists === 0
        ? 'Nenhum questionário ainda.'
        : `${questions(count)} em ${plural(lists, { one: 'lista', other: 'listas' })}.`,
      'Clientes respondem no máximo 15 a 20; o resto se pergunta ao vivo.',
    ],
    emptyWhy: 'Um questionário é um arquivo em questionnaires/ com as perguntas em ordem.',
    add: 'Adicionar um questionário',
    name: 'Questionário',
    questions: 'Perguntas',
    tooMany: 'mais de 20',
    lead: (count, needed) => [
      `${questions(count)}.`,
      needed === 0
        ? 'Nenhuma delas segura o trabalho.'
        : `O trabalho não começa sem ${needed === 1 ? 'uma' : needed} delas.`,
    ],
    due: 'Prazo para responder',
    help: 'Ajuda',
    needed: 'necessária para começar',
    neededCount: 'Necessárias para começar',
    print: 'Imprimir o formulário',
    form: 'Formulário para preencher',
    usedBy: 'Enviado para',
    returned: (returned, sent) => `${returned} de ${plural(sent, { one: 'devolvido', other: 'devolvidos' })}`,
    nobody: 'Ainda não enviado a ninguém.',
    nobodyWhy: 'Aparece aqui quando um cliente tiver um briefing com este nome.',
    moreClients: (count) => `e mais ${clients(count)}`,
    client: 'Cliente',
    state: 'Situação',
    answers: 'Respondidas',
    question: 'Pergunta',
    otherBlock: 'Perguntas',
    clientName: 'Empresa',
    filledBy: 'Preenchido por',
    date: 'Data',
    returnBy: 'Devolver até',
  },
  map: {
    listTitle: 'Mapas de processo',
    listLead: (count) => [
      count === 0 ? 'Nenhum mapa ainda.' : `${plural(count, { one: 'mapa', other: 'mapas' })}.`,
      'Um processo em uma página.',
    ],
    emptyWhy: 'Um mapa é um arquivo em maps/ com uma lista aninhada; o desenho é feito a partir dela.',
    add: 'Adicionar um mapa',
    name: 'Mapa',
    branches: 'Ramos',
    size: (branches, nodes) =>
      `${plural(branches, { one: 'ramo', other: 'ramos' })}, ${plural(nodes, { one: 'nó', other: 'nós' })}.`,
    print: 'Imprimir o mapa',
    asList: 'O mesmo em lista',
    asListWhy: 'O mapa é desenhado a partir dela.',
    whole: (nodes) => `O mapa inteiro, ${plural(nodes, { one: 'nó', other: 'nós' })}`,
  },
  team: {
    title: 'Pessoas e funções',
    lead: (people, roles, vacant) => [
      people + roles === 0
        ? 'Ninguém ainda.'
        : `${plural(people, { one: 'pessoa', other: 'pessoas' })} em ${plural(roles, { one: 'função', other: 'funções' })}.`,
      people + roles === 0
        ? ''
        : vacant === 0
          ? 'Cada função tem as pessoas de que precisa.'
          : `${plural(vacant, { one: 'vaga aberta', other: 'vagas abertas' })}.`,
    ],
    emptyWhy: 'Funções são arquivos em roles/, pessoas são arquivos em people/.',
    add: 'Adicionar uma função',
    roles: 'Funções',
    rolesWhy: 'Pelo que cada uma responde, e quem a exerce.',
    people: 'Pessoas',
    peopleWhy: 'Quem atende quantas contas, e quem está fora.',
    person: 'Pessoa',
    role: 'Função',
    strength: (have, wanted) => `${have} de ${wanted}`,
    have: (have) => plural(have, { one: 'pessoa', other: 'pessoas' }),
    open: (count) => plural(count, { one: 'vaga aberta', other: 'vagas abertas' }),
    above: (count) => `${count} acima do previsto`,
    profile: 'Perfil',
    duties: 'Responde por',
    tools: 'Ferramentas',
    languages: 'Idiomas',
    segments: 'Segmentos',
    accounts: 'Contas',
    accountsOf: (accounts, limit) => `${accounts} de ${limit}`,
    away: 'Fora',
    teamAway: 'Toda a equipe ausente',
    awayFrom: (from, to) => `de ${from} a ${to}`,
    awayNow: (to) => `até ${to}`,
    owns: 'Processos padrão',
    nobody: 'Ninguém exerce esta função.',
  },
  handbook: {
    title: 'Manual',
    lead: (count) => [
      count === 0 ? 'Nenhuma página ainda.' : `${plural(count, { one: 'página', other: 'páginas' })}.`,
      'Como trabalhamos, e por quê.',
    ],
    emptyWhy: 'Uma página é um arquivo em handbook/, em Markdown ou MDX.',
    add: 'Adicionar uma página',
    next: 'Próxima página',
    previous: 'Página anterior',
    about: 'Sobre esta página',
    note: { info: 'Nota', watch: 'Atenção', risk: 'Importante' },
    procedure: (count, version) => `${steps(count)}, versão ${version}`,
  },
} satisfies Partial<Messages>;
