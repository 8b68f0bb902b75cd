import type { Kpi } from '../../schemas/client.ts';

/** placeholder until the metrics branch is merged */
export interface KpiState {
  kpi: Kpi;
  share: number | undefined;
  expected: number | undefined;
}
