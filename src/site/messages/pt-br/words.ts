import type { Duration } from '../../../playbook/calendar.ts';
import type { Messages } from '../messages.ts';
import { makePlural } from '../plural.ts';

export const plural = makePlural('pt-BR');
export const days = (count: number) => plural(count, { one: 'dia', other: 'dias' });
export const clients = (count: number) => plural(count, { one: 'cliente', other: 'clientes' });
export const steps = (count: number) => plural(count, { one: 'etapa', other: 'etapas' });
export const questions = (count: number) => plural(count, { one: 'pergunta', other: 'perguntas' });
export const businessDays = (count: number) => plural(count, { one: 'dia útil', other: 'dias úteis' });

const unit: Record<Duration['unit'], (count: number) => string> = {
  d: days,
  bd: businessDays,
  w: (count) => plural(count, { one: 'semana', other: 'semanas' }),
  m: (count) => plural(count, { one: 'mês', other: 'meses' }),
  y: (count) => plural(count, { one: 'ano', other: 'anos' }),
};
const length = ({ amount, unit: name }: Duration) => unit[name](Math.abs(amount));

/** "a cada mês", "a cada 45 dias" */
export const everyOf = (duration: Duration) => `a cada ${length(duration).replace(/^1 /, '')}`;
export const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The words that pages share: states, counts, lengths of time. */
export const words = {
  standing: {
    ok: 'Em dia',
    watch: 'Atenção',
    risk: 'Em risco',
    opportunity: 'Oportunidade',
    waiting: 'Aguardando',
    paused: 'Em pausa',
    ended: 'Encerrado',
  },
  mood: {
    good: 'Bom',
    neutral: 'Neutro',
    poor: 'Ruim',
    faded: 'Desatualizado',
    none: 'Não registrado',
  },
  emotion: {
    enthusiastic: 'Entusiasmo',
    confident: 'Confiança',
    hopeful: 'Esperança',
    curious: 'Curiosidade',
    calm: 'Calma',
    neutral: 'Neutralidade',
    impatient: 'Impaciência',
    worried: 'Preocupação',
    frustrated: 'Frustração',
    tense: 'Tensão',
    angry: 'Raiva',
  },
  touchpointType: {
    welcome: 'Conversa de boas-vindas',
    kickoff: 'Kick-off com o cliente',
    'follow-up': 'Acompanhamento',
    meeting: 'Reunião',
    results: 'Reunião de resultados',
    qbr: 'Reunião trimestral (QBR)',
    visit: 'Visita presencial',
    training: 'Treinamento',
    survey: 'Pesquisa',
    call: 'Ligação',
    mail: 'E-mail',
    message: 'Mensagem',
    bulletin: 'Boletim',
    'scope-check-in': 'Revisão de escopo',
    internal: 'Reunião interna',
  },
  access: {
    verified: (day) => `Verificado em ${day}`,
    granted: (day) => `Concedido em ${day}, não verificado`,
    asked: (day) => `Solicitado em ${day}`,
    revoked: (day) => `Revogado em ${day}`,
    'not-asked': () => 'Ainda não solicitado',
  },
  stepState: { done: 'Feita', skipped: 'Pulada', late: 'Atrasada', open: 'Em aberto' },
  briefingState: {
    'not-sent': 'Não enviado',
    waiting: 'Aguardando o cliente',
    late: 'Atrasado',
    returned: 'Devolvido',
  },
  objectiveKind: {
    branding: 'Branding',
    visibility: 'Visibilidade',
    audience: 'Audiência',
    sales: 'Vendas',
    adoption: 'Adoção',
  },
  scopeState: { excluded: 'Fora do escopo', 'phase-2': 'Fase 2' },
  contactBy: {
    meeting: 'Reunião',
    call: 'Ligação',
    mail: 'E-mail',
    visit: 'Visita presencial',
    bulletin: 'Boletim',
    training: 'Treinamento',
  },
  stage: { onboarding: 'Onboarding', ongoing: 'Ongoing' },
  comparison: {
    above: (value) => `mais de ${value}`,
    at_least: (value) => `${value} ou mais`,
    below: (value) => `menos de ${value}`,
    at_most: (value) => `até ${value}`,
    is: (value) => value,
    in: (value) => `um destes: ${value}`,
  },
  counts: { days, clients, steps, questions },
  duration: length,
  due: {
    offset: (text, sign) =>
      sign === 'same' ? 'no mesmo dia' : sign === 'before' ? `${text} antes` : `${text} depois`,
    takes: (amount, of) => (of === 'min' ? `${amount} min` : `${amount} h`),
    late: (day, count) => `${day}, ${count === 0 ? 'em atraso' : `${businessDays(count)} de atraso`}`,
  },
  feeling: 'CS Feeling',
  outOfFive: (value) => `${value} de 5`,
  outOf: (part, whole) => `${part} de ${whole}`,
} satisfies Partial<Messages>;
