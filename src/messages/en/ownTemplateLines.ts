/** Lines of the command `report-template`. */
export const ownTemplateLines = {
  'own-template-about': 'report templates of your own (.docx, .xlsx), kept in the workbook',
  'own-template-add-about':
    'adds a template file to a workbook, its fields held against what the workbook has',
  'own-template-list-about':
    'the templates of your own in a workbook, their fields, and for which it has data',
  'own-template-get-about':
    'writes the file of a template of your own, just as it was added; the template stays in the workbook',
  'own-template-get-output': 'file to write',
  'own-template-got': 'Wrote the file of template "{name}" ({size} KB): {file}',
  'own-template-remove-about':
    'removes a template of your own; its file cannot be had from the workbook any more',
  'own-template-file': 'template file, .docx or .xlsx',
  'own-template-workbook': 'the .xlsx of the workbook',
  'own-template-name': 'name of the template; the file name by default',
  'own-template-named': 'name of the template as report-template list says it',
  'own-template-output': 'file to write; the workbook itself by default',
  'by-own-template': 'phancong report-template (own templates)',
  'own-template-to-add': 'add',
  'own-template-to-remove': 'remove',
  'own-template-added':
    'Added template "{name}" ({size} KB) to {file}; to report: phancong report "{name}" {file} -o …',
  'own-template-removed': 'Removed template "{name}" from {file}.',
  'own-template-none': 'The workbook keeps no template of your own.',
  'own-template-names': 'it has {names}',
  'own-template-names-none': 'it keeps none',
  'own-template-line': '{name} ({file}, {size} KB, added {day})',
  'own-template-line-undated': '{name} ({file}, {size} KB)',
  'own-template-no-fields': '  no field: a report prints the template as it is',
  'own-template-fields-known': '  with data: {fields}',
  'own-template-fields-empty': '  no data in the workbook yet: {fields}',
  'own-template-fields-wrong': '  cannot be used: {field}, in {where}{hint}',
  'own-template-near': ' (is it {near}?)',
  'own-template-inside': ' (only inside the repeated part {list})',
  'own-template-as-list': ' (open it with # and close it with /)',
  'own-template-problem': '  {problem}',
} as const;
