const PLACE = /^#\/tien-do\/(PL_[IVXLC]+)(?:[/?]|$)/i;

/** The table of an index that an address of the pane names (`#/tien-do/PL_I`), or null. */
export function tableAt(hash: string): string | null {
  return PLACE.exec(hash)?.[1]?.toUpperCase() ?? null;
}
