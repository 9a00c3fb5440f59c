import type { CellValue } from '../completion/cells';
import { isBlank, normalise, textOf } from '../completion/narrowText';
import { unitItems } from '../completion/unitKey';
import type { TargetColumnKey } from './targetColumns';
import type { ReadFigure } from './judge';
import { readFigure } from './judge';
import { shifted } from './ratio';
import { type Change, type Measure, type MayExceed, type Span, UNIT } from './target';
import { CHANGE_WORD, EVERY_YEAR_TOO, MAY_EXCEED_WORD, OPERATOR_WORD, OPERATORS, SPAN_WORD } from './words';

/** The cells of one row of `Chi_tieu`. */
export type TargetCells = (key: TargetColumnKey) => CellValue;

/** A row of `Chỉ tiêu` by the narrow rule of SPEC §6: numbers only where the cell holds one. */
export interface TargetRow {
  readonly id: string | null;
  readonly text: string;
  /** Null where So sánh holds something that is no operator. */
  readonly measure: Measure | null;
  /** Null where the row names no year, or the goal is every year's. */
  readonly year: number | null;
  readonly span: Span;
  readonly actual: ReadFigure;
  readonly before: ReadFigure;
}

/** Reads a row; null where it has no text. Numbers in percent are 25, not 0,25. */
export function readTargetRow(cell: TargetCells): TargetRow | null {
  if (isBlank(cell('text'))) return null;
  const unit = unitOf(cell('unit'));
  const said = normalise(textOf(cell('operator')));
  const operator = OPERATORS.find((one) => OPERATOR_WORD[one] === said) ?? null;
  const isGrade = unit === UNIT.grade;
  const items = isGrade ? unitItems(cell('scale')) : [];
  const year = cell('year');
  const span = spanOf(cell('span'));
  const ownYear = typeof year === 'number' && year >= 1901 && year < 9999 ? Math.floor(year) : null;
  return {
    id: textOf(cell('id')).trim() || null,
    text: textOf(cell('text')),
    measure:
      operator === null && !isBlank(cell('operator'))
        ? null
        : {
            operator,
            value: numberIn(cell('value'), unit) ?? textIn(cell('value')),
            upTo: numberIn(cell('upTo'), unit),
            mayExceed:
              operator === 'within' || operator === 'within-below' ? mayExceedOf(cell('mayExceed')) : null,
            change: changeOf(cell('change')),
            unit,
            scale: isGrade ? null : scaleOf(cell('scale')),
            grades: items.length === 0 ? null : items,
          },
    year: span === 'every' ? null : ownYear,
    span,
    actual: figureOf(cell('actual'), cell('numerator'), cell('denominator'), unit),
    before: figureOf(cell('before'), cell('beforeNumerator'), cell('beforeDenominator'), unit),
  };
}

function figureOf(
  value: CellValue,
  numerator: CellValue,
  denominator: CellValue,
  unit: string | null,
): ReadFigure {
  if (unit === UNIT.grade) {
    if (isBlank(value)) return { kind: 'none' };
    return typeof value === 'string' ? { kind: 'text', text: value } : { kind: 'unreadable' };
  }
  const isWrong = (cell: CellValue): boolean => typeof cell !== 'number' && !isBlank(cell);
  if (isWrong(numerator) || isWrong(denominator)) return { kind: 'unreadable' };
  const isPlain = isBlank(numerator) && isBlank(denominator);
  if (isPlain && isWrong(value)) return { kind: 'unreadable' };
  return readFigure({
    value: numberIn(value, unit),
    numerator: typeof numerator === 'number' ? numerator : null,
    denominator: typeof denominator === 'number' ? denominator : null,
  });
}

/** A percentage is kept as Excel keeps it, 0,25, and read as it shows, 25. */
function numberIn(cell: CellValue, unit: string | null): number | null {
  if (typeof cell !== 'number') return null;
  return unit === UNIT.percent ? shifted(cell, 2) : cell;
}

function textIn(cell: CellValue): string | null {
  return typeof cell === 'string' && !isBlank(cell) ? cell : null;
}

function unitOf(cell: CellValue): string | null {
  const said = normalise(textOf(cell));
  return Object.values(UNIT).find((unit) => unit === said) ?? (textOf(cell).trim() || null);
}

function scaleOf(cell: CellValue): number | null {
  return typeof cell === 'number' && cell > 0 ? cell : null;
}

function spanOf(cell: CellValue): Span {
  const said = normalise(textOf(cell));
  if (said === SPAN_WORD.every || said === EVERY_YEAR_TOO) return 'every';
  return said === SPAN_WORD.in ? 'in' : 'by';
}

function changeOf(cell: CellValue): Change {
  const said = normalise(textOf(cell));
  if (said === CHANGE_WORD.increase) return 'increase';
  return said === CHANGE_WORD.decrease ? 'decrease' : 'level';
}

function mayExceedOf(cell: CellValue): MayExceed {
  const said = normalise(textOf(cell));
  if (said === MAY_EXCEED_WORD.above) return 'above';
  return said === MAY_EXCEED_WORD.below ? 'below' : 'none';
}
