/**
 * Wording of why a file cannot be read as a document, or a template cannot be used. The command line, where nothing can
 * be pasted, says at `orElse` what to do instead.
 */
export const documentFailures = {
  'document-empty': 'File "{file}" is empty: check the file.',
  'document-pdf':
    'File "{file}" is a PDF: open it in Word and save it as .docx, or copy the table and paste it here{orElse}.',
  'document-locked':
    'File "{file}" is locked by a password: open it in Word or Excel, remove the password and save it, or copy the table and paste it here{orElse}.',
  'document-old-word':
    'File "{file}" is an old Word file (.doc): open it in Word and save it as .docx, or copy the table and paste it here{orElse}.',
  'document-old-excel':
    'File "{file}" is an old Excel file (.xls): open it in Excel and save it as .xlsx, or copy the table and paste it here{orElse}.',
  'document-old-office':
    'File "{file}" is an old Office file or is locked: open it, remove the password and save it as .docx or .xlsx, or copy the table and paste it here{orElse}.',
  'document-rtf':
    'File "{file}" is RTF: open it in Word and save it as .docx, or copy the table and paste it here{orElse}.',
  'document-picture':
    'File "{file}" is a picture: use the original Word file, or recognise its text, copy the table and paste it here{orElse}.',
  'document-zip': 'File "{file}" is an archive: unpack it and import the files inside.',
  'document-office-other':
    'File "{file}" is neither Word nor Excel (.docx, .xlsx): open it in Word or Excel and save it as .docx or .xlsx, or copy the table and paste it here{orElse}.',
  'document-too-long':
    'File "{file}" is too long to be read at once: split it by appendix, or copy the table and paste it here{orElse}.',
  'document-entities':
    'File "{file}" holds an unsafe declaration ({part}) and is not read: open it in Word or Excel and save it again, or copy the table and paste it here{orElse}.',
  'document-binary':
    'File "{file}" is neither text nor a spreadsheet: choose a .docx, .xlsx or .txt file, or copy the table and paste it here{orElse}.',
  'document-encoding-unknown': 'The encoding of file "{file}" is not known: open it and save it as UTF-8.',
  'template-unfit': 'Table template "{file}" does not fit at {where} ({what}): mend the file.',
} as const;
