import type { Finding } from '../../core/finding';

/** The findings of rows in their order; most rows have none. */
export function gathered<T>(
  rows: readonly T[],
  of: (row: T) => readonly Finding[] | undefined,
): readonly Finding[] {
  const found: Finding[] = [];
  for (const row of rows) {
    const own = of(row);
    if (own !== undefined) for (const each of own) found.push(each);
  }
  return found;
}
