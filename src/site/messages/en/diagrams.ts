/** Diagrams drawn from Mermaid sources. */
export const diagrams = {
  diagram: {
    asText: 'As text',
    other: 'Diagram',
    kinds: {
      'flowchart-v2': 'Flowchart',
      swimlane: 'Swimlanes',
      sequence: 'Sequence diagram',
      gantt: 'Gantt chart',
      timeline: 'Timeline',
      stateDiagram: 'State diagram',
      mindmap: 'Mind map',
      journey: 'Journey',
      pie: 'Pie chart',
      quadrantChart: 'Quadrant chart',
      xychart: 'Chart',
      kanban: 'Board',
      sankey: 'Flow of quantities',
      treemap: 'Tree map',
      radar: 'Radar chart',
    },
  },
};
