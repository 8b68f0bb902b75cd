import type { Messages } from '../messages.ts';

/** Diagrams drawn from Mermaid sources. */
export const diagrams = {
  diagram: {
    asText: 'Como texto',
    other: 'Diagrama',
    kinds: {
      'flowchart-v2': 'Fluxograma',
      swimlane: 'Diagrama de raias',
      sequence: 'Diagrama de sequência',
      gantt: 'Gráfico de Gantt',
      timeline: 'Linha do tempo',
      stateDiagram: 'Diagrama de estados',
      mindmap: 'Mapa mental',
      journey: 'Jornada',
      pie: 'Gráfico de pizza',
      quadrantChart: 'Gráfico de quadrantes',
      xychart: 'Gráfico',
      kanban: 'Quadro',
      sankey: 'Diagrama de Sankey',
      treemap: 'Mapa de árvore',
      radar: 'Gráfico de radar',
    },
  },
} satisfies Partial<Messages>;
