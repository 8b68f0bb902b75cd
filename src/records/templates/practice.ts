/** The beginnings of the records that say how the work is done. */
import type { Beginning, Draft } from './template.ts';

export function newJourney({ words }: Beginning): Draft {
  return {
    data: {
      name: words.journey,
      phases: [
        { id: 'welcome', name: 'Welcome', stage: 'onboarding', lasts: '28d', goal: words.goal },
        { id: 'adoption', name: 'Adoption', stage: 'ongoing', lasts: '90d' },
      ],
      repeat: ['adoption'],
    },
    body: `${words.journeyText}\n`,
  };
}

export function newSop({ words, anyOf, today }: Beginning): Draft {
  return {
    data: { title: words.procedure, owner: anyOf('role'), version: 1, reviewed: today, review_every: '6m' },
    body: `${words.procedureText}\n\n- [ ] ${words.step} {#first-step due=+1bd}\n`,
  };
}

export function newQuestionnaire({ words }: Beginning): Draft {
  return {
    data: {
      title: words.questionnaire,
      due: '10bd',
      questions: [{ id: 'first-question', ask: words.question, help: words.questionHelp }],
    },
    body: `${words.questionnaireText}\n`,
  };
}

export function newAlert({ words, anyOf }: Beginning): Draft {
  return {
    data: {
      title: words.alert,
      severity: 'low',
      to: anyOf('role'),
      when: { kind: 'silent', for: '30d' },
      repeat: '7d',
    },
    body: `${words.alertText}\n`,
  };
}

export function newPlay({ words, anyOf, today }: Beginning): Draft {
  const alert = anyOf('alert');
  const season = { season: { from: '03-01', to: '03-21' } };
  return {
    data: {
      title: words.play,
      kind: alert === '' ? 'seasonal' : 'profile',
      strategy: 'engagement',
      owner: anyOf('role'),
      version: 1,
      goal: words.playGoal,
      trigger: [alert === '' ? season : { alert }],
      lasts: '30d',
      reviewed: today,
      review_every: '6m',
    },
    body: `${words.playText}\n\n- [ ] ${words.step} {#first-step due=+1bd}\n`,
  };
}
