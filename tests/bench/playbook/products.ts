/** What the clients of a generated playbook buy, as site.md has it. */
export const products = `products:
  - id: ledger
    name: Ledger
    features:
      - { id: receipt-capture, name: Receipt capture, importance: essential }
      - { id: approvals, name: Approvals, importance: essential }
      - { id: export, name: Export, importance: essential }
      - { id: saving-report, name: Saving report, importance: differential }
      - { id: policy-check, name: Policy check, importance: differential }
`;

/** The share of its people who use a feature, in hundredths. */
export const usedBy = {
  'receipt-capture': 94,
  approvals: 22,
  export: 8,
  'saving-report': 31,
  'policy-check': 57,
};
