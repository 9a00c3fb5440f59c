/** Added to a header of the plan that one of our own columns has already, since a table may not repeat one. */
const PLAN_SUFFIX = ' (kế hoạch)';
/** Header of a cell beyond the plan's last column, which the plan knows as `#6`. */
const BEYOND = 'Ô thừa ';

/** The header of a further column of the plan in a table that has the headers `taken` (lower case). */
export function furtherHeader(label: string, taken: ReadonlySet<string>): string {
  let header = label.replace(/^#/, BEYOND).replace(/\s+/g, ' ').trim();
  while (taken.has(header.toLowerCase())) header = `${header}${PLAN_SUFFIX}`.trim();
  return header;
}

/** What the plan calls a further column, by its header in a table that has the headers `all` (lower case). */
export function furtherLabel(header: string, all: ReadonlySet<string>): string {
  let label = header;
  while (label.endsWith(PLAN_SUFFIX) && all.has(label.slice(0, -PLAN_SUFFIX.length).toLowerCase()))
    label = label.slice(0, -PLAN_SUFFIX.length);
  const beyond = label.slice(BEYOND.length);
  return label.startsWith(BEYOND) && /^\d{1,3}$/.test(beyond) ? `#${beyond}` : label;
}
