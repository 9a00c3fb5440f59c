/** Wording of what can stop the command `targets`. */
export const targetFailures = {
  'sheet-not-added': 'The sheet {sheet} was not added to "{file}", which stays as it is. {why}',
} as const;
