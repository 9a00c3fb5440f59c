/** Lines of `start`. */
export const startLines = {
  'start-about': "Build both sample workbooks, then open Phân công in this machine's browser until Ctrl+C",
  'start-port': 'port that is tried first; where it is taken, the next one',
  'start-no-open': 'do not open the browser',
  'start-building': 'Building the pane for the browser (half a minute the first time)…',
  'start-port-taken': 'Another program uses port {taken}: taking port {port}.',
  'start-serving':
    'Phân công is at {address} (for this machine only). Choose "Read this plan" for a sample; press Ctrl+C here to end.',
  'start-ended': 'Ended.',
} as const;
