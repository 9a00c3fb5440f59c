import { invalidArgument } from '../fault';
import { color, flag, method, number, oneOf } from '../batch/argument';
import { Handle, type Kind } from '../batch/handle';
import { GRID, type Area } from '../model/area';
import { refuseIfProtected } from '../model/writing';
import { sizeLines, sizeOf } from './lines';
import { FONT, FORMAT, commonLook, lookMembers } from './look';
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

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Side = (typeof SIDES)[number];

const LINE_STYLES = oneOf(
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
);
const WEIGHTS = oneOf('Hairline', 'Thin', 'Medium', 'Thick');

interface Border {
  readonly target: RangeTarget;
  readonly side: Side;
}

/** The cells whose edges a side of an area is, and the edge of each. */
function edges({ row, column, rows, columns }: Area, side: Side): readonly (readonly [Area, string])[] {
  switch (side) {
    case 'EdgeTop':
      return [[{ row, column, rows: 1, columns }, 'top']];
    case 'EdgeBottom':
      return [[{ row: row + rows - 1, column, rows: 1, columns }, 'bottom']];
    case 'EdgeLeft':
      return [[{ row, column, rows, columns: 1 }, 'left']];
    case 'EdgeRight':
      return [[{ row, column: column + columns - 1, rows, columns: 1 }, 'right']];
    case 'InsideVertical':
      if (columns < 2) return [];
      return [
        [{ row, column, rows, columns: columns - 1 }, 'right'],
        [{ row, column: column + 1, rows, columns: columns - 1 }, 'left'],
      ];
    case 'InsideHorizontal':
      if (rows < 2) return [];
      return [
        [{ row, column, rows: rows - 1, columns }, 'bottom'],
        [{ row: row + 1, column, rows: rows - 1, columns }, 'top'],
      ];
    case 'DiagonalDown':
    case 'DiagonalUp':
      return [[{ row, column, rows, columns }, side === 'DiagonalUp' ? 'up' : 'down']];
  }
}

function borderMember(
  property: 'style' | 'weight' | 'color',
  reader: (given: unknown, what: string) => string,
): { read: NonNullable<Kind<Border>['reads']>[string]; write: NonNullable<Kind<Border>['writes']>[string] } {
  const absent = { style: 'None', weight: 'Thin', color: '#000000' }[property];
  return {
    read: ({ target, side }, session) => {
      const [first] = edges(target.place, side);
      if (!first) return absent;
      const [row, column] = [first[0].row, first[0].column];
      return (
        session.book.looks.value(target.sheet.at(row, column).look, `border.${first[1]}.${property}`) ??
        absent
      );
    },
    write: ({ target, side }, value, { book }) => {
      refuseIfProtected(book, target.sheet, target.place, 'allowFormatCells');
      const found = reader(value, property);
      for (const [place, edge] of edges(target.place, side)) {
        target.sheet.restyle(place, `border.${edge}.${property}`, found === 'None' ? null : found);
        const drawn = commonLook(book, target.sheet, place, `border.${edge}.style`);
        if (property !== 'style' && drawn === null)
          target.sheet.restyle(place, `border.${edge}.style`, 'Continuous');
      }
    },
  };
}

const style = borderMember('style', LINE_STYLES);
const weight = borderMember('weight', WEIGHTS);
const lineColor = borderMember('color', color);

const borderKind: Kind<Border> = {
  name: 'RangeBorder',
  identity: ({ side }) => ({ Id: side }),
  reads: { SideIndex: ({ side }) => side, Style: style.read, Weight: weight.read, Color: lineColor.read },
  writes: { Style: style.write, Weight: weight.write, Color: lineColor.write },
};

const bordersKind: Kind<RangeTarget> = {
  name: 'RangeBorderCollection',
  reads: { Count: () => SIDES.length },
  items: (target, session) => SIDES.map((side) => Handle.of(borderKind, { target, side }, session)),
  item: (target, key, session) => {
    const side = oneOf(...SIDES)(key, 'border index');
    return Handle.of(borderKind, { target, side }, session);
  },
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
