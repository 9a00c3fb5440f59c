/** Why a workbook is not brought up to a new version of its plan. */
export const updateFailures = {
  'update-another-plan':
    'Workbook "{file}" holds another plan (its number or issuer differs) and is not updated: leave --update out for a new workbook.',
  'update-lacking':
    'Workbook "{file}" has no appendix {appendices} and is not updated: leave --update out for a new workbook; the old one stays as it is.',
  'update-newer':
    'A newer version of the product wrote "{file}", which can only be read: update the product.',
  'update-ids':
    'Workbook "{file}" has tasks whose id is missing or repeated and cannot be given anew: run phancong check --fix safe first.',
  'update-asks':
    '{count} tasks whose text, number or appendix changed need an answer; nothing was written: add --choose or --accept-pairs.',
  'update-refused':
    '{count} places could not be written, so nothing was: settle what was named and run it again.',
  'pair-unknown': 'No task whose text or number changed has the id {found}: leave --choose out to see them.',
  'option-with-update':
    '{found} does not go with --update: the year and the cut-off day of the workbook stay.',
  'option-needs-update': '{found} only goes with --update.',
} as const;
