import type { CellValue } from '../completion/cells';
import { textOf } from '../completion/narrowText';
import { textMark } from '../textHash';
import type { KeptParts } from './keptParts';
import type { PartsColumnKey } from './partsColumns';
import { type PartsOf, partsTexts, readPartsTexts } from './partsRecords';

/** Values of one line of a table that keeps the parts of a period. */
export type PartsRow = Readonly<Partial<Record<PartsColumnKey, string | number>>>;

/** A line of such a table as it stands. */
export type PartsCells = (key: PartsColumnKey) => CellValue;

/** The shape of the lines; raised when one gets another meaning. */
const PARTS_VERSION = 1;

/** A cell of Excel holds 32,767 characters. */
const LONGEST_PIECE = 32_000;

/** The lines that keep the parts of a period: one a thing, more where a cell does not hold it; how many they are in the first. */
export function partsRows(of: PartsOf, parts: KeptParts): readonly PartsRow[] {
  const texts = partsTexts(of, parts);
  const pieces = texts.flatMap((text, at) =>
    Array.from({ length: Math.ceil(text.length / LONGEST_PIECE) }, (_, piece) => ({
      item: at + 1,
      content: text.slice(piece * LONGEST_PIECE, (piece + 1) * LONGEST_PIECE),
    })),
  );
  return pieces.map((piece, at): PartsRow => {
    const row = { part: at + 1, ...piece };
    return at > 0
      ? row
      : { ...row, version: PARTS_VERSION, total: pieces.length, mark: textMark(texts.join('\n')) };
  });
}

/**
 * The parts that lines keep, in whatever order they were sorted; null where a line is missing, stands twice or was changed, or
 * where a newer product wrote them: then nothing of them is used.
 */
export function readPartsRows(rows: readonly PartsCells[]): (PartsOf & { readonly parts: KeptParts }) | null {
  const held = new Map<number, PartsCells>();
  for (const row of rows) {
    const part = row('part');
    if (typeof part !== 'number') {
      if (textOf(row('content')).trim() !== '') return null;
      continue;
    }
    if (held.has(part)) return null;
    held.set(part, row);
  }
  const ordered = Array.from({ length: held.size }, (_, at) => held.get(at + 1));
  const [first] = ordered;
  if (first?.('version') !== PARTS_VERSION || first('total') !== held.size) return null;
  const texts: string[] = [];
  for (const row of ordered) {
    const item = row?.('item');
    const content = textOf(row?.('content') ?? null);
    if (item === texts.length + 1) texts.push(content);
    else if (item === texts.length && item > 0) texts[item - 1] += content;
    else return null;
  }
  return textOf(first('mark')) === textMark(texts.join('\n')) ? readPartsTexts(texts) : null;
}
