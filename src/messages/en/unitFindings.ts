/** Wording of what is met when unit cells are read. */
export const unitFindings = {
  'unit-unknown': 'The register has no unit "{found}": add it, or correct the name.',
  'unit-near': 'The register has no unit "{found}"; it may be: {expected}.',
  'unit-condition': 'A unit with the condition {condition}: counted for {unit}, the condition is for you.',
  'unit-repeated': 'Unit {unit} stands more than once in a cell ("{found}").',
  'unit-list-open': 'The list of units is left open ("{found}"): only those named count.',
  'sentence-among-units':
    'A sentence among units: "{found}". Taken as lead: {lead}; as support: {support}. Look and part them.',
  'register-chosen': 'The register of {register} is used.',
  'register-own': 'The register of this workbook is used (its units sheet, {units} units).',
  'register-all': 'No register fits the issuer "{found}": all are used ({registers}).',
} as const;
