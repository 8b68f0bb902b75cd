/** `jornada status`. */
export const status = {
  status: {
    health: 'Health',
    next: 'Next',
    overdue: 'Overdue',
    later: 'Later',
    waiting: 'Promised by the client',
    nothing: 'Nothing is due this week.',
  },
};
