import { finding } from '../finding';
import type { UnitMention } from '../unit/mention';
import { eachCell } from './eachUnit';

/** Two units of one cell with nothing between them, or a dash that hangs on one: read as two (SPEC §2). */
export const unitsRunTogether = eachCell(
  (units, cell) =>
    pairsIn(cell, units).map((found) => ({
      found,
      expected: units.map(({ written }) => written).join('; '),
    })),
  (pair, place) => finding('units-run-together', 'note', { place, ...pair }),
);

/** A gap without a line end, a comma, a semicolon or "và": spaces alone, or "QT- Công ty". */
const NOTHING = /^(?: *|-[^\S\n]+|[^\S\n]+-)$/u;

function pairsIn(cell: string, mentions: readonly UnitMention[]): readonly string[] {
  if (mentions.length < 2) return [];
  const pairs: string[] = [];
  let last: { readonly written: string; readonly end: number } | null = null;
  for (const { written } of mentions) {
    const from = cell.indexOf(written, last?.end ?? 0);
    if (from < 0) {
      last = null;
      continue;
    }
    if (last !== null && NOTHING.test(cell.slice(last.end, from))) pairs.push(`${last.written} ${written}`);
    last = { written, end: from + written.length };
  }
  return pairs;
}
