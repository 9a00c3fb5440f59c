/** Wording of the templates of a person's own, in the place Báo cáo. */
export const paneOwnTemplate = {
  'own-title': 'Templates of your own',
  'own-about': 'Word or Excel files of your office, kept in this workbook on a hidden sheet, sent nowhere.',
  'own-kept': '{file}, {size} KB, added {day}',
  'own-kept-undated': '{file}, {size} KB',
  'own-fields': 'Fields of the template',
  'own-remove': 'Remove',
  'own-remove-of': 'Remove: {name}',
  'own-remove-ask':
    'Remove the template "{name}"? The workbook keeps no copy and this cannot be undone: to use it again, add it from its file.',
  'own-remove-yes': 'Remove it',
  'own-remove-no': 'Keep it',
  'own-removing': 'Removing {name}…',
  'own-removed': 'Removed the template "{name}" from the workbook.',
  'own-choose': 'Choose a template file',
  'own-drop': 'or drop it here',
  'own-hint': '.docx or .xlsx, up to 1 MB. Choosing adds nothing to the workbook yet.',
  'own-reading': 'Looking at the fields of {file}…',
  'own-unreadable':
    'File "{file}" could not be read: close the program that has it open and choose it again.',
  'own-guide': 'Fields that a template may use',
  'own-guide-about':
    'Write a field in braces, in Word or in a cell of Excel. What stands between # and / is repeated for each line, or printed only where it holds.',
  'own-name': 'Name of the template',
  'own-add': 'Add to the workbook',
  'own-leave': 'Leave this file',
  'own-adding': 'Adding {name}…',
  'own-added':
    'Added the template "{name}" and chose it for the report. The log of changes can take it back.',
  'own-fields-none': 'The template has no field: the report will be this very file.',
  'own-fields-wrong': 'Fields that cannot be used: {count}. Mend them in the file and choose it again:',
  'own-fields-empty': 'No data in the workbook yet ({count})',
  'own-fields-has': 'With data in the workbook ({count})',
  'own-field-in': '{name} (in {lists})',
  'own-near': 'Is it {near}?',
  'own-inside': 'This field stands only inside the repeated part {list}.',
} as const;
