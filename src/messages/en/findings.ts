/** Wording of findings by code; `{found}`, `{expected}` and the finding's own data fill the places. */
export const findings = {} as const;
