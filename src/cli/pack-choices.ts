/** The documents that can be asked for; the QBR has a second edition, for us. */
export const packChoices = ['kickoff', 'scope', 'qbr', 'onboarding'] as const;
