import type { Book } from './book';

/**
 * A book of its own that holds all that another holds, down to the last line; who listens to the other does not
 * listen to it. Cells, which are never changed but replaced, are shared.
 */
export function copiedBook(book: Book): Book {
  const copies = new Map<object, object>([[book.looks, book.looks]]);
  const copy = copied(book, copies);
  copy.heard = () => undefined;
  copy.moved = () => undefined;
  return copy;
}

function copied<T>(original: T, copies: Map<object, object>): T {
  return copyOf(original, copies) as T;
}

function copyOf(original: unknown, copies: Map<object, object>): unknown {
  if (typeof original !== 'object' || original === null || isCell(original)) return original;
  const known = copies.get(original);
  if (known) return known;
  if (original instanceof Map) {
    const copy = new Map<unknown, unknown>();
    copies.set(original, copy);
    for (const [key, value] of original) copy.set(key, copyOf(value, copies));
    return copy;
  }
  if (Array.isArray(original)) {
    const copy: unknown[] = [];
    copies.set(original, copy);
    for (const value of original) copy.push(copyOf(value, copies));
    return copy;
  }
  const copy = Object.create(Object.getPrototypeOf(original) as object) as Record<string, unknown>;
  copies.set(original, copy);
  for (const [name, value] of Object.entries(original)) copy[name] = copyOf(value, copies);
  return copy;
}

function isCell(value: object): boolean {
  return 'look' in value && 'formula' in value && 'value' in value;
}
