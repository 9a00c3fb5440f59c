/** What a report would print blank around its text: told by the place Báo cáo and by the command `report` alike. */
export const reportGapLines = {
  'report-missing-sender-body':
    'The reporting body is missing (Tham số, section on reports): {used} will be printed',
  'report-missing-sender-place': 'The place name is missing (Tham số, section on reports)',
  'report-missing-sender-title': 'The title of the signer is missing (Tham số, section on reports)',
  'report-missing-sender-name': 'The name of the signer is missing (Tham số, section on reports)',
  'report-missing-own-blank':
    'The template {name} will print these blank, since the workbook has nothing for them: {fields}',
} as const;
