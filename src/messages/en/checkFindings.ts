/** Wording of what the checks find in a plan or in the rows of a workbook. */
export const checkFindings = {
  'unit-dissolved':
    'By the register and the table of reorganisations, {unit} ended after {to}, before the date of the plan ({count} tasks: {shown}): put {successors} instead.',
  'unit-dissolved-since':
    'By the register and the table of reorganisations, {unit} ended after {to} ({count} tasks: {shown}): choose its successor among {successors}.',
  'unit-ends-unconfirmed':
    'The day on which {count} units ended, or who took over, is not confirmed for the province ({found}): look it up in the decisions of the province before changing them.',
  'unit-stood-then':
    'Unit {unit} still stood on the date of the plan, {date}: the assignment was right then ({count} tasks).',
  'unit-not-yet':
    'Unit {unit} exists only from {from}, after the date of the plan ({count} tasks: {shown}): look at the name.',
  'lead-also-supports':
    '{found} both leads and supports one task: take it out of one side, else it counts as lead only.',
  'lead-kind-not-allowed': '{found} is not of a kind that may lead by the template.',
  'leads-several':
    '{count} tasks have several leads ({shown}): each of them counts as lead; one of them should answer.',
  'units-run-together':
    'Two units run together: "{found}". Read as {expected}; a semicolon should part them.',
  'unit-elided': '"{found}" leaves out words of its neighbour, read as {expected}: write the name in full.',
  'unit-spellings': '{expected} is written in several ways: {found}. One should be used.',
  'group-open':
    '"{found}" does not say which units ({count} tasks: {shown}): it counts for none of them; name them.',
  'deadline-kind-not-allowed': 'Deadline "{found}" is of a kind that the template does not allow.',
  'task-near-duplicate':
    'Tasks {shown} say nearly the same thing: join them, or make the difference clear (deadlines too).',
  'row-other-year': 'The row belongs to the year {found} and is not counted in the open year.',
  'row-area-unknown':
    'Area "{found}" is not in the appendix, so the row is not counted: put the code of a heading.',
  'row-area-unlisted':
    'The summary counts the task as "area unclear" and in no area: put the code of an area that has a line there.',
  'row-without-text': 'The row has no task text and is not counted: write it, or delete the row.',
  'row-below-table': 'A row typed below the table is not counted: move it into the table.',
  'done-without-day': 'Done, but without a day of completion: on time or late cannot be told; add the day.',
  'done-without-result': 'Done, but with neither a result nor a document that shows it: add at least one.',
  'done-day-in-future': 'The day of completion {found} is after today ({today}): look at the day.',
  'done-day-without-done':
    'There is a day of completion {day}, but the status is "{found}": change it to "{expected}" or clear the day.',
  'percent-out-of-range': 'Progress {found} is not between 0 % and 100 %.',
  'percent-against-status':
    'Progress {found} does not fit the status "{status}": {expected} is due, or another status.',
  'continuous-untouched':
    'A continuous task has no status and no result at the cut-off {day}: update it before reporting.',
  'not-applicable-without-reason':
    'Not applicable, but without a reason: write it as note, result or difficulty.',
  'not-applicable-dated':
    'The task is due on {due} and says "{found}": look again, a task with a day is usually to be done.',
  'due-days-stale':
    'Deadline "{found}" no longer fits the due days that are counted ("{kept}"): count again as "{expected}".',
  'text-untidy':
    'The cell has needless spaces, invisible or decomposed characters: tidying changes no content.',
} as const;
