/** Wording of what the last reading of the workbook followed. */
export const paneFollowed = {
  'followed-person': 'Rows edited and counted again: {rows}.',
  'followed-person-all': 'The workbook was read again after it was edited.',
  'followed-others': 'Rows edited, by others too, and counted again: {rows}.',
  'followed-others-all': 'The workbook was read again after others edited it.',
  'followed-pane': 'Read again after this pane wrote into the workbook.',
  'progress-followed': 'As the workbook is now. {followed}',
};
