/**
 * Thứ tự of rows in a new order: rows that stood keep theirs as far as it still rises, the others get one between
 * their neighbours. `present` is null for a new row or one whose cell holds no number.
 */
export function ordersOf(present: readonly (number | null)[]): readonly number[] {
  const kept = risingPlaces(present);
  const orders = present.map((order, at) => (kept.has(at) ? order : null));
  const greatest = Math.max(0, ...present.flatMap((order) => order ?? []));
  let from = 0;
  while (from < orders.length) {
    if (orders[from] !== null) {
      from += 1;
      continue;
    }
    let to = from;
    while (to < orders.length && orders[to] === null) to += 1;
    const low = orders[from - 1] ?? null;
    const high = orders[to] ?? null;
    const count = to - from;
    for (let at = from; at < to; at += 1) {
      const step = at - from + 1;
      if (high === null) orders[at] = Math.max(greatest, low ?? 0) + step;
      else orders[at] = (low ?? high - 1) + ((high - (low ?? high - 1)) * step) / (count + 1);
    }
    from = to;
  }
  return orders.map((order) => order ?? 0);
}

/** Places of the longest run of numbers that rise, from left to right. */
function risingPlaces(numbers: readonly (number | null)[]): ReadonlySet<number> {
  const ends: number[] = [];
  const before = new Map<number, number>();
  numbers.forEach((number, at) => {
    if (number === null) return;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? -1] ?? Infinity) < number) low = middle + 1;
      else high = middle;
    }
    const previous = ends[low - 1];
    if (previous !== undefined) before.set(at, previous);
    ends[low] = at;
  });
  const places = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = before.get(at)) places.add(at);
  return places;
}
