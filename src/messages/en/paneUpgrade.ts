/** Wording of a workbook of an older layout. */
export const paneUpgrade = {
  upgrade: 'Bring up to date',
  'upgrade-offered':
    'This workbook has an older layout ({from}, now {to}) and works as it is. Bringing it up to date adds sections for ratings and reports to its sheet of parameters and keeps all that was typed.',
  'upgrade-working': 'Bringing the workbook up to date…',
  'upgrade-done':
    'Up to date: the sheet {sheet} has new sections for ratings and reports. All that was typed stays.',
} as const;
