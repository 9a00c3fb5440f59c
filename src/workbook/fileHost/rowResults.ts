import type { CellValue } from '../../core/completion/cells';
import { cleanStatusText } from '../../core/completion/cleanStatus';
import type { RowResult } from '../../core/completion/row';
import { standingWord } from '../../core/completion/standing';
import { unitKey } from '../../core/completion/unitKey';
import { asOfFormula, asOfSentence } from '../../core/layout/matrix/asOf';
import { STATUS_WORDS } from '../../core/layout/matrixColumns';
import type { WorkbookWords } from '../../core/layout/words';
import type { TrackedMatrix } from '../tracking/readMatrix';
import { columnOf, type OurTable } from '../edits/ourTables';
import { formulasOf, isSameFormula, sameFormulaAs } from '../edits/rowFormulasOf';

/** A result that a formula of ours should keep. */
export interface KeptResult {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** Which rows of a matrix are worked out, and the days that a serial of the workbook lacks. */
interface RowsWanted {
  readonly shift: number;
  /** Null for all. */
  readonly only: ReadonlySet<number> | null;
}

/** Results of a matrix's calculated cells as the core counts them; a formula that is not ours is left alone. */
export function rowResults(
  table: OurTable,
  matrix: TrackedMatrix,
  results: readonly RowResult[],
  { shift, only }: RowsWanted,
): readonly KeptResult[] {
  const formulas = [...formulasOf(table)].flatMap(([key, formula]) => {
    const column = columnOf(table, key);
    return column === null ? [] : [{ key, column, isSame: sameFormulaAs(formula) }];
  });
  const kept: KeptResult[] = [];
  matrix.table.rows.forEach((cells, at) => {
    const result = results[at];
    if (!result || only?.has(cells.sheetRow) === false) return;
    const clean = cleanStatusText(result, { statuses: STATUS_WORDS });
    const values: Readonly<Record<string, CellValue>> = {
      due: result.due === null ? '' : result.due - shift,
      cleanStatus: clean,
      standing: result.standing === null ? clean : standingWord(result.standing),
      leadKey: unitKey(cells.lead),
      supportKey: unitKey(cells.support),
    };
    for (const { key, column, isSame } of formulas) {
      const present = table.sheet.cells.formula(cells.sheetRow, column);
      if (present === null || (present !== '' && !isSame(present))) continue;
      kept.push({ sheet: table.sheet.name, row: cells.sheetRow, column, value: values[key] ?? '' });
    }
  });
  return kept;
}

/** The sentence above a matrix that says the day of its figures. */
export function dayLine(table: OurTable, asOf: number, words: WorkbookWords): readonly KeptResult[] {
  const { cells, name } = table.sheet;
  const formula = asOfFormula(words);
  const kept: KeptResult[] = [];
  for (let row = 1; row < table.place.firstRow; row += 1) {
    for (const column of cells.columns(row)) {
      const present = cells.formula(row, column);
      if (present === null || present === '' || !isSameFormula(present, formula)) continue;
      kept.push({ sheet: name, row, column, value: asOfSentence(asOf, words) });
    }
  }
  return kept;
}

/** The places that lines of `Kiểm tra` link to. */
export function placeResults(tables: readonly OurTable[]): readonly KeptResult[] {
  return tables.flatMap((table): readonly KeptResult[] => {
    const own = formulasOf(table).get('place');
    const [place, address] = [columnOf(table, 'place'), columnOf(table, 'address')];
    if (own === undefined || place === null || address === null) return [];
    const { name, cells } = table.sheet;
    const kept: KeptResult[] = [];
    for (let row = table.place.firstRow; row <= table.place.lastRow; row += 1) {
      const present = cells.formula(row, place);
      if (present === null || (present !== '' && !isSameFormula(present, own))) continue;
      kept.push({ sheet: name, row, column: place, value: cells.value(row, address) ?? '' });
    }
    return kept;
  });
}
