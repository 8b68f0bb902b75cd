import type { Messages } from '../messages.ts';
import { plural, steps } from './words.ts';

/** Nominative, genitive and locative. */
const name = {
  sop: { who: 'регламент', of: 'регламента', at: 'регламенте' },
  play: { who: 'сценарий', of: 'сценария', at: 'сценарии' },
};

export const memory = {
  drift: {
    size: (added, removed, reworded, moved) =>
      [
        added > 0 ? `добавлено: ${steps(added)}` : '',
        removed > 0 ? `убрано: ${steps(removed)}` : '',
        reworded > 0 ? `изменено: ${steps(reworded)}` : '',
        moved > 0 ? `перенесено: ${steps(moved)}` : '',
      ]
        .filter(Boolean)
        .join(', ') || 'шаги не менялись',
    line: (of, copied, current, size) => `Копия v${copied}, а ${name[of].who} уже v${current}: ${size}`,
    note: (of, copied, current, size) =>
      `Этот чек-лист скопирован с версии ${copied}. Теперь ${name[of].who} в версии ${current}: ${size}.`,
    see: 'Что изменилось',
    title: (copied, current) => `Изменения с версии ${copied} по ${current}`,
    why: (of) => `Шаги этого чек-листа рядом с шагами нынешнего ${name[of].of}.`,
    added: (of) => `Добавлено в ${name[of].who}`,
    removed: (of) => `Убрано из ${name[of].of}`,
    reworded: 'Новая формулировка',
    moved: 'Перенесено в другой раздел',
    under: (section) => `в разделе «${section}»`,
    fromTo: (from, to) => `из раздела «${from}» в «${to}»`,
    here: 'В этом чек-листе',
    now: (of) => `В ${name[of].at}`,
    stays: 'Здесь вопрос закрыт, поэтому шаг остаётся как есть.',
    goes: 'Здесь не закрыто; при обновлении чек-листа шаг уйдёт.',
    command: 'Чтобы перенести изменения, сохранив все отметки, заметки и причины:',
    isNew: (version) => `новая формулировка в версии ${version}`,
    isGone: (of) => `в ${name[of].at} больше нет`,
    isExtra: 'только в этом чек-листе',
    isMoved: (section) => `теперь в разделе «${section}»`,
  },
  runWork: {
    finished: 'Завершён',
    nextDue: 'Ближайший срок',
    who: 'Кто что сделал',
    ticks: (count, day) => (day === '' ? steps(count) : `${steps(count)}, последний ${day}`),
    left: 'Пропущено с указанием причины',
    nobody: 'имя не указано',
  },
  sopHistory: {
    title: 'Правки файла',
    none: 'Показать нечего: файл ещё не попал в коммит или эта копия репозитория не содержит истории.',
    versionOf: (version) => `до v${version}`,
    versions: 'Чек-листы по версиям',
    current: (version) => `v${version}, текущая`,
    runs: (running, finished) =>
      [running > 0 ? `в работе: ${running}` : '', finished > 0 ? `завершено: ${finished}` : '']
        .filter(Boolean)
        .join(', '),
  },
  checklistCommand: {
    reviews: 'Регламенты, сценарии и исследования, которые пора пересмотреть',
    upToDate: (run, version) => `${run}: версия ${version}, она текущая; делать нечего.`,
    updated: (run, copied, current, size) => `${run}: с версии ${copied} до ${current}, ${size}.`,
    dry: 'Ничего не записано: это была проба.',
    kept: (count) =>
      `Сохранено: ${plural(count, { one: 'шаг', few: 'шага', many: 'шагов', other: 'шага' })} с отметкой, причиной или заметкой.`,
    extra: 'остаётся как собственный шаг чек-листа',
    dropped: 'не закрыт, поэтому уходит',
    asItWas: 'закрыт, поэтому формулировка прежняя',
  },
} satisfies Partial<Messages>;
