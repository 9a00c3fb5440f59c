/** Lines of the commands that edit a workbook. */
export const editLines = {
  'undo-about': 'Take back a run of edits by the log',
  'undo-file': 'an .xlsx workbook made by Phân công',
  'undo-run': 'number of the run; the last one that still stands by default',
  'undo-run-expected': 'the number of a run in the log, such as 3',
  'undo-output': 'the .xlsx to write',
  'workbook-upgraded':
    'Brought "{file}" up from layout {from} to {to}: sheet {sheet} has new sections for ratings and reports. All that was typed stays.',
  'undo-done': 'Took back run {run}: {count} changes, written to {file}.',
  'by-undo': 'phancong undo',
  'by-fix': 'phancong check --fix',
  'check-fix': 'mend what is safe to mend: safe; takes -o',
  'check-fix-expected': 'safe',
  'check-write': 'write the findings into their sheet of the workbook',
  'check-output': 'the .xlsx to write',
  'by-choose': 'phancong check --choose',
  'fix-done': 'Mended {count} places, written to {file}. To take it back: phancong undo {file} -o FILE',
  'ids-given': '{count} task rows whose id was missing or repeated got one of their own.',
  'by-write': 'phancong check --write',
  'write-done': 'Wrote {count} findings into their sheet of {file}.',
} as const;
