/** Wording of what makes a register file unusable. */
export const unitFailures = {
  'register-not-json': 'File "{file}" is not JSON ({found}): check the register file.',
  'register-unfit':
    'Register file "{file}" does not fit at {where}: {what} (places that do not fit: {count}).',
} as const;
