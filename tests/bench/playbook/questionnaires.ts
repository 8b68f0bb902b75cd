const company = [
  'How did you get here?',
  'What do you sell, and to whom?',
  'Who decides on spending?',
  'What did you try before?',
  'What must not happen?',
  'Which season matters most?',
  'Which figures do you look at every week?',
  'Who should join the daily channel?',
];

const product = [
  'Which tools do you use today?',
  'Who opens accounts and invitations?',
  'Which data may leave the company?',
  'What should be live in a month?',
  'Who trains new people?',
];

/** The questionnaires that a generated organisation sends, by their paths. */
export const questionnaires: Record<string, string> = {
  'questionnaires/onboarding-company.md': questionnaire('About your company', company),
  'questionnaires/onboarding-product.md': questionnaire('About your tools', product),
};

function questionnaire(title: string, questions: readonly string[]): string {
  const lines = questions.map(
    (ask, index) =>
      `  - { id: q-${index + 1}, block: company, ask: "${ask}", help: "Two sentences are enough." }`,
  );
  return `---
title: ${title}
due: 10bd
help: ana-prado
questions:
${lines.join('\n')}
---
It takes twenty minutes. Leave out what you would rather tell us in person.
`;
}
