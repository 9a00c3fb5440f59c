/** Lines of the command `report`. */
export const reportLines = {
  'report-about': 'fills a report template from a workbook: results, part of another report, reminders',
  'report-template':
    'name of a template that ships (bao-cao-ket-qua, phan-long-ghep, phieu-don-doc) or the path of a template file',
  'report-output': 'file to write: .docx; .zip for a template for each unit without --unit',
  'report-period':
    'report period: month-3, quarter-1, half, nine-months, year (or thang-3, quy-1, 6-thang, 9-thang, nam)',
  'report-period-expected': 'month-1 to month-12, quarter-1 to quarter-4, half, nine-months or year',
  'report-as-of':
    'day of the figures; the cut-off of the period unless given, without a period Ngày chốt số liệu of Tham số or today',
  'report-unit': 'only the tasks of one unit (its name or id in the register of the workbook)',
  'report-index': 'only one index, such as PAPI',
  'report-date': 'day in the date line; today unless given',
  'report-despite': 'write it although the check has errors, with a reason that is printed on the last page',
  'report-done': 'Wrote {file}: {period}, figures as of {day}.',
  'report-done-units': '{count} reminders, one for each unit with tasks overdue or soon due.',
  'report-done-despite': 'The check still has {count} errors; the reason is printed on the last page.',
  'report-in-body': 'the body',
  'report-in-header': 'the page header',
  'report-in-footer': 'the page footer',
  'report-in-notes': 'the notes',
  'report-in-paragraph': '{part}, paragraph {paragraph} ("{text}")',
} as const;
