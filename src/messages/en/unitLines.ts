/** Lines of the command `unit`, and what does not fit in a register file. */
export const unitLines = {
  'unit-about': 'the units that a text names',
  'unit-text': 'content of a unit cell',
  'unit-register': 'a register of units (JSON); without it, all registers that ship',
  'unit-json': 'print one JSON value',
  'unit-same': '{written} → {name} ({id})',
  'unit-near': '{written} → not in the register; close to: {names}',
  'unit-unknown': '{written} → not in the register',
  'unit-supporting': 'Support: {line}',
  'unit-none': 'No unit.',
  'register-top': 'the top of the file',
  'register-missing': 'is missing',
  'register-wrong-type': 'is of the wrong type ("{found}")',
  'register-wrong-value': 'has a value that is not taken ("{found}")',
  'register-unknown-field': 'has a field that is not taken ("{found}")',
  'register-repeated': 'is already above ("{found}")',
  'register-unknown-member': 'cannot be a member ("{found}")',
} as const;
