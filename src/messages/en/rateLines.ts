/** What the command `rate` says. */
export const rateLines = {
  'rate-about': 'rates units by both rates, by the rules that the workbook holds',
  'rate-provisional': 'Provisional: the year has not ended ({day}).',
  'rate-default-rules':
    'The workbook has no section for ratings on its sheet of parameters (an older layout): the least rate of 90 % and the points 10-8-6-4-0 that come with the program are used.',
  'rate-unit': 'Unit',
  'rate-overall': 'Of all assigned',
  'rate-due': 'Of those due',
  'rate-points': 'Points',
  'rate-verdict': 'Rating',
  'rate-below': 'Not considered for "good work" or better',
  'rate-reached': 'Reaches the least rate',
  'rate-no-grounds': 'no grounds',
  'rate-no-rule': 'No rule of a least rate',
  'rate-missed': '{unit}: not done {tasks}',
  'rate-unconfirmed':
    '{unit}: {tasks} not counted, since nobody has confirmed that it belongs to "{groups}" (table of members beside the register).',
  'rate-index': 'PAR INDEX, completion of the plan: {fraction} tasks, {points} of at most {most} points.',
  'rate-no-index': "PAR INDEX: not scored, the sheet of parameters has no bands of the year's decision.",
} as const;
