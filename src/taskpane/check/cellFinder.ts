import { normalise, textOf } from '../../core/completion/narrowText';
import type { Edit } from '../../core/edit';
import type { CheckedRow } from '../../core/checks/rows/rowCheck';
import type { Finding } from '../../core/finding';
import type { CheckedWorkbook } from '../../workbook/tracking/checkWorkbook';
import type { ItemCell } from './checkItem';

/** What a list can be narrowed to, by key: names of areas and of units that lead. */
export interface FacetNames {
  readonly areas: ReadonlyMap<string, string>;
  readonly units: ReadonlyMap<string, string>;
}

/** The rows of a workbook, and the tables with their areas. */
export interface FinderSource {
  readonly rows: CheckedWorkbook['rows'];
  readonly tracking: Pick<CheckedWorkbook['tracking'], 'matrices'>;
}

/** Finds where findings and edits are in a workbook, and in which area and under which units. */
export class CellFinder {
  private readonly byPlace = new Map<string, CheckedRow>();
  private readonly byTask = new Map<string, CheckedRow>();
  private readonly leads = new Map<CheckedRow, readonly string[]>();
  readonly names: FacetNames;

  constructor({ rows, tracking }: FinderSource) {
    const areas = new Map<string, string>();
    for (const { table } of tracking.matrices) {
      for (const { code, name } of table.areas)
        areas.set(areaKey(table.code, code), `${table.code} · ${code}. ${name}`);
    }
    const units = new Map<string, string>();
    for (const row of rows) {
      this.byPlace.set(`${row.sheet}\n${row.cells.sheetRow}`, row);
      if (row.id !== null) this.byTask.set(`${row.table}\n${row.id}`, row);
      const names = leadsOf(row);
      for (const name of names) if (!units.has(normalise(name))) units.set(normalise(name), name);
      this.leads.set(row, names.map(normalise));
    }
    this.names = { areas, units };
  }

  /** Where a finding is. */
  ofFinding(finding: Finding): ItemCell {
    const { sheet, row: number, column, appendix, task } = finding.place;
    const row = this.byPlace.get(`${sheet ?? ''}\n${number ?? ''}`);
    const table = row?.table ?? (appendix === null ? null : `PL_${appendix}`);
    return { finding, table, task, column, sheet, row: number, ...this.facetsOf(row) };
  }

  /** The cells of tasks that edits change, said of one finding. */
  ofEdits(finding: Finding, edits: readonly Edit[]): readonly ItemCell[] {
    return edits.flatMap((edit): readonly ItemCell[] => {
      if (edit.kind !== 'cell') return [];
      const row = this.byTask.get(`${edit.table}\n${edit.task}`);
      if (row === undefined) return [];
      const { table, task, column } = edit;
      const { sheet, cells } = row;
      return [{ finding, table, task, column, sheet, row: cells.sheetRow, ...this.facetsOf(row) }];
    });
  }

  private facetsOf(row: CheckedRow | undefined): Pick<ItemCell, 'area' | 'units'> {
    if (row === undefined) return { area: null, units: [] };
    const area = areaKey(row.appendix, textOf(row.cells.area).trim());
    return { area: this.names.areas.has(area) ? area : null, units: this.leads.get(row) ?? [] };
  }
}

function areaKey(appendix: string, code: string): string {
  return `${appendix}/${normalise(code)}`;
}

function leadsOf({ cells }: CheckedRow): readonly string[] {
  return textOf(cells.lead)
    .split(/[;\r\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
