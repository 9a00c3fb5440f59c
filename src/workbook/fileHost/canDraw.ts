import type { WorkbookLayout } from '../../core/layout/sheet';
import type { WorkbookContent } from '../file/readWorkbookFile';

/** Our tables and names are found by name, so none may stand there; days count from 1900 in a layout. */
export function canDraw({ tables, names, date1904 }: WorkbookContent, layout: WorkbookLayout): boolean {
  const taken = new Set([
    ...tables.map(({ name }) => name.toLowerCase()),
    ...names.filter(({ scope }) => scope === null).map(({ name }) => name.toLowerCase()),
  ]);
  const ours = [
    ...layout.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name)),
    ...layout.names.map(({ name }) => name),
  ];
  return !date1904 && !ours.some((name) => taken.has(name.toLowerCase()));
}
