/** The documents to print for a client; the QBR also as an edition that stays with us. */
export const packNames = ['kickoff', 'scope', 'qbr', 'qbr-internal', 'onboarding'] as const;
export type PackName = (typeof packNames)[number];
