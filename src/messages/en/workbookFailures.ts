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
  'file-changed': 'File "{file}" was saved again since it was read: open it again; nothing was written.',
  'file-locked': 'Another program has file "{file}" open: close it there and try again; nothing was written.',
  'workbook-busy': 'Excel is busy: finish editing the cell or close the dialog, then try again.',
  'workbook-protected': 'Sheet "{sheet}" is protected: take the protection off, then try again.',
  'sheet-hidden': 'Sheet "{sheet}" is hidden, so that the cell cannot be shown: unhide it, then try again.',
  'structure-protected':
    "The workbook's structure is protected, so that no sheet can be added: take that off, then try again.",
  'workbook-read-only':
    'Excel lets nothing be written because the workbook may only be read or was just protected: enable editing, take the protection off or save it under another name, then try again.',
  'unfinished-writing':
    'What was written into this workbook before did not come to its end: finish it or take it back at the top of the pane, then go on.',
  'not-taken-back':
    'Writing did not finish and could not be taken back either: finish it or take it back at the top of the pane; where no buttons show, close the workbook and open it again.',
  'workbook-newer':
    'A newer version made this workbook (layout {found}, editable up to {expected}): update Phân công.',
  'table-gone': 'Table {table} is no longer in the workbook: undo the deletion or build the workbook again.',
  'nothing-to-undo': 'Workbook "{file}" has no run of edits to take back: see its log sheet.',
  'table-blocked':
    'Table {table} has no room for another row because something stands right below it: move that away and try again.',
  'upgrade-blocked':
    'The workbook could not be brought up to date: on sheet "{sheet}", {blocked} is not in its place or names other cells. It works as before.',
  'not-supported': '"{action}" cannot be done here: open the workbook in Excel for it.',
  'host-too-old': 'This Excel lacks something that is needed ({needs}): update Excel.',
  'host-lost':
    'The connection to Excel broke, or the workbook was closed: try again; if that does not help, close the workbook and open it again, and the pane says what was left unfinished.',
  'office-not-loaded':
    'The library of Office did not load from {from}: check the network and try again, or have the administrator open the way to that address.',
  'office-silent':
    'Office has not answered its library from {from} yet: this pane turns to Excel as soon as it does; else close the pane and open it again.',
  'part-not-loaded': 'A part of the pane did not load: check the network and try again.',
  'place-broken':
    'Something unexpected happened here ({found}): try again, or copy the details for whoever supports you.',
} as const;
