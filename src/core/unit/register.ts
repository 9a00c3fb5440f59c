/** What a unit is: one body, a group of bodies, or a body outside the register's owner. */
export type UnitKind = 'body' | 'group' | 'outside';

/** One line of a register (SPEC §3). Days are ISO texts. */
export interface Unit {
  /** Stable, made of the name without diacritics: `so-noi-vu`. */
  readonly id: string;
  readonly name: string;
  readonly shortName: string | null;
  /** Other spellings met in documents; they match as strongly as the name. */
  readonly spellings: readonly string[];
  readonly kind: UnitKind;
  /** Ids of the members of a group that are known. */
  readonly members: readonly string[];
  /** A group whose bodies the wording leaves open ("có liên quan", "…"): never expanded. */
  readonly open: boolean;
  /** Whether the members of a group are known to be all. */
  readonly complete: boolean;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** Ids or names of the bodies that took over; several: the user chooses. */
  readonly succeededBy: readonly string[];
  readonly head: string | null;
  readonly contact: string | null;
}

/** The list of units of one owner (danh mục đơn vị). */
export interface Register {
  readonly id: string;
  /** Who the register belongs to: "UBND tỉnh Quảng Trị". */
  readonly owner: string;
  /** Wordings of an issuer that choose this register. */
  readonly issuers: readonly string[];
  readonly units: readonly Unit[];
}
