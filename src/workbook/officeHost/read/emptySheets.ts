import type { Turn } from '../excelRun';
import type { ListedSheet } from './inventory';

/** Those of some sheets in which nothing stands; asks Excel only where there are any to ask of. */
export async function emptySheets(
  { context, sync }: Turn,
  sheets: readonly ListedSheet[],
): Promise<readonly ListedSheet[]> {
  if (sheets.length === 0) return [];
  const used = sheets.map(({ id }) => context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true));
  await sync();
  return sheets.filter((_, at) => used[at]?.isNullObject === true);
}
