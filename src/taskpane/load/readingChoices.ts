/** What a person chose before a plan is read. */
export interface ReadingChoices {
  /** Index of appendices by their code; null: of none. */
  readonly indexes: Readonly<Record<string, string | null>>;
  /** Id of a register; null: the one that fits the issuer. */
  readonly register: string | null;
}

/** Nothing was chosen: as the plan itself says. */
export const AS_READ: ReadingChoices = { indexes: {}, register: null };
