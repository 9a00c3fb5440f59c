import { invalidArgument } from '../fault';
import { color, flag, method, number } from '../batch/argument';
import { Handle, type Kind } from '../batch/handle';
import { GRID } from '../model/area';
import { refuseIfProtected } from '../model/writing';
import { bordersKind } from './borders';
import { sizeLines, sizeOf } from './lines';
import { FONT, FORMAT, lookMembers } from './look';
import type { RangeTarget } from './rangeTarget';

const look = lookMembers(FORMAT);

const fillKind: Kind<RangeTarget> = {
  name: 'RangeFill',
  ...lookMembers({
    Color: { key: 'fill.color', reader: color },
    TintAndShade: { key: 'fill.tintAndShade', reader: number },
  }),
  calls: {
    Clear: method([], ({ book }, { sheet, place }: RangeTarget) => {
      refuseIfProtected(book, sheet, place, 'allowFormatCells');
      sheet.restyle(place, 'fill.color', null);
    }),
  },
};

const fontKind: Kind<RangeTarget> = { name: 'RangeFont', ...lookMembers(FONT) };

const protectionKind: Kind<RangeTarget> = {
  name: 'FormatProtection',
  ...lookMembers({
    Locked: { key: 'protection.locked', reader: flag },
    FormulaHidden: { key: 'protection.formulaHidden', reader: flag },
  }),
};

function size(least: number, most: number, value: unknown, what: string): number {
  const found = number(value, what);
  if (found < least || found > most)
    throw invalidArgument(`${what} must lie between ${String(least)} and ${String(most)}`);
  return found;
}

/** Excel's RangeFormat. Widths and heights are points. */
export const rangeFormatKind: Kind<RangeTarget> = {
  name: 'RangeFormat',
  reads: {
    ...look.reads,
    ColumnWidth: ({ sheet, place }) => sizeOf(sheet, place, 'column'),
    RowHeight: ({ sheet, place }) => sizeOf(sheet, place, 'row'),
  },
  writes: {
    ...look.writes,
    ColumnWidth: ({ sheet, place }, value, { book }) => {
      sizeLines(book, sheet, place, 'column', size(0, 1346, value, 'columnWidth'));
    },
    RowHeight: ({ sheet, place }, value, { book }) => {
      sizeLines(book, sheet, place, 'row', size(0, 409.5, value, 'rowHeight'));
    },
  },
  ways: {
    Fill: (target, session) => Handle.of(fillKind, target, session),
    Font: (target, session) => Handle.of(fontKind, target, session),
    Borders: (target, session) => Handle.of(bordersKind, target, session),
    Protection: (target, session) => Handle.of(protectionKind, target, session),
  },
  calls: {
    AutofitRows: method([], ({ book }, { sheet, place }: RangeTarget) => {
      const last = place.rows === GRID.rows ? (sheet.used(false, place) ?? { ...place, rows: 1 }) : place;
      sizeLines(book, sheet, last, 'row', null);
    }),
    AutofitColumns: method([], ({ book }, { sheet, place }: RangeTarget) => {
      sizeLines(book, sheet, place, 'column', null);
    }),
  },
};
