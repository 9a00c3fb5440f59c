import { ABSENT, Handle, type Answer, type Kind } from '../batch/handle';
import { oneOf } from '../batch/argument';
import type { Session } from '../batch/session';
import { addressOf, type Area } from '../model/area';
import { sheetPrefix } from '../model/formula';
import type { Sheet } from '../model/sheet';
import type { RangeTarget } from './rangeTarget';

/** Several areas of one sheet. */
export class AreasTarget {
  constructor(
    readonly sheet: Sheet,
    readonly areas: readonly Area[],
  ) {}
}

/** Excel's RangeAreas, as far as special cells are asked for. */
export const rangeAreasKind: Kind<AreasTarget> = {
  name: 'RangeAreas',
  reads: {
    Address: ({ sheet, areas }) =>
      areas.map((each) => `${sheetPrefix(sheet.name)}${addressOf(each)}`).join(','),
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
  },
  calls: { _KeepReference: { arity: 0, run: () => undefined } },
};

/** Kinds of cells that can be looked for. */
export const specialCellType = oneOf('Constants', 'Formulas');

/** The constants or the calculated cells of a range; of one cell Excel looks through the whole sheet. */
export function specialCells(target: RangeTarget, what: 'Constants' | 'Formulas', session: Session): Answer {
  const { sheet, place } = target;
  const asked = place.rows * place.columns === 1 ? undefined : place;
  const within = sheet.used(true, asked);
  if (!within) return ABSENT;
  const areas: Area[] = [];
  for (let column = within.column; column < within.column + within.columns; column += 1) {
    for (let row = within.row; row < within.row + within.rows; row += 1) {
      const { formula, value } = sheet.at(row, column);
      const isWanted = what === 'Formulas' ? formula !== null : formula === null && value !== null;
      if (!isWanted) continue;
      const last = areas.at(-1);
      if (last?.column === column && last.row + last.rows === row)
        areas[areas.length - 1] = { ...last, rows: last.rows + 1 };
      else areas.push({ row, column, rows: 1, columns: 1 });
    }
  }
  if (areas.length === 0) return ABSENT;
  return Handle.of(rangeAreasKind, new AreasTarget(sheet, beside(areas)), session);
}

/** Areas of the same rows side by side become one. */
function beside(areas: readonly Area[]): readonly Area[] {
  const joined: Area[] = [];
  for (const each of areas) {
    const at = joined.findIndex(
      ({ row, rows, column, columns }) =>
        row === each.row && rows === each.rows && column + columns === each.column,
    );
    const left = joined[at];
    if (left) joined[at] = { ...left, columns: left.columns + 1 };
    else joined.push(each);
  }
  return joined;
}
