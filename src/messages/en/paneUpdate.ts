/** Wording of an update in the place Nạp. */
export const paneUpdate = {
  'load-sheets-new': 'A new workbook would hold {count} sheets: {sheets}.',
  'update-comparing': 'Comparing with the open workbook…',
  'update-compared':
    'Beside the open workbook: {same} tasks as before, {asked} whose text, number or appendix changed, {added} new, {dropped} gone.',
  'update-questions': '{count} tasks to confirm',
  'update-questions-hint':
    'Still that task: it keeps its id and its statuses. Another task: the old one goes to the sheet Nhiệm vụ đã bỏ with its statuses.',
  'update-more-questions': '{count} more tasks to confirm',
  'update-old': 'In the workbook: {task}',
  'update-new': 'New version: {task}',
  'update-same': 'Still this task',
  'update-other': 'Another task',
  'update-added': '{count} new tasks',
  'update-dropped': '{count} tasks gone',
  'update-untouched': 'The new version has no appendix {appendices}: it stays in the workbook as it is.',
  'update-unplaced': 'The workbook has no column for {columns} of the new version: not written.',
  'update-head':
    'The new version has another head: {parts}. Tham số stays as it is; change it by hand where needed.',
  'head-number': 'number',
  'head-date': 'day',
  'head-title': 'title',
  'head-years': 'years',
  'head-parent': 'parent plan',
  'update-will':
    'What will be written into the open workbook: {changed} changed tasks, {added} new rows at the end of their tables, {dropped} tasks moved to the sheet Nhiệm vụ đã bỏ. Statuses, evidence and own columns, the year {year} and the cut-off day stay; the log gets a line for each change, and Check takes them back.',
  'update-nothing': 'There is nothing to update.',
  'update-write': 'Update, keep the statuses',
  'update-writing': 'Updating the workbook, please wait…',
  'update-done':
    'The workbook is updated: {kept} tasks as before, {changed} changed, {added} new, {dropped} moved to the sheet Nhiệm vụ đã bỏ. To take it back: Check.',
  'update-order': 'Put the rows in the order of the document',
  'update-order-hint':
    'New rows stand at the end of their tables, dropped ones are blank. Formulas of your own that point at a single cell do not follow its row.',
  'update-ordering': 'Putting rows in order…',
  'update-ordered': 'The rows stand in the order of the document.',
  'update-order-filtered':
    '{tables} stay as they are: they are filtered or have hidden rows. Clear the filters, unhide the rows and press again.',
  'update-moved':
    'The open workbook has just changed and nothing was written: look at the tasks below and press once more.',
  'update-refused-places': 'Nothing was written, since {count} places cannot be:',
  'update-hindered-read-only':
    'A newer version of the product wrote the open workbook: it cannot be updated.',
  'update-hindered-ids':
    'The open workbook has tasks whose id is missing or repeated and cannot be given anew: mend them in Check first.',
  'update-hindered-lacking':
    'The open workbook has no appendix {appendices}: it cannot be updated; only a new workbook can be made.',
  'update-unlisted':
    'Appendix {appendix} has the area {code} {name}, for which the overview has no line: its tasks count in the line of unknown areas.',
} as const;
