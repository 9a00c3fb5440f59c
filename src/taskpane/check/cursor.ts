import type { CheckItem } from './checkItem';

/** Where someone is in the list: an item, and one of its cells. */
export interface Cursor {
  /** Key of the item. */
  readonly item: string;
  /** Place of the item in the list when it was gone to. */
  readonly at: number;
  readonly cell: number;
}

/** The item of a cursor, wherever it is in the list now; where it is gone, the one that took its place. */
export function itemAt(items: readonly CheckItem[], cursor: Cursor | null): CheckItem | null {
  if (cursor === null) return null;
  return items.find(({ key }) => key === cursor.item) ?? items[Math.min(cursor.at, items.length - 1)] ?? null;
}

/** The cell after the cursor (or before it, with -1) in the list as it is now; null at its end. */
export function nextStop(
  items: readonly CheckItem[],
  cursor: Cursor | null,
  direction: 1 | -1 = 1,
): Cursor | null {
  if (cursor === null) return direction === 1 ? firstStop(items, 0) : null;
  const at = items.findIndex(({ key }) => key === cursor.item);
  if (at < 0) {
    const gone = Math.min(cursor.at, items.length);
    return direction === 1 ? firstStop(items, gone) : lastStop(items, gone - 1);
  }
  const item = items[at];
  const cell = Math.min(cursor.cell, (item?.cells.length ?? 1) - 1) + direction;
  if (item !== undefined && cell >= 0 && cell < item.cells.length) return { item: item.key, at, cell };
  return direction === 1 ? firstStop(items, at + 1) : lastStop(items, at - 1);
}

function firstStop(items: readonly CheckItem[], at: number): Cursor | null {
  const item = items[at];
  return item === undefined ? null : { item: item.key, at, cell: 0 };
}

function lastStop(items: readonly CheckItem[], at: number): Cursor | null {
  const item = items[at];
  return item === undefined ? null : { item: item.key, at, cell: item.cells.length - 1 };
}
