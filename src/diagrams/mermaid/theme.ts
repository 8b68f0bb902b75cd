import { palette } from './palette.ts';

/** Letters in boxes, in px: as large as the small print around them, so that a picture reads like its page. */
export const TEXT = 15;
export const SMALL = 13;

/** Names with numbers behind them, going round the eight colours. */
function scale(
  name: string,
  from: number,
  count: number,
  shade: 'b' | 'm' | 'k' | 'ink',
): Record<string, string> {
  const colours: Record<string, string> = palette;
  const colour = (index: number) =>
    colours[shade === 'ink' ? 'ink' : `${shade}${(index % 8) + 1}`] ?? palette.ink;
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`${name}${from + index}`, colour(index)]),
  );
}

const { ink, ink2, ink3, paper, ground, rule, line, b1, b2, b3, b4, b5, b8, m1, m8, k1, k2, k3, k4, k5, k8 } =
  palette;

/** The palette in Mermaid's names for everything that it colours. */
export const themeVariables = {
  fontFamily: 'sans-serif',
  fontSize: `${TEXT}px`,
  background: paper,
  ...{ primaryColor: b1, primaryTextColor: ink, primaryBorderColor: k1 },
  ...{ secondaryColor: b8, secondaryTextColor: ink, secondaryBorderColor: k8 },
  ...{ tertiaryColor: ground, tertiaryTextColor: ink, tertiaryBorderColor: rule },
  ...{ lineColor: ink3, arrowheadColor: ink3, textColor: ink, titleColor: ink, border2: rule },
  ...{
    mainBkg: b1,
    nodeBkg: b1,
    nodeBorder: k1,
    nodeTextColor: ink,
    clusterBkg: ground,
    clusterBorder: rule,
  },
  ...{ edgeLabelBackground: paper, defaultLinkColor: ink3, gridColor: rule },
  ...{ noteBkgColor: b3, noteTextColor: ink, noteBorderColor: k3 },
  ...{
    actorBkg: b1,
    actorBorder: k1,
    actorTextColor: ink,
    actorLineColor: rule,
    personBkg: b1,
    personBorder: k1,
  },
  ...{
    signalColor: ink3,
    signalTextColor: ink,
    labelBoxBkgColor: b8,
    labelBoxBorderColor: k8,
    labelTextColor: ink,
  },
  ...{ loopTextColor: ink2, activationBkgColor: b8, activationBorderColor: k8, sequenceNumberColor: paper },
  ...{ rectBkgColor: ground, sectionBkgColor: ground, altSectionBkgColor: paper, sectionBkgColor2: ground },
  ...{
    excludeBkgColor: line,
    taskBkgColor: m1,
    taskBorderColor: k1,
    activeTaskBkgColor: b1,
    activeTaskBorderColor: k1,
  },
  ...{
    doneTaskBkgColor: m8,
    doneTaskBorderColor: k8,
    critBkgColor: palette.m4,
    critBorderColor: k4,
    vertLineColor: k5,
  },
  ...{ taskTextColor: ink, taskTextOutsideColor: ink, taskTextLightColor: ink, taskTextDarkColor: ink },
  ...{ taskTextClickableColor: ink, rowOdd: paper, rowEven: ground, todayLineColor: ink },
  ...{ attributeBackgroundColorOdd: paper, attributeBackgroundColorEven: ground },
  ...{
    labelBackgroundColor: paper,
    compositeBackground: paper,
    compositeTitleBackground: b1,
    compositeBorder: k1,
  },
  ...{
    altBackground: ground,
    transitionColor: ink3,
    transitionLabelColor: ink,
    stateLabelColor: ink,
    stateBkg: b1,
  },
  ...{
    specialStateColor: ink3,
    innerEndBackground: ink3,
    classText: ink,
    errorBkgColor: b4,
    errorTextColor: ink,
  },
  ...scale('cScale', 0, 12, 'b'),
  ...scale('cScalePeer', 0, 12, 'k'),
  ...scale('cScaleInv', 0, 12, 'k'),
  ...scale('cScaleLabel', 0, 12, 'ink'),
  ...scale('fillType', 0, 8, 'b'),
  ...scale('surface', 0, 5, 'b'),
  ...scale('surfacePeer', 0, 5, 'k'),
  ...scale('pie', 1, 12, 'm'),
  ...{
    pieTitleTextSize: '17px',
    pieSectionTextSize: `${TEXT}px`,
    pieLegendTextSize: `${TEXT}px`,
    pieOpacity: '1',
  },
  ...{ pieTitleTextColor: ink, pieSectionTextColor: ink, pieLegendTextColor: ink },
  ...{ pieStrokeColor: paper, pieStrokeWidth: '2px', pieOuterStrokeWidth: '0px', pieOuterStrokeColor: paper },
  ...scale('venn', 1, 8, 'm'),
  ...{ vennTitleTextColor: ink, vennSetTextColor: ink },
  ...{
    quadrant1Fill: b1,
    quadrant2Fill: b2,
    quadrant3Fill: ground,
    quadrant4Fill: b3,
    quadrantPointFill: k1,
  },
  ...scale('quadrant', 1, 0, 'b'),
  ...{ quadrant1TextFill: ink2, quadrant2TextFill: ink2, quadrant3TextFill: ink2, quadrant4TextFill: ink2 },
  ...{
    quadrantPointTextFill: ink,
    quadrantXAxisTextFill: ink2,
    quadrantYAxisTextFill: ink2,
    quadrantTitleFill: ink,
  },
  ...{ quadrantInternalBorderStrokeFill: rule, quadrantExternalBorderStrokeFill: rule },
  ...{
    requirementBackground: b1,
    requirementBorderColor: k1,
    requirementTextColor: ink,
    requirementBorderSize: '1',
  },
  ...{ relationColor: ink3, relationLabelBackground: paper, relationLabelColor: ink },
  ...scale('git', 0, 8, 'k'),
  ...scale('gitInv', 0, 8, 'b'),
  ...Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`gitBranchLabel${index}`, paper])),
  ...{
    branchLabelColor: paper,
    tagLabelColor: ink,
    tagLabelBackground: b3,
    tagLabelBorder: k3,
    tagBorder: k3,
  },
  ...{
    commitLabelColor: ink,
    commitLabelBackground: ground,
    commitLabelFontSize: `${SMALL}px`,
    tagLabelFontSize: `${SMALL}px`,
  },
  ...{
    archEdgeColor: ink3,
    archEdgeArrowColor: ink3,
    archEdgeWidth: '2',
    archGroupBorderColor: k8,
    archGroupBorderWidth: '1.5px',
  },
  ...{
    emUiFill: paper,
    emUiStroke: k8,
    emProcessorFill: b5,
    emProcessorStroke: k5,
    emReadModelFill: b2,
    emReadModelStroke: k2,
  },
  ...{
    emCommandFill: b1,
    emCommandStroke: k1,
    emEventFill: b3,
    emEventStroke: k3,
    emArrowhead: ink3,
    emRelationStroke: ink3,
  },
  ...{ emSwimlaneBackgroundOdd: ground, emSwimlaneBackgroundStroke: line, wardleyEvolutionColor: k4 },
  cynefin: {
    ...{ domainFontSize: 17, itemFontSize: SMALL, boundaryColor: ink3, cliffColor: k4, arrowColor: ink3 },
    ...{
      complexBg: b2,
      complicatedBg: b1,
      chaoticBg: b4,
      clearBg: b3,
      confusionBg: b5,
      textColor: ink,
      labelColor: ink,
    },
  },
  radar: {
    axisColor: rule,
    axisLabelFontSize: TEXT,
    graticuleColor: line,
    graticuleOpacity: 1,
    legendFontSize: TEXT,
  },
  wardley: {
    ...{
      backgroundColor: paper,
      axisColor: ink3,
      axisTextColor: ink2,
      gridColor: rule,
      componentFill: paper,
    },
    ...{ componentStroke: k1, componentLabelColor: ink, linkStroke: ink3, evolutionStroke: k4 },
    ...{ annotationStroke: k8, annotationTextColor: ink, annotationFill: paper },
  },
  xyChart: {
    ...{ backgroundColor: paper, titleColor: ink, dataLabelColor: ink, legendTextColor: ink },
    ...{ xAxisTitleColor: ink2, xAxisLabelColor: ink, xAxisTickColor: rule, xAxisLineColor: rule },
    ...{ yAxisTitleColor: ink2, yAxisLabelColor: ink, yAxisTickColor: rule, yAxisLineColor: rule },
    plotColorPalette: [palette.m1, k4, k2, k5, k3, k8].join(','),
  },
};
