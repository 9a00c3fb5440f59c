/** Wording of what can stop a report: the template, the workbook, or what was asked for. */
export const reportFailures = {
  'report-template-missing':
    'There is no template "{found}": choose one of {names}, or give the path of a template file.',
  'report-blocked':
    'The workbook "{file}" has {count} errors, so no report was written (the first: {first}): mend them, ignore them in the check, or give a reason with --despite.',
  'report-index-unknown': 'The workbook has no index "{found}": it has {names}.',
  'report-unit-unknown': 'The register of the workbook has no unit "{found}": see its sheet of units.',
  'report-unit-without-tasks': 'The unit "{found}" has no task in the workbook: there is nothing to report.',
  'report-nothing-due':
    'No unit in the workbook "{file}" has a task overdue or soon due: no reminder was made.',
  'template-field-unknown':
    'The template "{file}" has a field {field} that a report does not have, in {where}: use a name of the list of fields in the pane or in templates/reports/README.md.',
  'template-field-list':
    'The template "{file}" uses the field {field} as a value, in {where}: it must be opened with # and closed with /.',
  'template-field-unclosed':
    'The template "{file}" has a field "{field}" without its closing brace, in {where}: write the whole field in one paragraph.',
  'template-field-unopened':
    'The template "{file}" has a field "{field}" without its opening brace, in {where}: write the whole field in one paragraph.',
  'template-loop-unclosed':
    'The template "{file}" opens the loop {field} and never closes it, in {where}: add the closing field of the same name with / before it.',
  'template-loop-unopened':
    'The template "{file}" closes the loop {field} that was not opened, in {where}: add the opening field of the same name with # before it.',
  'template-loop-crossed':
    'The template "{file}" opens and closes the loop {field} crosswise, in {where}: close first what was opened last.',
  'template-loop-misplaced':
    'The template "{file}" opens and closes the loop {field} in two places that do not belong together, in {where}: put both into one paragraph, one table row, or each into a paragraph of its own.',
  'template-macro':
    'The template "{file}" has macros ({part}): open it in {program} and save it as {ending} without macros.',
  'template-locked':
    'The template "{file}" has a password: open it in {program}, remove the password and save it.',
  'template-old':
    'The template "{file}" is an old Office file: open it in {program} and save it as {ending}.',
  'template-not-word': 'The template "{file}" is no Word .docx file: choose another template.',
  'template-other-kind':
    'The template "{file}" is a file of another kind, not Word .docx: choose another template.',
  'template-damaged':
    'The template "{file}" is damaged or was not downloaded whole ({part}): get the original again.',
  'template-large':
    'The template "{file}" is too large ({size} MB, the limit is {limit} MB): a template should hold text and tables only.',
  'template-unsafe':
    'The template "{file}" has unsafe declarations or paths ({part}): open it in {program} and save it again.',
  'template-not-sheet': 'The template "{file}" is no Excel .xlsx file: choose another.',
  'template-sheet-other-kind':
    'The template "{file}" is a file of another kind, not Excel .xlsx: choose another.',
  'template-field-in-header':
    'The template "{file}" has the field "{field}" in a header or footer of sheet {cell}: only cells are filled, so move it into one.',
  'template-part-lost':
    'The template "{file}" has a part that filling would lose ({part}), such as a chart, picture, table, comment, or a formula below repeated rows: take it out of the template.',
} as const;
