import type { StepState } from '../../playbook/checklist-state.ts';

/** A heading with its steps, as the component Steps draws them. */
export interface StepsSectionView {
  id: string;
  title: string;
  when: string | undefined;
  /** Markdown. */
  prose: string;
  /** The last column tells how long each step takes, not when it is due. */
  timed?: boolean;
  steps: {
    /** Counted through the whole procedure: people say "step 14". */
    number: number;
    id: string;
    /** Markdown of one line. */
    text: string;
    /** Markdown. */
    note: string;
    who: string;
    due: string;
    optional: boolean;
    /** Only in a run. */
    state?: StepState;
    done?: string | undefined;
    skipped?: string | undefined;
    /** How it differs from the procedure. */
    mark?: string | undefined;
  }[];
}
