import { apiNotFound, invalidArgument } from '../fault';
import { either, listOf, method, objectOf, optional, record, text, whole } from '../batch/argument';
import type { Json, Kind } from '../batch/handle';
import { clearFilters, setFilter } from '../model/filtering';
import type { Table } from '../model/table';
import { rangeOf } from './rangeOf';
import { RangeTarget } from './rangeTarget';
import { indexOf, type ColumnTarget } from './tableColumns';

/** Excel's Filter of a column. */
export const filterKind: Kind<ColumnTarget> = {
  name: 'Filter',
  reads: { Criteria: ({ column }) => column.filter as Json },
  calls: {
    ApplyValuesFilter: method([listOf(either(text, record))], ({ book }, of: ColumnTarget, values) => {
      setFilter(book, of.table, indexOf(of), { filterOn: 'Values', values });
    }),
    Apply: method([record], ({ book }, of: ColumnTarget, criteria) => {
      setFilter(book, of.table, indexOf(of), valuesOnly(criteria));
    }),
    Clear: method([], ({ book }, of: ColumnTarget) => {
      setFilter(book, of.table, indexOf(of), null);
    }),
  },
};

function valuesOnly(criteria: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (criteria['filterOn'] !== 'Values') throw apiNotFound(`filter on ${String(criteria['filterOn'])}`);
  if (!Array.isArray(criteria['values'])) throw invalidArgument('criteria.values');
  return criteria;
}

/** Excel's AutoFilter of a table. */
export const autoFilterKind: Kind<Table> = {
  name: 'AutoFilter',
  reads: {
    Enabled: ({ showFilterButton }) => showFilterButton,
    IsDataFiltered: ({ columns }) => columns.some(({ filter }) => filter !== null),
    Criteria: ({ columns }) => columns.map(({ filter }) => filter as Json),
  },
  calls: {
    GetRangeOrNullObject: method([], (session, table: Table) => rangeOf(table.sheet, table.place, session)),
    GetRange: method([], (session, table: Table) => rangeOf(table.sheet, table.place, session)),
    Apply: method(
      [objectOf(RangeTarget), optional(whole), optional(record)],
      ({ book }, table: Table, _range, index, criteria) => {
        if (index !== null && criteria) setFilter(book, table, index, valuesOnly(criteria));
      },
    ),
    ClearCriteria: method([], ({ book }, table: Table) => {
      clearFilters(book, table);
    }),
    ClearColumnCriteria: method([whole], ({ book }, table: Table, index) => {
      setFilter(book, table, index, null);
    }),
    Reapply: method([], () => undefined),
  },
};
