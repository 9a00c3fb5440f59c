import type { RowCells } from '../completion/cells';
import { roleOf, type UnitRole } from '../completion/figureRows';
import { type Progress, progressOf } from '../completion/progress';
import { nameTable } from '../completion/unitRoles';
import { type FigureSource, sourcedFigures } from './keptFigures';
import type { ReportInput, ReportRow } from './reportInput';

/** The rows that a report, or a part of one, is about, and their figures. */
export interface Scope {
  /** By table: headings and counted tasks, in the order of the rows. */
  readonly rows: readonly (readonly ReportRow[])[];
  readonly progress: Progress;
  readonly source: FigureSource;
}

/** Every way in which a unit has a task. */
export const ALL_ROLES: readonly UnitRole[] = ['lead', 'leadViaGroup', 'support', 'supportViaGroup'];

/** How a unit has the task of a row; null where it has none. */
export type RoleInRow = (cells: RowCells) => UnitRole | null;

/** Tells the role of the unit that a report is for; of a report for all, every row has `lead`. */
export function roleInRow({ parameters, request }: ReportInput): RoleInRow {
  const { unit } = request;
  if (unit === null) return () => 'lead';
  const names = nameTable(parameters.units, parameters.memberships);
  return (cells) => roleOf(names, unit, cells);
}

/** The rows that a unit has in one of some roles, counted again, or as they were kept of its period. */
export function scopeOf(input: ReportInput, role: RoleInRow, roles: readonly UnitRole[]): Scope {
  const holds = ({ cells, result }: ReportRow): boolean => {
    if (result.state === 'heading') return true;
    const had = role(cells);
    return result.standing !== null && had !== null && roles.includes(had);
  };
  const rows = input.rows.map((table) => table.filter(holds));
  const tables = input.tables.map((table, at) => ({
    ...table,
    rows: (rows[at] ?? []).map(({ cells }) => cells),
    rowsBelow: [],
  }));
  const { progress } = progressOf(tables, input.parameters);
  return { rows, ...sourcedFigures(progress, input, roles) };
}

/** The counted tasks of a scope with the table that each stands in. */
export function tasksOf({ rows }: Scope): readonly { readonly table: number; readonly row: ReportRow }[] {
  return rows.flatMap((all, table) =>
    all.filter(({ result }) => result.standing !== null).map((row) => ({ table, row })),
  );
}
