/** Why an edit was not made, by the reason of its refusal. */
export const refusals = {
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
