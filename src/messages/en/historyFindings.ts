/** Wording of what is met when the kept figures of past periods, texts of reports and templates of a person's own are read back. */
export const historyFindings = {
  'history-row-edited':
    'This row of the history was changed by hand after it was written: reports compare with the figures that stand.',
  'history-row-unread':
    'Column {column} of this row of the history could not be read ("{found}"): its period is left out of reports and comparisons.',
  'history-incomplete':
    'The history of {period} (figures as of {asOf}) needs {expected} rows and has {found}, or one of them twice: this period is left out of reports and comparisons.',
  'history-newer':
    'A newer version wrote this period of the history ({found}, known up to {expected}), so it is left out.',
  'report-text-unplaced':
    'This row of the report texts belongs to no section ("{found}"), or the section has a row already, so it is left out: move the words to the row of their section.',
  'own-template-damaged':
    'The template of your own "{found}" kept in the workbook was edited or lost lines, so it cannot be used: remove it and add it again from its file.',
} as const;
