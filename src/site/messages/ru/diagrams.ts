import type { Messages } from '../messages.ts';

/** Diagrams drawn from Mermaid sources. */
export const diagrams = {
  diagram: {
    asText: 'Текстом',
    other: 'Диаграмма',
    kinds: {
      'flowchart-v2': 'Блок-схема',
      swimlane: 'Схема с дорожками',
      sequence: 'Диаграмма последовательности',
      gantt: 'Диаграмма Ганта',
      timeline: 'Лента времени',
      stateDiagram: 'Диаграмма состояний',
      mindmap: 'Интеллект-карта',
      journey: 'Путь',
      pie: 'Круговая диаграмма',
      quadrantChart: 'Диаграмма квадрантов',
      xychart: 'График',
      kanban: 'Доска',
      sankey: 'Диаграмма Санки',
      treemap: 'Древовидная карта',
      radar: 'Лепестковая диаграмма',
    },
  },
} satisfies Partial<Messages>;
