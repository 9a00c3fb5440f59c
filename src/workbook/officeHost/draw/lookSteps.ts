import type { CellRange } from '../../../core/layout/address';
import type { CellLayout, SheetLayout } from '../../../core/layout/sheet';
import { BODY_SIZE, FONT, type Style } from '../../../core/layout/style';
import { step, type Step } from '../steps';
import { type Block, blocksOf, columnBlocksOf } from './blocks';
import { rgb } from './color';
import type { SheetPen } from './sheetPen';

const LINE_COLOR = '#A6A6A6';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right', justify: 'Justify' } as const;
const VERTICAL = { top: 'Top', middle: 'Center', bottom: 'Bottom' } as const;
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** How one property of a look is read from a style and set on a range; null leaves Excel's own. */
interface LookPart {
  readonly of: (style: Style) => string | number | boolean | null;
  readonly set: (range: Excel.Range, block: Block<string | number | boolean>) => void;
}

/** The base of every cell is set on the whole block first: font, size and place at the top. */
const PARTS: readonly LookPart[] = [
  {
    of: ({ size = BODY_SIZE }) => (size === BODY_SIZE ? null : size),
    set: ({ format }, { value }) => {
      format.font.size = Number(value);
    },
  },
  {
    of: ({ bold }) => (bold === true ? true : null),
    set: ({ format }) => {
      format.font.bold = true;
    },
  },
  {
    of: ({ italic }) => (italic === true ? true : null),
    set: ({ format }) => {
      format.font.italic = true;
    },
  },
  {
    of: ({ color }) => (color === undefined ? null : rgb(color)),
    set: ({ format }, { value }) => {
      format.font.color = String(value);
    },
  },
  {
    of: ({ fill }) => (fill === undefined ? null : rgb(fill)),
    set: ({ format }, { value }) => {
      format.fill.color = String(value);
    },
  },
  {
    of: ({ horizontal }) => horizontal ?? null,
    set: ({ format }, { value }) => {
      const found = Object.entries(HORIZONTAL).find(([key]) => key === value);
      if (found) [, format.horizontalAlignment] = found;
    },
  },
  {
    of: ({ vertical }) => (vertical === undefined || vertical === 'top' ? null : vertical),
    set: ({ format }, { value }) => {
      const found = Object.entries(VERTICAL).find(([key]) => key === value);
      if (found) [, format.verticalAlignment] = found;
    },
  },
  {
    of: ({ wrap }) => (wrap === true ? true : null),
    set: ({ format }) => {
      format.wrapText = true;
    },
  },
  { of: ({ border }) => (border === 'all' ? true : null), set: setBorders },
];

/** The look of cells, property by property over as large blocks as have it alike. */
export function lookSteps({ cells }: SheetLayout, pen: SheetPen): readonly Step[] {
  const whole = extent(cells);
  if (!whole) return [];
  const base = step(() => {
    const { format } = pen.range(whole);
    format.font.name = FONT;
    format.font.size = BODY_SIZE;
    format.verticalAlignment = 'Top';
  });
  const parts = PARTS.flatMap(({ of, set }) => {
    const spots = cells.flatMap(({ row, column, style }) => {
      const value = of(style ?? {});
      return value === null ? [] : [{ row, column, value }];
    });
    const [byRow, byColumn] = [blocksOf(spots), columnBlocksOf(spots)];
    return (byRow.length <= byColumn.length ? byRow : byColumn).map((block) =>
      step(() => {
        set(pen.range(block), block);
      }),
    );
  });
  return [base, ...parts];
}

function setBorders({ format }: Excel.Range, { row, lastRow, column, lastColumn }: CellRange): void {
  const inside = [
    ...(lastRow > row ? (['InsideHorizontal'] as const) : []),
    ...(lastColumn > column ? (['InsideVertical'] as const) : []),
  ];
  for (const side of [...EDGES, ...inside]) {
    const border = format.borders.getItem(side);
    border.style = 'Continuous';
    border.color = LINE_COLOR;
  }
}

/** The smallest block that holds all cells, or null where there are none. */
export function extent(cells: readonly CellLayout[]): CellRange | null {
  if (cells.length === 0) return null;
  let [row, column, lastRow, lastColumn] = [Infinity, Infinity, 0, 0];
  for (const cell of cells) {
    row = Math.min(row, cell.row);
    column = Math.min(column, cell.column);
    lastRow = Math.max(lastRow, cell.row);
    lastColumn = Math.max(lastColumn, cell.column);
  }
  return { row, column, lastRow, lastColumn };
}
