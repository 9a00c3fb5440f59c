import type { Unit } from './register';
import { looksLikeUnit, type CellWords } from './cellWords';
import { unitLeftOut, unitLeftOutBefore, type Elided } from './elision';
import type { Tile } from './tiles';

/** A stretch of a line that is taken for one unit, of the register or not. */
export interface Piece {
  readonly unit: Unit | null;
  readonly from: number;
  readonly to: number;
  /** The words in full that led to the unit; those left out in writing are in it. */
  readonly texts: readonly string[];
  /** The brackets that follow the unit, as words from … to. */
  readonly bracket: Tile | null;
}

/** What stands between two marks of a line. */
interface Run {
  readonly tiles: readonly Tile[];
  readonly from: number;
  readonly to: number;
  /** The mark before it: `,` `-` `và` …; empty at the start of the line. */
  readonly mark: string;
}

const MOST_RUNS_OF_A_NAME = 4;
const MOST_WORDS_OF_A_HEAD = 8;

/**
 * Parts one line of a cell into units. A mark parts only where both sides are units of the register,
 * are a unit with words left out ("Công an cấp huyện, cấp xã"), or, at a comma, plainly begin as units do.
 */
export function piecesOfLine(
  cell: CellWords,
  line: readonly Tile[],
  bulleted: boolean,
  before: Piece | null,
): readonly Piece[] {
  const runs = runsOf(cell, line);
  const pieces: Piece[] = [];
  let last = before;
  for (let at = 0; at < runs.length;) {
    const run = runs[at];
    if (run === undefined) break;
    const named = unitsOfRun(cell, run);
    const elided = named === null ? (enumeratedAt(cell, runs, at) ?? elidedAt(cell, runs, at, last)) : null;
    if (elided !== null) {
      const end = runs[at + elided.runs - 1] ?? run;
      last = { unit: elided.unit, from: run.from, to: end.to, texts: elided.texts, bracket: null };
      pieces.push(last);
      at += elided.runs;
      continue;
    }
    const whole = { unit: null, from: run.from, to: run.to, texts: [], bracket: null };
    const fresh: readonly Piece[] = named ?? [whole];
    const previous = pieces.at(-1);
    if (previous !== undefined && !parts(cell, previous, run, named !== null, bulleted)) {
      pieces[pieces.length - 1] = { ...whole, from: previous.from };
    } else {
      pieces.push(...fresh);
    }
    last = pieces.at(-1) ?? null;
    at += 1;
  }
  return pieces;
}

function parts(cell: CellWords, left: Piece, run: Run, named: boolean, bulleted: boolean): boolean {
  if (left.unit !== null && named) return true;
  const list =
    run.mark === ',' ||
    (run.mark === '-' && bulleted) ||
    (run.mark === 'và' && cell.words[run.from]?.text === 'các');
  return (
    list && (left.unit !== null || looksLikeUnit(cell, left.from)) && (named || looksLikeUnit(cell, run.from))
  );
}

function elidedAt(cell: CellWords, runs: readonly Run[], at: number, last: Piece | null): Elided | null {
  const ends = runs.slice(at, at + MOST_RUNS_OF_A_NAME).map((run) => run.to);
  const from = runs[at]?.from ?? 0;
  const head = last !== null && last.unit !== null ? unitLeftOut(cell, last.texts, from, ends) : null;
  if (head !== null) return head;
  const own = runs.slice(at, at + MOST_RUNS_OF_A_NAME + 1).findIndex(isOfUnits);
  const unit = runs[at + own]?.tiles[0];
  if (own < 1 || unit === undefined) return null;
  return unitLeftOutBefore(cell, from, runs[at + own - 1]?.to ?? from, unit, own);
}

/** "Các Sở: Tài chính, Nội vụ": what stands before the colon begins every name after it. */
function enumeratedAt(cell: CellWords, runs: readonly Run[], at: number): Elided | null {
  const [run, next] = [runs[at], runs[at + 1]];
  if (run === undefined || next?.mark !== ':' || cell.words[run.from]?.text !== 'các') return null;
  const ends = runs.slice(at + 1, at + 1 + MOST_RUNS_OF_A_NAME).map((own) => own.to);
  const head = cell.textsOf(run.from + 1, Math.min(run.to, run.from + MOST_WORDS_OF_A_HEAD));
  const found = unitLeftOut(cell, [...head, ''], next.from, ends);
  return found === null ? null : { ...found, runs: found.runs + 1 };
}

function isOfUnits(run: Run): boolean {
  return run.tiles[0]?.kind === 'unit' && run.tiles.every((tile) => tile.kind !== 'other');
}

/** The units of a run that holds nothing else but brackets after them and a plural "các" before. */
function unitsOfRun(cell: CellWords, run: Run): readonly Piece[] | null {
  const first = run.tiles[0];
  const isPlural = first?.kind === 'other' && cell.words[first.from]?.text === 'các';
  const tiles = isPlural ? run.tiles.slice(1) : run.tiles;
  if (tiles[0]?.kind !== 'unit' || tiles.some((tile) => tile.kind === 'other')) return null;
  const pieces: Piece[] = [];
  for (const tile of tiles) {
    const last = pieces.at(-1);
    if (tile.kind === 'bracket' && last !== undefined) {
      const { unit, from, texts, bracket } = last;
      pieces[pieces.length - 1] = { unit, from, to: tile.to, texts, bracket: bracket ?? tile };
    } else {
      const from = pieces.length === 0 ? run.from : tile.from;
      pieces.push({
        unit: tile.unit,
        from,
        to: tile.to,
        texts: cell.textsOf(tile.from, tile.to),
        bracket: null,
      });
    }
  }
  return pieces;
}

function runsOf(cell: CellWords, line: readonly Tile[]): readonly Run[] {
  const runs: Run[] = [];
  let tiles: Tile[] = [];
  let mark = '';
  const close = (): void => {
    const [first, last] = [tiles[0], tiles.at(-1)];
    if (first !== undefined && last !== undefined) runs.push({ tiles, from: first.from, to: last.to, mark });
    tiles = [];
  };
  for (const tile of line) {
    if (tile.kind === 'between') {
      close();
      mark = cell.words[tile.from]?.text ?? '';
    } else {
      tiles.push(tile);
    }
  }
  close();
  return runs;
}
