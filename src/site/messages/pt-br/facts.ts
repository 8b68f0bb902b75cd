import type { Messages } from '../messages.ts';
import { businessDays, days } from './words.ts';

/** What fires alerts, in words, and where to act. */
export const facts = {
  fact: {
    phaseOver: (phase, over) => `${phase}: ${days(over)} além do previsto`,
    phaseOverWhy: (day, planned) => `Dia ${day} de ${planned} previstos.`,
    feelingPoor: 'CS Feeling ruim no último contato',
    feelingPoorWhy: (emotionWord, day, note) => `${emotionWord} em ${day}.${note ? ` ${note}` : ''}`,
    feelingFell: { trust: 'Confiança em queda', satisfaction: 'Satisfação em queda' },
    feelingFellWhy: (from, to, since, until) => `De ${from} para ${to} entre ${since} e ${until}.`,
    briefingLate: 'O questionário está atrasado',
    briefingLateWhy: (title, due, count) => `${title}: o prazo era ${due}, ${businessDays(count)} de atraso.`,
    actionsLate: (count) => (count === 1 ? 'Uma ação está atrasada' : `${count} ações estão atrasadas`),
    actionsLateWhy: (first, count) =>
      `${first}: ${count === 0 ? 'em atraso' : `${businessDays(count)} de atraso`}.`,
    accessUnverified: (count) =>
      count === 1 ? 'Um acesso nunca foi verificado' : `${count} acessos nunca foram verificados`,
    accessUnverifiedWhy: (platforms) => `${platforms}: acesso concedido, mas ninguém entrou ainda.`,
    accessWaiting: (count) => (count === 1 ? 'Aguardando um acesso' : `Aguardando ${count} acessos`),
    accessWaitingWhy: (platforms) => `${platforms}: acesso solicitado, ainda não concedido.`,
    stepsLate: (count) => (count === 1 ? 'Uma etapa está atrasada' : `${count} etapas estão atrasadas`),
    stepsLateWhy: (sop) => `Checklist ${sop}.`,
    renewalNear: (count) =>
      count < 0
        ? 'O contrato terminou'
        : count === 0
          ? 'A renovação vence hoje'
          : `Renovação em ${days(count)}`,
    renewalNearWhy: (day, count) => `${count < 0 ? 'O contrato valeu' : 'Contrato válido'} até ${day}.`,
    segmentDiffers: (byRule, declared) => `Pela regra é ${byRule}, declarado como ${declared}`,
    segmentDiffersFact: (fact, test) => `${fact} (${test})`,
    segmentDiffersWhy: (facts) => `O que a regra encontrou: ${facts}.`,
    silent: (count) => `Sem contato há ${days(count)}`,
    silentWhy: (day) => `O último contato foi em ${day}.`,
    phaseEntered: (phase, on) => `Entrou na fase ${phase} em ${on}`,
    phaseEnteredWhy: (count) => (count === 0 ? 'É o primeiro dia.' : `Há ${days(count)}.`),
    inPhase: (phase, count) => `${phase}, há ${days(count)}`,
    inPhaseWhy: 'Onde o cliente está na jornada.',
    age: (count) => `Cliente há ${days(count)}`,
    ageWhy: (start) => `A jornada começou em ${start}.`,
    wentUp: (metric, share) => `${metric}: alta de ${share}`,
    wentDown: (metric, share) => `${metric}: queda de ${share}`,
    changedWhy: (from, to, since, until) => `De ${from} em ${since} para ${to} em ${until}.`,
    unused: (count) =>
      count === 1 ? 'Uma funcionalidade está sem uso' : `${count} funcionalidades estão sem uso`,
    unusedWhy: (names, features, count) =>
      `${names}: ${features === 1 ? 'ninguém usa' : 'a mais antiga sem uso,'} há ${days(count)}.`,
    meetingDue: (meeting, late) =>
      late > 0
        ? `${meeting}: ${days(late)} de atraso`
        : late === 0
          ? `${meeting}: vence hoje`
          : `${meeting}: em ${days(-late)}`,
    meetingDueWhy: (due, last) =>
      last ? `O prazo é ${due}; a última foi em ${last}.` : `O prazo é ${due}; ainda não houve nenhuma.`,
    contactDue: (way, late) => `${way}: ${days(late)} de atraso`,
    contactDueWhy: (every, due, last) =>
      `Prevista ${every}, com prazo em ${due}. ${last ? `A última foi em ${last}.` : 'Ainda não houve nenhuma.'}`,
    engaged: (score) => `Usa bem o produto: ${score} de 100`,
    engagedWhy: 'Em relação ao seu próprio melhor semestre.',
    potentialStale: (count) => `Potencial sem revisão há ${days(count)}`,
    potentialStaleWhy: (day) => (day ? `A última estimativa é de ${day}.` : 'Ainda não há estimativa.'),
    changeWaiting: (number, count) => `Mudança ${number} espera decisão há ${businessDays(count)}`,
    changeWaitingWhy: (title, asked, others) =>
      `${title}, pedida em ${asked}.${others === 0 ? '' : others === 1 ? ' Mais uma espera.' : ` Mais ${others} esperam.`}`,
    feelingIs: { good: 'CS Feeling bom no último contato', neutral: 'CS Feeling neutro no último contato' },
    disagrees: (score) => `Os números vão bem (${score} de 100), o CS Feeling não`,
    health: (score) => `Health score ${score} de 100`,
    healthWhy: 'As partes do score estão abaixo, cada uma com os seus registros.',
    do: {
      health: 'Ver o score',
      numbers: 'Ver os números',
      phase: 'Ver a jornada',
      feeling: 'Ver o que aconteceu',
      briefing: 'Abrir o briefing',
      actions: 'Ver próximas ações',
      change: 'Ver a mudança',
      scope: 'Ver o escopo',
      access: 'Ver os acessos',
      steps: 'Abrir o checklist',
      contract: 'Ver o cliente',
      segment: 'Rever o segmento',
    },
  },
} satisfies Partial<Messages>;
