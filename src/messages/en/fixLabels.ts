/** What a fix does, by its label; `{after}` is what the cell will say. */
export const fixLabels = {
  'fix-id': 'Give the row the id {after}',
  'fix-tidy': 'Take out needless spaces and invisible characters',
  'fix-slip': 'Write "{after}"',
  'fix-status': 'Set the status to "{after}"',
  'fix-day': 'Turn the text into the day {after}',
  'fix-percent': 'Turn the text into the number {after}',
  'fix-unit-spelling': 'Spell the units as the register does: {after}',
  'fix-unit-suggestion': 'Change to {after}',
  'fix-unit-accept': 'Change to {after}, and keep this spelling in the register',
  'fix-unit-new': 'A unit of its own: add "{after}" to the register',
  'fix-successor': 'Put {after} instead',
  'fix-due-days': 'Count the due days again: {after}',
} as const;
