/** Wording of what is met when goals and their figures are read. */
export const targetFindings = {
  'measure-unread': 'No measure is found in "{found}".',
  'measure-several': '"{found}" holds {count} measures: give each a row of its own.',
  'target-operator-unread':
    'The comparison "{found}" is not in the list, so the target cannot be judged: choose one of {expected}.',
  'target-measure-in-text':
    'The target has no comparison and value yet, so it is not judged; its words say "{expected}".',
  'target-value-unread':
    'The value of the target is blank or text ("{found}") and cannot be judged: type a number.',
  'target-figure-as-text':
    'The figure "{found}" is text and does not count: type it again as the number {expected}.',
  'target-fraction-as-text':
    'The figure "{found}" is text and does not count: type {numerator} as numerator, {denominator} as denominator.',
  'target-half-fraction':
    'Numerator and denominator are needed together, and the denominator must be above 0.',
  'target-percent-slip': 'The figure is {found}: the sign % may be missing, type {expected} again.',
  'target-two-figures': 'There are numerator and denominator and a value: the first two count.',
  'target-grade-unknown': 'The grade "{found}" is not in the list "{expected}".',
  'target-ranks-differ':
    'Ranks of {found} and of {expected} are not compared: give both their totals; they compare only where these are equal.',
  'target-incomparable': 'Figure and target are not on one scale: give the scale, or type both the same way.',
  'target-source-missing': 'The figure has no source.',
  'target-task-unknown': 'No task has the id {found}.',
  'target-missed-task-done': 'Task {found} is done, but its target "{expected}" was missed.',
  'target-not-yet-task-done': 'Task {found} is done, but its target "{expected}" is not met yet.',
} as const;
