import type { PlanHead } from '../../core/plan/plan';

/** Letters that a file name of Windows cannot have. */
const FORBIDDEN = /[\\/:*?"<>|\s]+/g;

/** Name of the workbook of a plan for a year: `phan-cong-165-KH-UBND-2023.xlsx`. */
export function workbookFileName({ number, symbol }: PlanHead, year: number): string {
  const plan = (number ?? symbol ?? '').normalize('NFC').replace(FORBIDDEN, '-');
  return `${['phan-cong', plan, String(year)].filter((part) => part !== '').join('-')}.xlsx`;
}
