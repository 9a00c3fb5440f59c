/** Wording of why a file cannot be used as a workbook. */
export const workbookFailures = {
  'file-not-zip': 'File "{file}" is not an .xlsx workbook: choose one that Phân công made.',
  'file-old-format': 'File "{file}" is an old Excel file (.xls): open it in Excel and save it as .xlsx.',
  'file-binary-format': 'File "{file}" is a binary workbook (.xlsb): open it in Excel and save it as .xlsx.',
  'file-encrypted':
    'File "{file}" has a password: open it in Excel, take the password off and save it again.',
  'file-damaged': 'File "{file}" is damaged or incomplete ({part}): fetch the original again.',
  'file-too-large': 'File "{file}" is too large when unpacked (limit {limit} MB): it was not read.',
  'file-unsafe-path': 'File "{file}" holds an unsafe path ({part}): it was not read.',
  'file-no-workbook': 'File "{file}" holds no workbook: choose an .xlsx that Phân công made.',
  'not-our-workbook':
    'Workbook "{file}" has no assignment table (PL_I, PL_II…): only workbooks made by Phân công can be used.',
} as const;
