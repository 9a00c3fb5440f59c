import { finding, type Finding } from '../finding';
import { cellWords, type CellWords } from './cellWords';
import { linesOf, type Line } from './lines';
import { plainCellText } from './cellText';
import { matchUnit } from './match';
import type { UnitMention } from './mention';
import { piecesOfLine, type Piece } from './pieces';
import { continuesSentence, isSentence, sentenceUnits } from './sentence';
import { tilesOf, type Tile } from './tiles';
import type { UnitIndex } from './unitIndex';
import { wordsOf } from './words';

/** The units of one cell. */
export interface UnitCell {
  readonly mentions: readonly UnitMention[];
  /** Units that a lead cell names after "phối hợp với". */
  readonly supporting: readonly UnitMention[];
  /** Place is left to the caller. */
  readonly findings: readonly Finding[];
}

interface Draft {
  readonly mentions: UnitMention[];
  readonly supporting: UnitMention[];
  readonly findings: Finding[];
}

/**
 * Splits a unit cell into its units (SPEC §2) and matches each with the register (§3). A pure function of
 * its arguments, so a caller may keep its answers. Every word of the cell is in some `written` or in a
 * finding's `found`, except tags, bullets, marks and a `và`, `cùng` or `cùng với` between units.
 */
export function readUnitCell(index: UnitIndex, cellText: string): UnitCell {
  const text = plainCellText(cellText);
  const words = wordsOf(text, index.abbreviations);
  const cell = cellWords(index, text, words);
  const lines = linesOf(words, tilesOf(index, words));
  const draft: Draft = { mentions: [], supporting: [], findings: [] };
  const known = new Map<string, UnitMention>();
  let last: Piece | null = null;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    if (isSentence(words, line.tiles)) {
      const rest = restOfSentence(cell, lines, at);
      readSentence(cell, lines.slice(at, rest + 1), draft);
      at = rest;
      last = null;
      continue;
    }
    const pieces = piecesOfLine(cell, line.tiles, line.bulleted, last);
    for (const piece of pieces) addPiece(cell, piece, draft, known);
    if (line.more) draft.findings.push(finding('unit-list-open', 'note', { found: writtenOf(cell, line) }));
    last = pieces.at(-1) ?? null;
  }
  draft.findings.push(...repeated(draft.mentions));
  return draft;
}

function restOfSentence(cell: CellWords, lines: readonly Line[], from: number): number {
  let at = from;
  while (continuesSentence(cell.words, lines[at + 1]?.tiles ?? [])) at += 1;
  return at;
}

function readSentence(cell: CellWords, lines: readonly Line[], draft: Draft): void {
  const found = cell.writtenOf(lines[0]?.from ?? 0, lines.at(-1)?.to ?? 0);
  const mentionOf = (tile: Tile): UnitMention => mentioned(cell.writtenOf(tile.from, tile.to), tile.unit);
  const units = sentenceUnits(
    cell.words,
    lines.flatMap((line) => line.tiles),
  );
  draft.mentions.push(...(units.lead.length > 0 ? units.lead.map(mentionOf) : [mentioned(found, null)]));
  draft.supporting.push(...units.support.map(mentionOf));
  draft.findings.push(
    finding('sentence-among-units', 'warning', {
      found,
      data: { lead: namesOf(units.lead), support: namesOf(units.support) },
    }),
  );
}

function addPiece(cell: CellWords, piece: Piece, draft: Draft, known: Map<string, UnitMention>): void {
  const written = cell.writtenOf(piece.from, piece.to);
  const mention =
    piece.unit === null
      ? (known.get(written) ?? matchPiece(cell.index, written))
      : mentioned(written, piece.unit);
  if (piece.unit === null) known.set(written, mention);
  draft.mentions.push(mention);
  if (piece.bracket !== null && piece.unit !== null) {
    const condition = cell.writtenOf(piece.bracket.from, piece.bracket.to);
    draft.findings.push(
      finding('unit-condition', 'note', { found: written, data: { unit: piece.unit.name, condition } }),
    );
  }
  if (mention.match === 'none') draft.findings.push(finding('unit-unknown', 'warning', { found: written }));
  if (mention.match === 'near') {
    const names = mention.suggestions.map((unit) => unit.name).join('; ');
    draft.findings.push(
      finding('unit-near', 'warning', { found: written, expected: names, data: { suggestions: names } }),
    );
  }
}

/** The unit that the words name, with or without what they add in brackets. */
function matchPiece(index: UnitIndex, written: string): UnitMention {
  const mention = matchUnit(index, written);
  const open = written.endsWith(')') ? written.lastIndexOf('(') : -1;
  if (mention.match !== 'none' || open < 1) return mention;
  const outside = matchUnit(index, written.slice(0, open));
  return outside.match === 'near' ? { ...outside, written } : mention;
}

function repeated(mentions: readonly UnitMention[]): readonly Finding[] {
  const seen = new Set<string>();
  return mentions.flatMap(({ unit, written }) => {
    if (unit === null) return [];
    if (seen.has(unit.id)) {
      return [finding('unit-repeated', 'note', { found: written, data: { unit: unit.name } })];
    }
    seen.add(unit.id);
    return [];
  });
}

function mentioned(written: string, unit: UnitMention['unit']): UnitMention {
  return { written, unit, match: unit === null ? 'none' : 'same', suggestions: [] };
}

function namesOf(tiles: readonly Tile[]): string {
  return tiles.map((tile) => tile.unit?.name ?? '').join('; ') || '–';
}

function writtenOf(cell: CellWords, line: Line): string {
  return cell.writtenOf(line.from, line.to);
}
