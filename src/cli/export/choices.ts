/** Kinds of records that are written for other tools. */
export const exportKinds = ['map', 'scope', 'sop', 'journey', 'questionnaire'] as const;
export type ExportKind = (typeof exportKinds)[number];

/** What they are written as. */
export const exportFormats = [
  'markdown',
  'opml',
  'freemind',
  'xmind',
  'mermaid',
  'text',
  'svg',
  'png',
] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportOptions {
  format?: ExportFormat;
  out?: string;
  force?: boolean;
}
