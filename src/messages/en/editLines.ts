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
  'refused-changed':
    '{where}, column {column} was left: the cell now says "{present}"; look at it and edit it if you still want to.',
  'refused-task-not-found':
    '{where} was left: no row has this id (it was deleted, or its id was changed); look at the table and edit it if you still want to.',
  'refused-task-repeated':
    '{where} was left: several rows have this id; check the workbook to mend ids first.',
  'refused-column-not-found':
    '{where} was left: there is no column {column} any more; undo its deletion, then try again.',
  'refused-table-not-found':
    '{where} was left: there is no such table any more (deleted, or turned into a range); press Ctrl+Z to have it back, then try again.',
  'refused-already-there': '{where} was not added: it is there already; check the workbook again.',
  'refused-no-room':
    '{where} was not added: something stands right below the table; move it away, then try again.',
  'refused-read-only': '{where} was left: its sheet is protected; take the protection off, then try again.',
  'refused-table-not-found-all':
    '{count} places of table {table} were left: there is no such table any more (deleted, or turned into a range); press Ctrl+Z to have it back, then try again.',
  'refused-read-only-all':
    '{count} places of table {table} were left: its sheet is protected; take the protection off, then try again.',
} as const;
