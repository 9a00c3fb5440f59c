/** Wording of what is met when goals and their figures are read. */
export const targetFindings = {
  'measure-unread': 'No measure is found in "{found}".',
  'measure-several': '"{found}" holds {count} measures: give each a row of its own.',
} as const;
