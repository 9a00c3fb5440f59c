/** Lines of the command line about updates. */
export const updateLines = {
  'build-update':
    'the workbook of this very plan: brought up to the new version with the statuses kept, written to -o; this file, the year and the cut-off day stay as they are',
  'build-accept-pairs':
    'with --update: take what is proposed of all tasks whose text, number or appendix changed',
  'build-choose':
    'with --update, may be repeated: ID=same (still that task) or ID=other (another task), such as I.12=same',
  'build-choose-expected': 'ID=same or ID=other, such as I.12=same',
  'build-pairs':
    'Tasks whose text, number or appendix changed (answer with --choose ID=same or ID=other; --accept-pairs takes all that is proposed):',
  'build-pair': '  {id}  {old}\n      -> {new}  [proposed: {proposed}]',
  'pair-same': 'still that task (same)',
  'pair-other': 'another task (other)',
  'build-updated':
    'Updated, written to {file}: {kept} tasks as before, {changed} changed, {added} new, {dropped} put into the sheet Nhiệm vụ đã bỏ. To take it back: phancong undo {file} -o FILE',
  'build-update-same':
    'The new version changes nothing in the workbook, which was written to {file} as it is.',
  'build-untouched': 'The new version has no appendix {appendices}: it stays in the workbook as it is.',
  'build-unplaced': 'The workbook has no column for {columns} of the new version: not written.',
  'build-head':
    'The new version has another head: {parts}. Tham số stays as it is; change it by hand where needed.',
  'head-number': 'number',
  'head-date': 'day',
  'head-title': 'title',
  'head-years': 'years',
  'head-parent': 'parent plan',
  'build-unlisted':
    'Appendix {appendix} has the area {code} {name}, for which the overview has no line: its tasks count in the line of unknown areas.',
  'by-update': 'phancong build --update',
} as const;
