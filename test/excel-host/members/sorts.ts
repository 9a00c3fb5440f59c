import { flag, listOf, method, oneOf, optional, record } from '../batch/argument';
import type { Kind } from '../batch/handle';
import { invalidArgument } from '../fault';
import { sortArea, type SortField } from '../model/sorting';
import type { Table } from '../model/table';
import type { RangeTarget } from './rangeTarget';

function fieldOf(given: Readonly<Record<string, unknown>>, columns: number): SortField {
  const { key, ascending = true } = given;
  if (typeof key !== 'number' || !Number.isInteger(key) || key < 0 || key >= columns)
    throw invalidArgument('a field needs key, a column of the range');
  if (typeof ascending !== 'boolean') throw invalidArgument('ascending');
  return { key, ascending };
}

/** Excel's RangeSort. */
export const rangeSortKind: Kind<RangeTarget> = {
  name: 'RangeSort',
  calls: {
    Apply: method(
      [
        listOf(record),
        optional(flag),
        optional(flag),
        optional(oneOf('Rows', 'Columns')),
        optional(oneOf('PinYin', 'StrokeCount')),
      ],
      ({ book }, { sheet, place }: RangeTarget, fields, _matchCase, hasHeaders, orientation) => {
        if (orientation === 'Columns') throw invalidArgument('this host sorts rows');
        const body = hasHeaders === true ? { ...place, row: place.row + 1, rows: place.rows - 1 } : place;
        sortArea(
          book,
          sheet,
          body,
          fields.map((field) => fieldOf(field, place.columns)),
        );
      },
    ),
  },
};

/** Excel's TableSort. */
export const tableSortKind: Kind<Table> = {
  name: 'TableSort',
  calls: {
    Apply: method(
      [listOf(record), optional(flag), optional(oneOf('PinYin', 'StrokeCount'))],
      ({ book }, table: Table, fields) => {
        sortArea(
          book,
          table.sheet,
          table.body,
          fields.map((field) => fieldOf(field, table.place.columns)),
        );
      },
    ),
    Clear: method([], () => undefined),
  },
};
