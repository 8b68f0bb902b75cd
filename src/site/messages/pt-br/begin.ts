import type { Messages } from '../messages.ts';

/** O que ajuda quem começa. */
export const begin: Pick<Messages, 'begin'> = {
  begin: {
    setup: 'Montar o playbook',
    setupWhy: 'Nesta ordem: cada registro cita o anterior.',
    setupLead: 'Quatro registros fazem a primeira página.',
    state: { done: 'Pronto', next: 'Agora', later: 'Depois' },
    steps: {
      role: { what: 'Uma função', why: 'Pelo que alguém da equipe responde.' },
      person: { what: 'Uma pessoa', why: 'Quem tem a função e cuida dos clientes.' },
      journey: { what: 'Uma jornada', why: 'As fases pelas quais um cliente passa, com suas durações.' },
      client: { what: 'Um cliente', why: 'Quem é, quem cuida dele e quando começou.' },
    },
    fileHere: (file) => `Escreva o arquivo ${file}.`,
    addPerson: 'Adicionar uma pessoa',
    addScope: 'Escrever o escopo',
    addPlan: 'Escrever o plano',
    addAccess: 'Começar o registro',
    addContacts: 'Adicionar em client.md',
    writeOverview: 'Escrever em client.md',
    startRun: 'Começar',
    otherRun: 'Outro processo padrão',
    detail: 'Em detalhe',
    noResults:
      'Tente menos letras, o começo da palavra ou outro filtro. As palavras são procuradas na língua em que foram escritas.',
    sourcesOf: (sources) => `Clientes, segundo ${sources}: cada lugar conta por si, e nada é ajustado.`,
  },
};
