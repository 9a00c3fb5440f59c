import { invalidArgument } from '../fault';
import { color, flag, number, oneOf, text, whole, type Reader } from '../batch/argument';
import type { Kind } from '../batch/handle';
import type { Area } from '../model/area';
import type { Book } from '../model/book';
import type { Sheet } from '../model/sheet';
import { refuseIfProtected } from '../model/writing';
import type { RangeTarget } from './rangeTarget';

type Scalar = string | number | boolean | null;

/** The common value of a property of an area's looks; null where its cells differ. */
export function commonLook(book: Book, sheet: Sheet, place: Area, key: string): Scalar {
  if (place.rows * place.columns > 200_000) {
    const first = sheet.at(place.row, place.column);
    return book.looks.value(first.look, key);
  }
  const values = new Set<Scalar>();
  for (let row = place.row; row < place.row + place.rows; row += 1)
    for (let column = place.column; column < place.column + place.columns; column += 1)
      values.add(book.looks.value(sheet.at(row, column).look, key));
  const [only = null] = values;
  return values.size === 1 ? only : null;
}

interface Property {
  readonly key: string;
  readonly reader: Reader<Scalar>;
}

/** Reads and writes of properties that are looks of cells. */
export function lookMembers(
  properties: Readonly<Record<string, Property>>,
): Pick<Kind<RangeTarget>, 'reads' | 'writes'> {
  const entries = Object.entries(properties);
  return {
    reads: Object.fromEntries(
      entries.map(([name, { key }]) => [
        name,
        ({ sheet, place }, { book }) => commonLook(book, sheet, place, key),
      ]),
    ),
    writes: Object.fromEntries(
      entries.map(([name, { key, reader }]) => [
        name,
        ({ sheet, place }, value, { book }) => {
          refuseIfProtected(book, sheet, place, 'allowFormatCells');
          sheet.restyle(place, key, reader(value, name));
        },
      ]),
    ),
  };
}

export const UNDERLINES = oneOf('None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant');
export const HORIZONTAL = oneOf(
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
);
export const VERTICAL = oneOf('Top', 'Center', 'Bottom', 'Justify', 'Distributed');

const between =
  (least: number, most: number, reader: Reader<number>): Reader<Scalar> =>
  (given, what) => {
    const found = reader(given, what);
    if (found < least || found > most)
      throw invalidArgument(`${what} must lie between ${String(least)} and ${String(most)}`);
    return found;
  };

/** Properties of RangeFont. */
export const FONT: Readonly<Record<string, Property>> = {
  Name: { key: 'font.name', reader: text },
  Size: { key: 'font.size', reader: between(1, 409, number) },
  Color: { key: 'font.color', reader: color },
  Bold: { key: 'font.bold', reader: flag },
  Italic: { key: 'font.italic', reader: flag },
  Underline: { key: 'font.underline', reader: UNDERLINES },
  Strikethrough: { key: 'font.strikethrough', reader: flag },
  Subscript: { key: 'font.subscript', reader: flag },
  Superscript: { key: 'font.superscript', reader: flag },
  TintAndShade: { key: 'font.tintAndShade', reader: between(-1, 1, number) },
};

/** Properties of RangeFormat that are looks. */
export const FORMAT: Readonly<Record<string, Property>> = {
  WrapText: { key: 'wrapText', reader: flag },
  HorizontalAlignment: { key: 'horizontalAlignment', reader: HORIZONTAL },
  VerticalAlignment: { key: 'verticalAlignment', reader: VERTICAL },
  IndentLevel: { key: 'indentLevel', reader: between(0, 250, whole) },
  ShrinkToFit: { key: 'shrinkToFit', reader: flag },
  TextOrientation: { key: 'textOrientation', reader: between(-90, 180, whole) },
  ReadingOrder: { key: 'readingOrder', reader: oneOf('Context', 'LeftToRight', 'RightToLeft') },
};
