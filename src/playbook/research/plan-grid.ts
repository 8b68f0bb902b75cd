/** The ideal journey as a table: stages down, categories of customers across. */
import {
  EVERYBODY,
  type JourneyPlan,
  type PlanCell,
  type PlanStage,
} from '../../../schemas/research/journey-plan.ts';

export interface PlanRow {
  stage: PlanStage;
  /** What every category meets, told once. */
  everybody: PlanCell[];
  /** For each category, in the order of the plan; may be empty. */
  cells: PlanCell[][];
}

export function planRows({ categories, stages }: JourneyPlan): PlanRow[] {
  return stages.map((stage) => ({
    stage,
    everybody: stage.cells.filter((cell) => cell.for === EVERYBODY),
    cells: categories.map((category) => stage.cells.filter((cell) => cell.for === category)),
  }));
}

/** Stages and categories for which nothing is planned: a customer who stands there meets nobody. */
export function planGaps(plan: JourneyPlan): { stage: string; category: string }[] {
  return planRows(plan).flatMap(({ stage, everybody, cells }) =>
    cells.flatMap((own, at) =>
      own.length + everybody.length > 0 ? [] : [{ stage: stage.name, category: plan.categories[at] ?? '' }],
    ),
  );
}
