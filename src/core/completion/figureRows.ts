import type { CellValue, MatrixTable, Parameters, RowCells } from './cells';
import type { Counts } from './counts';
import { isMeasured, type Measure, numberOf } from './measure';
import { isError, textOf } from './narrowText';
import type { Figures, ProgressResult } from './progress';
import type { RowResult } from './row';
import type { UnitProgress } from './units';
import { nameTable, type NameTable, unitsOfCell } from './unitRoles';

/** How a unit has a task; `all` is any of the four ways (SPEC §6). */
export type UnitRole = Exclude<keyof UnitProgress, 'unit' | 'name'>;

/**
 * Whose figure it is. `table` and `area` are indexes as the figures list them; `line` is a line of the register,
 * the number of its lines for units that it does not have.
 */
export type Holder =
  | { readonly kind: 'overall' }
  | { readonly kind: 'index'; readonly table: number }
  | { readonly kind: 'area'; readonly table: number; readonly area: number }
  | { readonly kind: 'unit'; readonly line: number; readonly role: UnitRole };

/** A printed number: whose it is, and what it counts. */
export interface Figure {
  readonly holder: Holder;
  readonly measure: Measure;
}

/** A row by where it stands: index of its table and of its row in that table. */
export interface RowPlace {
  readonly table: number;
  readonly row: number;
}

/** What was counted: the rows, under which rule, and what came of each. */
export interface Counted {
  readonly tables: readonly MatrixTable[];
  readonly parameters: Omit<Parameters, 'asOf'>;
  readonly rows: ProgressResult['rows'];
}

/** The figures of a holder; null where the workbook has no such index, area or unit any more. */
export function countsOfHolder({ progress, unregistered }: Figures, holder: Holder): Counts | null {
  switch (holder.kind) {
    case 'overall':
      return progress.overall;
    case 'index':
      return progress.indexes[holder.table] ?? null;
    case 'area':
      return progress.indexes[holder.table]?.areas[holder.area] ?? null;
    case 'unit': {
      const { line, role } = holder;
      if (line !== progress.units.length) return progress.units[line]?.[role] ?? null;
      return role === 'leadViaGroup' || role === 'supportViaGroup' ? null : unregistered[role];
    }
  }
}

/** The number that is shown for a figure; 0 where its holder is not there. */
export function shownNumber(
  { holder, measure }: Figure,
  figures: Figures,
  rule: Counted['parameters'],
): number {
  const counts = countsOfHolder(figures, holder);
  return counts === null ? 0 : numberOf(measure, counts, rule);
}

/**
 * The rows that made a figure, in the order of the tables and their rows: as many as the number that is shown
 * (`shownNumber`), found row by row and not by adding counts.
 */
export function rowsOf({ holder, measure }: Figure, counted: Counted): readonly RowPlace[] {
  const { tables, parameters, rows } = counted;
  const holds = holding(holder, parameters);
  const found: RowPlace[] = [];
  tables.forEach(({ rows: all }, table) => {
    all.forEach((cells, row) => {
      const result = rows[table]?.[row];
      if (!result || result.standing === null) return;
      const isMade = isMeasured(measure, result.standing, result.kind, parameters);
      if (isMade && holds(table, cells, result)) found.push({ table, row });
    });
  });
  return found;
}

type Holds = (table: number, cells: RowCells, result: RowResult) => boolean;

function holding(holder: Holder, { units, memberships }: Counted['parameters']): Holds {
  switch (holder.kind) {
    case 'overall':
      return () => true;
    case 'index':
      return (table) => table === holder.table;
    case 'area':
      return (table, _, { area }) => table === holder.table && area === holder.area;
    case 'unit': {
      const names = nameTable(units, memberships);
      const { line, role } = holder;
      return (_, cells) => {
        const had = roleOf(names, line, cells);
        return had !== null && (role === 'all' || role === had);
      };
    }
  }
}

/** The one role of a unit in a row: lead before support, direct before group; null where it has none. */
export function roleOf(names: NameTable, line: number, { lead, support }: RowCells): UnitRole | null {
  const leading = wayOf(names, line, lead);
  if (leading !== null) return leading === 'direct' ? 'lead' : 'leadViaGroup';
  const supporting = wayOf(names, line, support);
  if (supporting === null) return null;
  return supporting === 'direct' ? 'support' : 'supportViaGroup';
}

function wayOf(names: NameTable, line: number, cell: CellValue): 'direct' | 'group' | null {
  if (isError(cell)) return null;
  const { lines, direct } = unitsOfCell(names, textOf(cell));
  const at = lines.indexOf(line);
  if (at < 0) return null;
  return at < direct ? 'direct' : 'group';
}
