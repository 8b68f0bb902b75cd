/** A label and what stands behind it. */
export interface FactView {
  label: string;
  value: string;
  to?: string | undefined;
}
