import { join } from 'node:path';

const root = join(__dirname, '..', '..');

/** Path of a data file that ships with the product (`seeds/…`, `templates/…`). */
export function shippedPath(...parts: readonly string[]): string {
  return join(root, ...parts);
}
