/** Lines of the command `check`. */
export const checkLines = {
  'check-about': 'check a plan, or an .xlsx workbook that Phân công made',
  'check-file': 'a plan file or an .xlsx workbook',
  'check-as-of':
    'the day of the check (yyyy-mm-dd or dd/mm/yyyy); today, or the cut-off of a workbook, by default',
  'check-none': 'Nothing was found.',
  'check-line': 'line {row}',
  'check-places': '{count} places',
  'check-stood-then':
    'These bodies still stood on the plan’s date {date}, so naming them was right: {units}.',
  'check-choices': 'To be chosen (apply with --choose ID=NUMBER -o FILE; for one task: ID@TASK=NUMBER):',
  'check-choose': 'how to mend what an id stands for, repeatable: ID=NUMBER or ID=unit; takes -o',
  'check-choose-expected': 'ID=NUMBER, such as 7kq2d=1 or 7kq2d@I.4=van-phong-so',
  'check-more': ' and {count} more',
  'check-ignored': '{count} findings were ignored (for reasons given in the sheet of findings).',
} as const;
