const LONGEST_TITLE = 31;

/** Titles that the sheets of a layout get: a title that a sheet has already gets " (2)". */
export function freeTitles(
  wanted: readonly string[],
  present: readonly string[],
): ReadonlyMap<string, string> {
  const taken = new Set(present.map((title) => title.toLowerCase()));
  const given = new Map<string, string>();
  for (const title of wanted) {
    let candidate = title;
    for (let number = 2; taken.has(candidate.toLowerCase()); number += 1) {
      const mark = ` (${number})`;
      candidate = title.slice(0, LONGEST_TITLE - mark.length) + mark;
    }
    taken.add(candidate.toLowerCase());
    given.set(title, candidate);
  }
  return given;
}
