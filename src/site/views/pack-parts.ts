/** What a document to print is made of: parts with a heading each, in the order in which they are read. */
import type { FactView } from './facts.ts';
import type { QuestionnaireView } from './questionnaire-view.ts';
import type { ScopeView } from './scope-view.ts';
import type { StepsSectionView } from './steps-view.ts';

export interface PackCell {
  text: string;
  /** In small letters below it. */
  more?: string | undefined;
  late?: boolean;
}

export interface PackColumn {
  label: string;
  /** Holds figures. */
  isNumber?: boolean;
  /** Holds names or days, which stay in one line. */
  isShort?: boolean;
}

/** A table whose first column names the row. */
export interface PackTable {
  /** Language of what is in it, where it is not the document's. */
  lang?: string | undefined;
  columns: PackColumn[];
  groups: { title?: string; rows: PackCell[][] }[];
  /** Its rows are sentences rather than names. */
  isProse?: boolean;
  /** Empty rows to write in by pen. */
  blank?: number;
  /** What to say where there is no row. */
  none?: string;
}

/** Questions with lines to answer on. */
export interface PackQuestions {
  lang: string | undefined;
  /** Markdown. */
  intro: string;
  facts: FactView[];
  /** Labels of the lines to fill in by pen. */
  form: string[];
  blocks: QuestionnaireView['blocks'];
  /** Begins on a sheet of its own, to be handed out alone. */
  isForm: boolean;
}

/** A procedure to tick and to sign, on a sheet of its own. */
export interface PackChecklist {
  lang: string | undefined;
  version: string;
  form: string[];
  sections: StepsSectionView[];
  signers: string[];
}

export type PackPart = { id: string; title: string; answer?: string | undefined } & (
  | { kind: 'table'; table: PackTable; below?: { title: string; facts: FactView[] } }
  | { kind: 'map'; map: ScopeView['map'] }
  | { kind: 'limits'; scope: Pick<ScopeView, 'limits' | 'phase2' | 'excluded'> }
  | { kind: 'sheet'; sheet: ScopeView['sheet'] }
  | { kind: 'questions'; questions: PackQuestions }
  | { kind: 'checklist'; checklist: PackChecklist }
  | { kind: 'notes'; lines: number }
);
