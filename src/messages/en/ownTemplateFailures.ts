/** Wording of what stops a template of a person's own from being put into a workbook, used, or taken out. */
export const ownTemplateFailures = {
  'own-template-kind':
    'File "{file}" is neither .docx nor .xlsx: save the template as one of these and choose it again.',
  'own-template-name-blank': 'The template has no name: give it one.',
  'own-template-name-long': 'The name of the template has more than 60 letters: give it a shorter one.',
  'own-template-name-signs':
    'The name "{name}" cannot be used: leave out / and \\, hidden characters, and an ending like that of a file, such as .docx.',
  'own-template-name-taken':
    'There is a template named "{name}" already: choose another name, or remove the old one first.',
  'own-template-large':
    'Template "{file}" has {size} MB, a workbook keeps templates of up to {limit} MB: take pictures out of it and choose it again.',
  'own-template-room':
    'The templates of your own in the workbook would have {size} MB, all of them may have {limit} MB: remove some that are not used.',
  'own-template-missing': 'Workbook "{file}" keeps no template of your own named "{found}": {names}.',
  'own-template-unusable':
    'The template of your own "{found}" kept in "{file}" was edited or lost lines, so it cannot be used: remove it and add it again from its file.',
  'own-template-not-written': 'Could not {what} the template "{name}" in workbook "{file}": {why}',
} as const;
