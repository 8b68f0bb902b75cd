import type { Messages } from '../messages.ts';

/** Alerts and the plays that they call. */
export const alerts = {
  alert: {
    severity: { critical: 'Критично', high: 'Важно', low: 'Не срочно', info: 'К сведению' },
    standard: {
      'phase-far-over': 'Этап сильно затянулся',
      'phase-over': 'Этап затянулся',
      'feeling-poor': 'Плохая оценка менеджера',
      'feeling-fell': 'Доверие или удовлетворённость упали',
      'renewal-now': 'Продление вот-вот',
      'renewal-near': 'Продление приближается',
      'follow-up-due': 'Пора связаться',
      silent: 'Давно нет контактов',
      'briefing-late': 'Анкета просрочена',
      'actions-late': 'Действия просрочены',
      'steps-late': 'Шаги просрочены',
      'access-untried': 'Доступ не проверен',
      'access-waiting': 'Ждём доступ',
      'change-pending': 'Запрос на изменение ждёт решения',
      'scope-check-in': 'Пора сверить объём работ',
      'segment-differs': 'Факты говорят о другом сегменте',
    },
    open: 'Открыть оповещение',
    since: (day) => `с ${day}`,
  },
} satisfies Partial<Messages>;
