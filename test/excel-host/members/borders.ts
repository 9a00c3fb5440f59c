import { color, oneOf } from '../batch/argument';
import { Handle, type Kind } from '../batch/handle';
import type { Area } from '../model/area';
import { refuseIfProtected } from '../model/writing';
import { commonLook } from './look';
import type { RangeTarget } from './rangeTarget';

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

/** Excel's RangeBorderCollection. */
export const bordersKind: Kind<RangeTarget> = {
  name: 'RangeBorderCollection',
  reads: { Count: () => SIDES.length },
  items: (target, session) => SIDES.map((side) => Handle.of(borderKind, { target, side }, session)),
  item: (target, key, session) => {
    const side = oneOf(...SIDES)(key, 'border index');
    return Handle.of(borderKind, { target, side }, session);
  },
};
