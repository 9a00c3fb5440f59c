import type { Day } from '../../calendar/day';
import { isBlank, normalise, textOf } from '../../completion/narrowText';
import { unitKey } from '../../completion/unitKey';
import { isSlipOfPercent, judge } from '../../targets/judge';
import { readTargetRow, type TargetCells } from '../../targets/targetRow';
import { UNIT, type Judgement } from '../../targets/target';
import { JUDGEMENT_WORD, OPERATOR_WORD, OPERATORS } from '../../targets/words';
import type { LayoutValue } from '../sheet';
import { TARGET_UNITS, type TargetColumnKey, type TargetFormulaKey } from '../../targets/targetColumns';

/** The open year and the as-of day of a workbook. */
export interface TargetMoment {
  readonly year: number;
  readonly asOf: Day;
}

/** What a row's figures come to on a day; null for a row without text. */
export function judgementOf(cell: TargetCells, { year, asOf }: TargetMoment): Judgement | null {
  const row = readTargetRow(cell);
  if (row === null) return null;
  if (row.measure === null) return 'unreadable';
  return judge(row.measure, { ...row, year: row.year ?? year, asOf });
}

/** Results of the formulas of a row (`targetFormulas`), which the file keeps beside them. */
export function targetResults(
  cell: TargetCells,
  moment: TargetMoment,
): Readonly<Record<TargetFormulaKey, LayoutValue>> {
  const said = normalise(textOf(cell('operator')));
  const operatorCode = isBlank(cell('operator'))
    ? OPERATORS.length + 1
    : OPERATORS.findIndex((one) => OPERATOR_WORD[one] === said) + 1;
  const unit = normalise(textOf(cell('unit')));
  const unitCode = TARGET_UNITS.findIndex((one) => one === unit) + 1;
  const gradeKey = unitKey(cell('scale'));
  const now = figureResults(cell, unitCode, ['actual', 'numerator', 'denominator']);
  const then = figureResults(cell, unitCode, ['before', 'beforeNumerator', 'beforeDenominator']);
  const judgement = judgementOf(named(cell), moment) ?? 'unmeasured';
  const word = JUDGEMENT_WORD[judgement];
  const sides = sidesOf(cell, { operatorCode, unitCode, gradeKey, now, then });
  const isHeld = judgement === 'met' || judgement === 'not-yet' || judgement === 'missed';
  return {
    operatorCode,
    unitCode,
    gradeKey,
    top: now.top,
    bottom: now.bottom,
    beforeTop: then.top,
    beforeBottom: then.bottom,
    left: isHeld ? sides.left : word,
    right: isHeld ? sides.right : '',
    end: isHeld ? sides.end : '',
    judgement: isBlank(cell('text')) ? '' : word,
  };
}

/** A row without text is worked out all the same, only its Kết quả stays empty. */
function named(cell: TargetCells): TargetCells {
  return (key) => (key === 'text' ? '-' : cell(key));
}

interface FigureResult {
  readonly top: number | string;
  readonly bottom: number | string;
}

function figureResults(
  cell: TargetCells,
  unitCode: number,
  [value, numerator, denominator]: readonly [TargetColumnKey, TargetColumnKey, TargetColumnKey],
): FigureResult {
  const [typed, above, below, aim] = [cell(value), cell(numerator), cell(denominator), cell('value')];
  const isRank = unitCode === 3 || unitCode === 4;
  const unread = { top: '?', bottom: '' };
  if (isBlank(above) && isBlank(below)) {
    if (isBlank(typed)) return { top: '', bottom: '' };
    if (typeof typed !== 'number') return unread;
    const measure = {
      unit: unitCode === 1 ? UNIT.percent : null,
      value: typeof aim === 'number' ? 100 * aim : null,
    };
    if (isSlipOfPercent(measure, 100 * typed)) return unread;
    const scale = cell('scale');
    const whole = unitCode !== 1 && typeof scale === 'number' && scale > 0 ? scale : 1;
    return { top: typed, bottom: isRank ? 0 : whole };
  }
  if (typeof above !== 'number') return unread;
  if (typeof below === 'number') return below > 0 ? { top: above, bottom: below } : unread;
  return isRank && isBlank(below) ? { top: above, bottom: 0 } : unread;
}

interface Sides {
  readonly left: LayoutValue;
  readonly right: LayoutValue;
  readonly end: LayoutValue;
}

interface SidesFrom {
  readonly operatorCode: number;
  readonly unitCode: number;
  readonly gradeKey: string;
  readonly now: FigureResult;
  readonly then: FigureResult;
}

/** Both sides of the comparison, of a row where there is one. */
function sidesOf(cell: TargetCells, { operatorCode, unitCode, gradeKey, now, then }: SidesFrom): Sides {
  if (unitCode === 5) {
    const place = (key: TargetColumnKey): number =>
      gradeKey === '' ? 1 : gradeKey.indexOf(`;${normalise(textOf(cell(key)))};`) + 1;
    return { left: place('actual'), right: place('value'), end: '' };
  }
  const [top, bottom, thenTop, thenBottom] = [now.top, now.bottom, then.top, then.bottom].map(Number);
  const [value, upTo, scale] = [cell('value'), cell('upTo'), cell('scale')].map(Number);
  const isRank = unitCode === 3 || unitCode === 4;
  const isScaled = typeof cell('scale') === 'number' && Number(scale) > 0;
  const of = (one = 0, other = 0): number => rounded(one * other);
  const isBand = operatorCode === 6 || operatorCode === 7;
  const factor = unitCode === 1 || (isScaled && !isRank) ? (bottom ?? 1) : 1;
  const aims = { right: of(value, factor), end: isBand ? of(upTo, factor) : '' };
  if (operatorCode >= 8) {
    if (isRank) return { left: -(top ?? 0), right: -(thenTop ?? 0), end: '' };
    return { left: of(top, thenBottom), right: of(thenTop, bottom), end: '' };
  }
  if (unitCode === 4) return { left: (thenTop ?? 0) - (top ?? 0), ...aims };
  if (isRank || unitCode === 1 || !isScaled) return { left: top ?? 0, ...aims };
  return { left: of(top, scale), ...aims };
}

function rounded(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
