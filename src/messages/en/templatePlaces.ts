/** Where a field of a template stands, in words that a sentence goes on with. */
export const templatePlaces = {
  body: 'the body of the document',
  header: 'the page header',
  footer: 'the page footer',
  notes: 'the notes',
  paragraph: '{part}, paragraph {paragraph} ("{text}")',
  cell: 'cell {cell}',
} as const;
