/** Wording of what is met when a plan is read. */
export const planFindings = {
  encoding: 'The file is written in {encoding}; it was turned into Unicode.',
  'font-converted': 'Text in an old font ({encoding}) was turned into Unicode.',
  'characters-removed': '{count} control or broken characters that cannot be shown were removed.',
  'text-box-ignored': 'A text box of the document was not loaded: "{found}".',
  'table-nested': '{count} tables stand inside cells of other tables: kept as lines of their cells.',
  'changes-tracked':
    'The document has {count} tracked changes: insertions are read, deletions left out, as if all were accepted.',
  'sheet-hidden': 'Hidden sheet "{found}" holds data and was not loaded: show it and import again if needed.',
  'formula-without-result':
    'Sheet "{sheet}" has {count} formulas without a kept result: open and save it in Excel, then import.',
  'columns-not-read': 'Sheet "{sheet}" has {count} cells beyond the first 100 columns, not loaded.',
  'ditto-read': 'The cell says "{found}" (as above); the row above is taken: "{expected}".',
  'characters-lost': 'The file has {count} damaged characters: compare it with the original.',
  'unicode-decomposed': 'The file is written in decomposed Unicode; it was composed.',
  'no-matrix':
    'The document has no assignment table (a task column and a lead column); it has {goals} lines of measured goals and {duties} items of duties by unit.',
  'no-lead-column': 'The table has no lead column: add one and import again.',
  'no-deadline-column': 'The table has no deadline column.',
  'column-missing': 'The table has no column "{expected}", which the template {index} requires.',
  'deadline-by-years':
    'Deadlines are taken from the columns of years ({years}): a marked cell is a task of that year, due on its last day.',
  'header-combined':
    'Column "{found}" holds leads and supports together: cells that say which is which were parted, others are read as leads; part them if needed.',
  'header-repeated': 'The table header is repeated on line {row}; read as the next page of the same table.',
  'header-missing': 'The appendix has no table header: that of the appendix before is used.',
  'table-not-matrix':
    'The table "{found}" ({rows} rows, from line {row}) is no assignment table and was not loaded.',
  'line-between-rows': 'A line of text stands inside the table and was put in no cell: "{found}".',
  'appendix-repeated': 'Appendix number "{found}" is repeated: loaded as {expected}.',
  'appendix-empty': 'The appendix has no task.',
  'index-by-areas':
    'The appendix names no index; by the names of its areas it is {expected}: if it is not, choose the index on import (--index).',
  'index-by-title':
    'The appendix names no index; by the title of the plan it is {expected}: if it is not, choose the index on import (--index).',
  'index-unknown':
    'The appendix names no index and none is guessed: if it belongs to one ({indexes}), choose the index on import (--index).',
  'row-total': 'A row of totals "{found}" is no task and was not loaded.',
  'row-joined': 'A table row was broken over several lines and was joined: "{found}".',
  'row-continued': 'A row without number was added to the task above: "{found}".',
  'row-cells-wrong':
    'The row has {count} cells, the table {width} columns: "{found}". Check where its cells belong.',
  'text-cut-off': 'The text may be cut off: it stops at "{found}". Compare with the original.',
  'number-skipped': 'The numbering jumps to "{found}", {expected} was due.',
  'number-repeated': 'Number "{found}" is repeated.',
  'number-out-of-order': 'Number "{found}" is out of order, {expected} was due.',
  'number-missing': 'The task has no number, {expected} was due.',
  'text-missing': 'The row has no task text.',
  'lead-missing': 'The task has no lead unit.',
  'support-missing': 'The task has no support unit.',
  'deadline-missing': 'The task has no deadline.',
  'deadline-unreadable':
    'Deadline "{found}" could not be read: write a day, month, quarter, year or Thường xuyên.',
  'deadline-slip': 'The deadline says "{found}", read as "{expected}".',
  'deadline-outside-years': 'Deadline "{found}" is outside the years of the plan.',
  'area-repeated': 'Heading "{found} {name}" repeats a numeral: loaded as {area}.',
  'area-out-of-order': 'Heading "{found} {name}" stands after heading {after}.',
  'area-without-numeral': 'Heading "{found}" has no numeral, loaded as {area}.',
  'area-unknown': 'Heading "{found}" is not among the areas of {index}.',
  'area-empty': 'Heading "{found}" has no task.',
  'areas-absent': '{count} areas of {index} are not in the appendix: {found}.',
  'plan-number-blank': 'The number of the plan is blank ({symbol}): fill it in once issued.',
  'plan-date-blank': 'The day of the plan is blank: fill it in once issued.',
  'plan-number-missing': 'The plan has no number: fill it in if there is one.',
  'plan-date-missing': 'The plan has no date: fill it in if there is one.',
  'plan-years-unknown': 'The years that the plan covers are not known.',
  'plan-issuer-unknown': 'The issuer of the plan is not known.',
  'plan-title-missing': 'The plan has no subject line.',
  'number-corrected': 'The number "{found}" has misread letters, read as "{expected}".',
  'attached-number-differs': 'The appendix says it was issued with {found}, the plan has number {expected}.',
  'status-near':
    'Status "{found}" (column {column}, {count} cells: {tasks}) would become "{expected}" if accepted; until then it stays in column {column} (command line: build --accept-statuses).',
  'status-accepted':
    'Status "{found}" (column {column}, {count} cells: {tasks}) was written as "{expected}".',
  'status-not-understood':
    'Status "{found}" (column {column}, {count} cells: {tasks}) is not understood: it stays in column {column}, choose the status by hand.',
  'status-conflict':
    'The tracking columns contradict each other ({found}): no status is written, choose it by hand.',
  'done-day-unread': 'The day of completion "{found}" cannot be read: it stays in column {column}.',
  'tracker-column': 'Column "{found}" of the tracker goes into column {expected}.',
} as const;
