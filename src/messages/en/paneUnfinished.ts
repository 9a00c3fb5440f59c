/** Wording of what a failed write left in the workbook. */
export const paneUnfinished = {
  'left-load':
    'A plan that was loaded at {when} was drawn only in part: its new sheets are still hidden ({sheets}).',
  'left-load-whole':
    'A plan that was loaded at {when} is drawn; only its new sheets were not shown: {sheets}.',
  'left-run':
    'Run {run} of edits at {when} broke off; no cell is changed by it, only the log has traces of it.',
  'left-run-whole':
    'Run {run} of edits at {when} broke off: some cells are changed, some are not; the log has them all.',
  'left-run-ending':
    'Run {run} of edits at {when} broke off at its last step: the cells are changed, only new sheets are still to be shown, or rows and sheets to be taken out.',
  'left-check':
    'What a check found at {when} was not written to the end: its sheet may lack lines or hold old ones.',
  'left-finish': 'Finish it',
  'left-check-again': 'Check and write again',
  'left-take-back': 'Take it back',
  'left-working': 'Writing into the workbook…',
  'left-finished': 'What had broken off is finished.',
  'left-taken-back': 'Taken back: the workbook is as it was before.',
  'left-refused': '{count} places stay as they are because somebody has changed them since.',
  'left-nothing': 'Nothing is left: somebody else has finished it or taken it back.',
  'left-places': 'Still different:',
  'left-no-place': 'The cells are as they were; only the mark of this write is left in the workbook.',
  'left-cell': '{sheet}: {task}, column {column}',
  'left-row': '{sheet}: row {task}',
  'left-sheet': 'sheet {sheet}',
  'left-more': 'and {count} other places',
} as const;
