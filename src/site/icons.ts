/** The pictures of the sprite that every page carries. */
export type IconName =
  | 'search'
  | 'ok'
  | 'watch'
  | 'risk'
  | 'wait'
  | 'idle'
  | 'opp'
  | 'pause'
  | 'good'
  | 'flat'
  | 'bad'
  | 'none'
  | 'lock'
  | 'eye'
  | 'print'
  | 'edit'
  | 'drift';
