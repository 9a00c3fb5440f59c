import type { WorkbookLayout } from '../../src/core/layout/sheet';
import { TARGET_TABLE } from '../../src/core/targets/targetColumns';

/** A workbook as they were made before goals came with them. */
export function withoutTargets(layout: WorkbookLayout): WorkbookLayout {
  const sheets = layout.sheets.filter(({ tables }) => tables.every(({ name }) => name !== TARGET_TABLE));
  return { ...layout, sheets };
}
