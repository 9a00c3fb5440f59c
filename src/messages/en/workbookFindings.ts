/** Wording of what is met when a workbook is read and counted. */
export const workbookFindings = {
  'column-missing': 'Table {table} has lost the column "{expected}": bring it back or restore its header.',
  'table-missing': 'Table {expected} was not found: figures that depend on it are incomplete.',
  'name-missing': 'No cell is named {expected}: the default is used.',
  'parameter-unread': 'Cell {name} of Tham số could not be read: "{found}".',
  'version-newer':
    'A newer version made this workbook (layout {found}, known up to {expected}): it can be read, not edited.',
  'id-missing': 'The task row has no id; it counts all the same. The next check that writes gives it one.',
  'id-repeated':
    'Id {found} already stands in row {row} of sheet "{sheet}"; the row counts all the same. The next check that writes gives it a new one.',
  'status-unread': 'Status "{found}" cannot be counted: choose "{expected}" from the list.',
  'unit-unread': 'Unit "{found}" is not spelled as in the register and not counted: perhaps "{expected}".',
  'date-as-text': 'Day "{found}" is text and not counted: type it again as a day {expected}.',
  'percent-as-text': 'Progress "{found}" is text and not counted: type it again as a number {expected}.',
  'open-group-counted':
    'The open group "{found}" has {count} members in the register ({shown}), so the figures "through a group" count them: take these lines out unless the document names the units.',
  'formula-missing':
    'This row lacks its formulas: the figures of the sheet leave it out; open it with the add-in.',
  'cached-figure-differs':
    'Cell {cell} ({of}) keeps "{found}", counted from the rows it is "{expected}": open and recalculate (Ctrl+Alt+F9).',
} as const;
