/** Lines of the command `targets`. */
export const targetLines = {
  'build-targets': "a file of the plan's targets (JSON) for the sheet of targets, instead of those that ship",
  'targets-about': "the plan's targets against the figures typed in: met, not yet, missed",
  'targets-write':
    'add the sheet of targets to the workbook or fill a blank one, where the plan is one that ships',
  'targets-from': 'a file of targets (JSON) instead of those that ship; with --write',
  'targets-output': 'the .xlsx to write; the workbook itself by default',
  'targets-written': 'Added the sheet {sheet} with {count} targets: {file}',
  'targets-written-blank': 'Added the sheet {sheet}, blank because no targets of this plan ship: {file}',
  'targets-filled': 'Filled {count} goals into the sheet {sheet}, which was blank: {file}',
  'targets-none': 'The workbook has no sheet of targets yet: add it with --write.',
  'targets-text': 'Target',
  'targets-measure': 'To reach',
  'targets-actual': 'Reached',
  'targets-judgement': 'Result',
  'targets-counts': '{count} targets: {counts}',
  'by-targets': 'phancong targets --write',
} as const;
