import type { Messages } from '../messages.ts';
import { businessDays, plural } from './words.ts';

export const accesses: Pick<Messages, 'accesses'> = {
  accesses: {
    title: (client) => `${client}: acessos`,
    crumb: 'Acessos',
    kind: 'Acessos',
    internal: 'interno',
    none: 'Ainda não há acessos registrados.',
    verified: (works, all) =>
      `${works} de ${plural(all, { one: 'acesso verificado', other: 'acessos verificados' })}.`,
    allThere: 'Não falta nada.',
    missing: 'Um acesso que ninguém testou conta como faltante, e o kick-off espera por ele.',
    closed: (closed, all) =>
      `${closed} de ${plural(all, { one: 'acesso revogado', other: 'acessos revogados' })}.`,
    toRevoke: (count, day) =>
      `${plural(count, { one: 'acesso continua aberto', other: 'acessos continuam abertos' })}, e o cliente saiu em ${day}`,
    waits: {
      ask: 'A solicitar',
      grant: 'Aguardando o cliente',
      try: 'Concedidos, falta testar',
    },
    works: 'Verificados',
    toRegister: 'Abrir o registro',
    register: 'Registro',
    registerWhy: 'Primeiro o que precisa de alguém. Senha nunca fica aqui, só o lugar dela no cofre.',
    next: {
      ask: 'Solicitar',
      grant: 'Lembrar o cliente',
      try: 'Entrar e conferir se funciona',
      revoke: 'Pedir a revogação',
    },
    nextHead: 'A fazer',
    nothing: 'Nada a fazer',
    waited: (count) => (count === 0 ? 'desde hoje' : `há ${businessDays(count)}`),
    ask: 'Com quem falar',
    noVault: 'não informado',
    notes: 'Observações',
    askTitle: 'Acessos que solicitamos',
    printAsk: 'Imprimir para a reunião',
    howTo:
      'Convide, por favor, o nosso e-mail de trabalho com o nível indicado aqui. Nunca nos envie uma senha: quem recebe um convite não precisa dela.',
    platform: 'Plataforma',
    invitedBy: 'Quem convida',
    byWhen: 'Até quando',
  },
};
