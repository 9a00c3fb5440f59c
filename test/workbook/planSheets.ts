/** Sheets of the workbook of a plan with three appendices, in the order of their tabs (SPEC §6). */
export const PLAN_SHEETS: readonly string[] = [
  'Tổng hợp',
  'Theo đơn vị',
  'PL I PAR INDEX',
  'PL II SIPAS',
  'PL III PAPI',
  'Chỉ tiêu',
  'Đơn vị',
  'Tham số',
];
