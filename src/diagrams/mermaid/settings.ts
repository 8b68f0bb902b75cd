import type { MermaidConfig } from 'mermaid';
import { palette } from './palette.ts';
import { SMALL, TEXT, themeVariables } from './theme.ts';

/** What a source is longer than, and what it has more of, is not a diagram that anybody reads. */
export const limits = { characters: 20_000, edges: 300 } as const;

const { b1, b2, b3, b5, ink, k1, k2, k3, k4, k5, k8 } = palette;

/** Diagrams that have a look and a layout of their own unless told otherwise. */
const plain = { look: 'classic', theme: 'base', layout: 'dagre' } as const;

const noFonts = Object.fromEntries(
  ['person', 'system', 'container', 'component'].flatMap((kind) =>
    ['', '_db', '_queue'].flatMap((form) =>
      ['', 'external_'].flatMap((side) => [
        [`${side}${kind}${form}_bg_color`, side ? k8 : k1],
        [`${side}${kind}${form}_border_color`, side ? k8 : k1],
        [`${side}${kind}${form}FontSize`, SMALL],
        [`${side}${kind}${form}FontFamily`, 'sans-serif'],
      ]),
    ),
  ),
);

/** What no source may change: how it looks is the site's affair, and what it may do is nobody's. */
const secure = [
  ...[
    'secure',
    'securityLevel',
    'startOnLoad',
    'maxTextSize',
    'maxEdges',
    'suppressErrorRendering',
    'logLevel',
  ],
  ...[
    'theme',
    'themeVariables',
    'themeCSS',
    'look',
    'layout',
    'darkMode',
    'htmlLabels',
    'fontFamily',
    'altFontFamily',
  ],
  ...[
    'fontSize',
    'deterministicIds',
    'deterministicIDSeed',
    'handDrawnSeed',
    'arrowMarkerAbsolute',
    'dompurifyConfig',
  ],
  ...[
    'textPlacement',
    'actorColours',
    'sectionFills',
    'sectionColours',
    'useMaxWidth',
    'elk',
    'legacyMathML',
    'forceLegacyMathML',
  ],
];

/** How Mermaid draws. Charts are as large as a column of text is wide. */
export const settings: MermaidConfig = {
  ...{ startOnLoad: false, securityLevel: 'strict', suppressErrorRendering: true, htmlLabels: false, secure },
  ...{ ...plain, deterministicIds: true, deterministicIDSeed: 'd', handDrawnSeed: 1, logLevel: 5 },
  ...{ maxTextSize: limits.characters, maxEdges: limits.edges, fontFamily: 'sans-serif', fontSize: TEXT },
  themeVariables,
  flowchart: {
    ...plain,
    htmlLabels: false,
    curve: 'basis',
    nodeSpacing: 40,
    rankSpacing: 44,
    wrappingWidth: 200,
    minNodeWidth: 60,
    padding: 12,
  },
  swimlane: { look: 'classic', theme: 'base' },
  agentflow: { ...plain, wrappingWidth: 200 },
  state: { ...plain, wrappingWidth: 200, minNodeWidth: 0, nodeSpacing: 44, rankSpacing: 44 },
  class: { ...plain, htmlLabels: false },
  er: { ...plain, fontSize: SMALL },
  requirement: { ...plain, fontSize: SMALL },
  usecase: { ...plain, actorFontSize: TEXT, usecaseFontSize: TEXT },
  venn: { look: 'classic', theme: 'base', width: 640, height: 400 },
  sequence: {
    ...{
      look: 'classic',
      theme: 'base',
      actorFontFamily: 'sans-serif',
      noteFontFamily: 'sans-serif',
      messageFontFamily: 'sans-serif',
    },
    ...{
      actorFontSize: TEXT,
      actorFontWeight: 600,
      noteFontSize: SMALL,
      messageFontSize: TEXT,
      wrap: true,
      width: 168,
      height: 60,
    },
    ...{
      mirrorActors: false,
      diagramMarginX: 8,
      diagramMarginY: 8,
      boxMargin: 8,
      messageMargin: 30,
      actorMargin: 56,
    },
  },
  gantt: {
    fontSize: SMALL,
    sectionFontSize: SMALL,
    barHeight: 24,
    barGap: 6,
    topPadding: 48,
    leftPadding: 120,
    rightPadding: 24,
  },
  journey: {
    textPlacement: 'old',
    titleFontFamily: 'sans-serif',
    titleFontSize: '17px',
    maxLabelWidth: 160,
    leftMargin: 120,
    taskFontFamily: 'sans-serif',
    sectionFills: [b1, b2, b3, b5],
    sectionColours: [ink],
    actorColours: [k1, k2, k3, k4, k5, k8],
  } as MermaidConfig['journey'],
  timeline: {
    sectionFills: [b1, b2, b3, b5],
    sectionColours: [ink],
    padding: 50,
  } as MermaidConfig['timeline'],
  pie: { textPosition: 0.72 },
  quadrantChart: {
    titleFontSize: 17,
    xAxisLabelFontSize: TEXT,
    yAxisLabelFontSize: TEXT,
    quadrantLabelFontSize: TEXT,
    pointLabelFontSize: SMALL,
  },
  xyChart: {
    width: 680,
    height: 380,
    titleFontSize: 17,
    legendFontSize: SMALL,
    xAxis: { titleFontSize: TEXT },
    yAxis: { titleFontSize: TEXT },
  } as MermaidConfig['xyChart'],
  sankey: { linkColor: 'source', width: 680, height: 360, labelStyle: 'legacy' } as MermaidConfig['sankey'],
  radar: { width: 420, height: 420, marginLeft: 90, marginRight: 120 },
  c4: {
    ...noFonts,
    messageFontSize: SMALL,
    messageFontFamily: 'sans-serif',
    boundaryFontFamily: 'sans-serif',
  } as MermaidConfig['c4'],
};
