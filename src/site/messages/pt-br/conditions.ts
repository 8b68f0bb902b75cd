import type { Place } from '../en/conditions.ts';
import type { Messages } from '../messages.ts';
import { everyOf, plural, steps, words } from './words.ts';

const length = words.duration;
const onePhase = ({ phase, stage }: Place, any: string) =>
  phase ? `na fase ${phase}` : stage ? `em uma fase de ${stage}` : any;
const at = ({ phase, stage }: Place) =>
  phase ? `na fase ${phase}` : stage ? `em ${stage}` : 'em alguma fase';
const no = (not: boolean) => (not ? 'não ' : '');

const features = {
  any: 'funcionalidade',
  essential: 'funcionalidade essencial',
  differential: 'funcionalidade diferencial',
};

/** Conditions as clauses that begin in lower case; `not` says the opposite. */
export const conditions = {
  condition: {
    all: 'Todas estas condições valem:',
    any: 'Pelo menos uma destas condições vale:',
    none: 'Nenhuma destas condições vale:',
    notAll: 'Pelo menos uma destas condições não vale:',
    or: (parts) => parts.join(' ou '),
    phaseEntered: (place, within, not) =>
      `o cliente ${no(not)}entrou ${onePhase(place, 'em uma fase')} há menos de ${length(within)}`,
    phaseChanged: (within, not) => `o cliente ${no(not)}mudou de fase há menos de ${length(within)}`,
    phaseOverrun: (place, by, not) =>
      `o cliente ${no(not)}está ${onePhase(place, 'na fase atual')} ${
        by ? `${length(by)} ou mais além do previsto` : 'por mais tempo que o previsto'
      }`,
    inPhase: (place, after, not) =>
      after
        ? `o cliente ${no(not)}está ${at(place)} há ${length(after)} ou mais`
        : `o cliente ${no(not)}está ${at(place)}`,
    age: (from, to, not) =>
      `o cliente ${no(not)}está conosco há ${length(from)} ou mais${to ? ` e há menos de ${length(to)}` : ''}`,
    useOf: (feature) => `Uso de ${feature}`,
    metricUp: (metric, share, over, not) =>
      `${metric}: ${not ? 'sem ' : ''}alta de ${share} ou mais em ${length(over)}`,
    metricDown: (metric, share, over, not) =>
      `${metric}: ${not ? 'sem ' : ''}queda de ${share} ou mais em ${length(over)}`,
    featureUnused: (which, time, not) =>
      not
        ? `toda ${features[which]} foi usada há menos de ${length(time)}`
        : `uma ${features[which]} está sem uso há ${length(time)}`,
    renewalDue: (within, not) =>
      not
        ? `o contrato não termina em até ${length(within)}`
        : `o contrato termina em até ${length(within)} ou já terminou`,
    meetingDue: (meeting, often, ahead, not) =>
      `${meeting}: ${not ? 'ainda não está na hora' : 'está na hora'} (${everyOf(often)}${
        ahead ? `, com aviso ${length(ahead)} antes` : ''
      })`,
    followUpDue: (way, late, not) =>
      `${way ? `o próximo contato (${way})` : 'um contato que o segmento pede'} ${no(not)}está atrasado${
        late ? ` em ${length(late)} ou mais` : ''
      }`,
    opportunity: (score, not) => `o cliente ${no(not)}usa bem o produto (${score} de 100 ou mais)`,
    potentialStale: (after, not) =>
      not
        ? `o potencial da conta foi revisto há menos de ${length(after)}`
        : `o potencial da conta não é revisto há ${length(after)} ou mais`,
    mood: {
      poor: (not) => `o último CS Feeling ${no(not)}é ruim`,
      neutral: (not) => `o último CS Feeling ${no(not)}é neutro`,
      good: (not) => `o último CS Feeling ${no(not)}é bom`,
    },
    feelingFell: (points, not) =>
      `a confiança ou a satisfação ${no(not)}caiu ${plural(points, { one: 'ponto', other: 'pontos' })} ou mais (de 5)`,
    feelingDisagrees: (not) =>
      not ? 'os números não vão bem ou o CS Feeling não é ruim' : 'os números vão bem e o CS Feeling é ruim',
    healthBelow: (score, not) => `o health score ${no(not)}está abaixo de ${score}`,
    healthAtLeast: (score, not) => `o health score ${no(not)}é ${score} ou mais`,
    stepsLate: (count, sop, not) =>
      `${
        count === 1
          ? `${not ? 'nenhuma' : 'uma'} etapa`
          : not
            ? `menos de ${steps(count)}`
            : `${steps(count)} ou mais`
      } ${sop ? `do checklist ${sop}` : 'dos checklists'} ${count === 1 ? 'está atrasada' : 'estão atrasadas'}`,
    briefingLate: (questionnaire, not) =>
      questionnaire
        ? `o questionário ${questionnaire} ${no(not)}está atrasado`
        : `${not ? 'nenhum' : 'um'} questionário está atrasado`,
    actionsLate: (count, not) =>
      count === 1
        ? `${not ? 'nenhuma' : 'uma'} das nossas ações está atrasada`
        : `${not ? `menos de ${count}` : `${count} ou mais`} das nossas ações estão atrasadas`,
    accessAsked: (not) =>
      not ? 'nenhum acesso aguarda concessão' : 'um acesso foi solicitado e não foi concedido',
    accessGranted: (not) =>
      not ? 'todo acesso concedido já foi testado' : 'um acesso foi concedido e ninguém o testou',
    segmentDiffers: (not) => `o segmento declarado ${not ? 'é' : 'não é'} o que a regra indica`,
    changePending: (time, not) =>
      `${not ? 'nenhuma solicitação de mudança espera' : 'uma solicitação de mudança espera'} decisão há mais de ${length(time)}`,
    scopeCheckIn: (ahead, not) =>
      `${not ? 'ainda não está' : 'está'} na hora da revisão de escopo${
        ahead ? ` (com aviso ${length(ahead)} antes)` : ''
      }`,
    silent: (time, not) =>
      not
        ? `alguém falou com o cliente há menos de ${length(time)}`
        : `ninguém fala com o cliente há mais de ${length(time)}`,
  },
} satisfies Partial<Messages>;
