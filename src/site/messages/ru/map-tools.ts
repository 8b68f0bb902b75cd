import type { Messages } from '../messages.ts';
import { plural } from './words.ts';

/** What one does with a mind map on the screen. */
export const mapTools = {
  mapTools: {
    tools: (title) => `Инструменты карты: ${title}`,
    open: 'Открыть карту',
    close: 'Закрыть',
    levels: 'Уровни',
    level: (level) =>
      `Раскрыть ${plural(level, { one: 'уровень', few: 'уровня', many: 'уровней', other: 'уровня' })}`,
    all: 'Все',
    allLevels: 'Раскрыть всё',
    closer: 'Крупнее',
    away: 'Мельче',
    fit: 'Карта целиком',
    find: 'Найти на карте',
    full: 'Во весь экран',
    save: 'Копировать или сохранить',
    text: 'Копировать как текст',
    mermaid: 'Копировать как Mermaid',
    svg: 'Сохранить как SVG',
    png: 'Сохранить как PNG',
    keys: 'Клавиши на карте: стрелки — переход, пробел — свернуть, Enter — ссылка, + − 0 — масштаб, / — поиск.',
    link: 'ссылка',
    folded: (name, count) => `${name}: свёрнуто, скрыто узлов: ${count}`,
    unfolded: (name) => `${name}: раскрыто`,
    found: (at, count, name) => `${at} из ${count}: ${name}`,
    scale: (percent) => `${percent} %`,
    none: 'Ничего не найдено',
    copied: 'Скопировано',
    saved: 'Сохранено',
  },
} satisfies Partial<Messages>;
