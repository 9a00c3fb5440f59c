/** Wording of why a file cannot be read as a document, or a template cannot be used. */
export const documentFailures = {
  'document-empty': 'File "{file}" is empty: check the file.',
  'document-pdf':
    'File "{file}" is a PDF: open it in Word and save it as .docx, or paste its table into a .txt file.',
  'document-old-office':
    'File "{file}" is an old Word or Excel file or is locked: open it, remove the password and save it as .docx or .xlsx, or paste its table into a .txt file.',
  'document-rtf':
    'File "{file}" is RTF: open it in Word and save it as .docx, or paste its table into a .txt file.',
  'document-picture': 'File "{file}" is a picture: use the original Word file, or recognise its text first.',
  'document-zip': 'File "{file}" is an archive: unpack it and import the files inside.',
  'document-office-other':
    'The file "{file}" is neither Word nor Excel (.docx, .xlsx): open it in Word or Excel and save it as .docx or .xlsx, or copy the table and paste it into a .txt file.',
  'document-too-long':
    'The file "{file}" is too long to be read at once: split it by appendix, or copy the table and paste it into a .txt file.',
  'document-entities':
    'The file "{file}" holds an unsafe declaration ({part}) and is not read: open it in Word or Excel and save it again, or copy the table and paste it into a .txt file.',
  'document-binary': 'File "{file}" is no text: choose a plan as a text file.',
  'document-encoding-unknown': 'The encoding of file "{file}" is not known: open it and save it as UTF-8.',
  'template-unfit': 'Table template "{file}" does not fit at {where} ({what}): mend the file.',
} as const;
