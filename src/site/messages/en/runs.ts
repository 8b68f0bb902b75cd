/** Runs of plays. */
export const runs = {
  playRun: {
    running: (day: string, count: string) => `running${day && ` since ${day}`}, ${count} steps`,
    finished: (day: string) => `run to its end${day && ` on ${day}`}`,
    begin: 'Begin its checklist',
  },
};
