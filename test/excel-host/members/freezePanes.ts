import { either, method, objectOf, optional, text, whole } from '../batch/argument';
import { ABSENT, type Kind } from '../batch/handle';
import { GRID, type Area } from '../model/area';
import type { Sheet } from '../model/sheet';
import { rangeOf } from './rangeOf';
import { RangeTarget } from './rangeTarget';

/** Excel's WorksheetFreezePanes. */
export const freezeKind: Kind<Sheet> = {
  name: 'WorksheetFreezePanes',
  calls: {
    FreezeAt: method([either(objectOf(RangeTarget), text)], (session, sheet: Sheet, given) => {
      const place = given instanceof RangeTarget ? given.place : session.areaOn(sheet, given);
      const rows = place.rows === GRID.rows ? 0 : place.row + place.rows;
      const columns = place.columns === GRID.columns ? 0 : place.column + place.columns;
      sheet.frozen = { rows, columns };
    }),
    FreezeRows: method([optional(whole)], (_session, sheet: Sheet, count) => {
      sheet.frozen = { rows: count ?? 1, columns: 0 };
    }),
    FreezeColumns: method([optional(whole)], (_session, sheet: Sheet, count) => {
      sheet.frozen = { rows: 0, columns: count ?? 1 };
    }),
    GetLocationOrNullObject: method([], (session, sheet: Sheet) => {
      if (!sheet.frozen) return ABSENT;
      const { rows, columns } = sheet.frozen;
      const place: Area = { row: 0, column: 0, rows: rows || GRID.rows, columns: columns || GRID.columns };
      return rangeOf(sheet, place, session);
    }),
    Unfreeze: method([], (_session, sheet: Sheet) => {
      sheet.frozen = null;
    }),
  },
};
