/** Lines of the command `check`. */
export const checkLines = {
  'check-about': 'check a plan, or an .xlsx workbook that Phân công made',
  'check-file': 'a plan file or an .xlsx workbook',
  'check-as-of':
    'the day of the check (yyyy-mm-dd or dd/mm/yyyy); today, or the cut-off of a workbook, by default',
  'check-none': 'Nothing was found.',
  'check-line': 'line {row}',
  'check-row': '{sheet}, row {row}',
  'check-more': ' and {count} more',
} as const;
