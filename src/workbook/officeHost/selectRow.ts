import type { CellValue } from '../../core/completion/cells';
import type { Outcome } from '../failure';
import { done } from '../outcome';
import type { Turn } from './excelRun';
import { hiddenSheet } from './officeFailures';

/** A cell by where it stood when it was read: rows and columns from 1. */
export interface RowRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What stood there; a cell that holds something else now is another. */
  readonly value: CellValue;
}

/**
 * Shows a row that no id names: one without an id, or typed below a table. False where its cell holds something
 * else by now.
 */
export async function selectRow({ context, sync }: Turn, ref: RowRef): Promise<Outcome<boolean>> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(ref.sheet);
  const cell = sheet.getCell(ref.row - 1, ref.column - 1);
  cell.load('values');
  sheet.load('visibility');
  await sync();
  if (sheet.isNullObject) return done(false);
  const [[value] = []]: readonly (readonly unknown[])[] = cell.values;
  if (typeof ref.value !== 'object' && value !== ref.value) return done(false);
  if (sheet.visibility !== 'Visible') return hiddenSheet(ref.sheet);
  sheet.activate();
  cell.select();
  await sync();
  return done(true);
}
