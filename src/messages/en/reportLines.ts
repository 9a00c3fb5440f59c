import { reportGapLines } from './reportGapLines';

/** Lines of the command `report`. */
export const reportLines = {
  ...reportGapLines,
  'report-about': 'fills a report template from a workbook: results, part of another report, reminders',
  'report-template':
    'name of a template that ships (bao-cao-ket-qua, phan-long-ghep, phieu-don-doc, phu-luc-ket-qua, tong-hop-don-vi) or the path of a template file',
  'report-output':
    'file to write: .docx, .xlsx for phu-luc-ket-qua and tong-hop-don-vi; .zip for a template for each unit without --unit',
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
  'report-renew': 'take the figures and tasks of now in place of those kept for the period',
  'report-no-history': 'do not keep the figures and tasks of the period in the workbook',
  'report-kept':
    'The figures of the period were written to sheet {sheet} of {file}, its {count} tasks to a hidden sheet, so that it can be printed again.',
  'report-kept-before':
    'The figures and tasks printed are those kept for the period (written {day}); for those of now: --renew.',
  'report-kept-without':
    'The figures printed are those kept for the period (written {day}), its tasks those of now, since none were kept with them; for the figures of now: --renew.',
  'report-kept-damaged':
    'The figures printed are those kept for the period (written {day}); the tasks kept with them were changed, lack lines or are of a newer version, so that those of now are listed; to keep it anew: --renew.',
  'report-figures-edited':
    'The figures kept for the period were changed by hand and differ from the tasks kept with them in at least {count} tasks: the last page says so; to keep it anew: --renew.',
  'report-differs':
    'The rows differ by now from the figures kept for the period in at least {count} tasks: the last page says so; for the figures of now: --renew.',
  'report-counted-anew':
    'The figures printed are counted from the rows of now: none of what the report is about are kept for the period; the last page says so.',
  'report-not-kept': 'The figures of the period could not be kept: {why}',
  'by-report': 'phancong report (history)',
  'report-words-about': 'draft the texts of a report from the data; what the officer wrote always stays',
  'report-words-write': 'add or update the sheet of report texts in the workbook',
  'report-words-done': 'Sheet {sheet} has drafts from figures as of {day}: {count} cells written, {file}',
  'report-words-left': 'Left alone, since the draft was changed by hand beside a text: {titles}',
  'by-report-words': 'phancong report-words (report texts)',
  'report-words-own': '[officer]',
  'report-words-none': '(none yet)',
  'report-history-broken':
    'this period of the history was changed or has lost rows; write it anew with --renew',
} as const;
