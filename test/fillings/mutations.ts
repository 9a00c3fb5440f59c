import type { FormulaPlace } from './programs';

/** One kind of formula, broken. */
export interface Mutation {
  readonly kind: string;
  readonly change: (formula: string, place: FormulaPlace) => string;
}

const isMatrix = (sheet: string): boolean => sheet.startsWith('PL ');
const OVERVIEW = 'Tổng hợp';
const UNITS = 'Theo đơn vị';
const PARAMETERS = 'Tham số';

/** Headers are the same in all three appendices from the fifth column on. */
const COLUMN = { due: 'G', standing: 'Q', cleanStatus: 'AE', leadKey: 'AF', supportKey: 'AG' } as const;

function inMatrix(column: keyof typeof COLUMN, from: string, to: string): Mutation['change'] {
  return (formula, place) =>
    isMatrix(place.sheet) && place.column === COLUMN[column] ? formula.replaceAll(from, to) : formula;
}

function inSheet(sheet: string, from: string | RegExp, to: string, column?: string): Mutation['change'] {
  return (formula, place) =>
    place.sheet === sheet && (column === undefined || place.column === column)
      ? formula.replaceAll(from, to)
      : formula;
}

/** Every kind of formula of the workbook, each broken in one way. */
export const mutations: readonly Mutation[] = [
  { kind: 'due: the next due day after a period is done', change: inMatrix('due', ',1,0),', ',0,0),') },
  { kind: 'due: working days after an event', change: inMatrix('due', 'Lich_ngay,0))+', 'Lich_ngay,0))+1+') },
  { kind: 'due: the month of a due day', change: inMatrix('due', '+3,2)', '+0,2)') },
  {
    kind: 'due: hidden days of an edited deadline',
    change: inMatrix('due', 'NOT(IFERROR(EXACT(', 'NOT(IFERROR(OR(TRUE,'),
  },
  { kind: 'standing: overdue', change: inMatrix('standing', 'IF(Ngay_tinh>', 'IF(Ngay_tinh>=') },
  { kind: 'standing: near', change: inMatrix('standing', '<=So_ngay_', '<So_ngay_') },
  {
    kind: 'standing: adjusted due day',
    change: inMatrix('standing', '[Hạn điều chỉnh]', '[Căn cứ điều chỉnh]'),
  },
  { kind: 'standing: done after the as-of day', change: inMatrix('standing', '<=Ngay_tinh)', '<=99999)') },
  { kind: 'standing: long-term', change: inMatrix('standing', '>Nam', '>Nam+1') },
  {
    kind: 'standing: no day of completion',
    change: inMatrix('standing', 'Hoàn thành, chưa rõ ngày', 'Hoàn thành'),
  },
  {
    kind: 'standing: Không phát sinh',
    change: inMatrix('standing', '"Không phát sinh"', '"Đang thực hiện"'),
  },
  { kind: 'clean status: case', change: inMatrix('cleanStatus', 'LOWER(', 'TRIM(') },
  { kind: 'clean status: no-break space', change: inMatrix('cleanStatus', '\u00a0', '\u2003') },
  { kind: 'clean status: another year', change: inMatrix('cleanStatus', 'Nam&""', '(Nam-1)&""') },
  {
    kind: 'clean status: unknown area',
    change: inMatrix('cleanStatus', '"Không tính: lĩnh vực không rõ"', '"Chưa thực hiện"'),
  },
  {
    kind: 'clean status: no text',
    change: inMatrix('cleanStatus', '"Không tính: thiếu nội dung"', '"Chưa thực hiện"'),
  },
  {
    kind: 'clean status: unknown status',
    change: inMatrix('cleanStatus', '"Không tính: trạng thái không rõ"', '"Chưa thực hiện"'),
  },
  { kind: 'keys: new lines of the lead', change: inMatrix('leadKey', 'CHAR(10)', 'CHAR(9)') },
  { kind: 'keys: case of the support', change: inMatrix('supportKey', 'LOWER(', 'TRIM(') },
  { kind: 'area counts: a code is found whole', change: inSheet(OVERVIEW, 'FIND(";"&', 'FIND(""&') },
  { kind: 'area counts: a standing', change: inSheet(OVERVIEW, '="Trong hạn")', '="Quá hạn")') },
  { kind: 'split by kind of deadline', change: inSheet(OVERVIEW, ';sự kiện;', ';định kỳ;') },
  { kind: 'index and overall: what is added up', change: inSheet(OVERVIEW, /^S24\+S33\+S45$/g, 'S24+S33') },
  { kind: 'visible figures of an area', change: inSheet(OVERVIEW, /^S(\d+)$/g, 'T$1', 'E') },
  { kind: 'rows counted', change: inSheet(OVERVIEW, '="Không tính"', '="Không tinh"') },
  { kind: 'reasons for not counting', change: inSheet(OVERVIEW, '"Không tính: khác năm"', '"khác năm"') },
  { kind: 'rows below the table', change: inSheet(OVERVIEW, ')+1,0,1000,1)', ')+2,0,1000,1)') },
  { kind: 'overdue ranks: days', change: inSheet(OVERVIEW, '((Ngay_tinh-', '((Ngay_tinh+1-') },
  { kind: 'overdue ranks: order of rows', change: inSheet(OVERVIEW, '-(ROW(', '+(ROW(') },
  { kind: 'overdue: who leads', change: inSheet(OVERVIEW, 'CHAR(10),"; "', 'CHAR(9),"; "') },
  { kind: 'rates: a missed threshold', change: inSheet(OVERVIEW, '(Nguong>0)', '(Nguong>9)') },
  { kind: 'rates: to the nearest', change: inSheet(OVERVIEW, 'INT((20000*', 'INT((19990*') },
  { kind: 'rates: printed from five', change: inSheet(OVERVIEW, '<5,"",', '<4,"",') },
  { kind: 'unit direct: a name is found whole', change: inSheet(UNITS, /&";"\)$/g, ')') },
  { kind: 'unit via group', change: inSheet(UNITS, ')>0)', ')>1)') },
  { kind: 'unit via group: its groups', change: inSheet(UNITS, '-MIN(ROW(', '-1-MIN(ROW(') },
  { kind: 'unit roles: lead before support', change: inSheet(UNITS, '(1-ISNUMBER(', '(1-0*ISNUMBER(') },
  { kind: 'unit rates', change: inSheet(UNITS, 'INT((20000*', 'INT((19990*') },
  { kind: 'outside line', change: inSheet(UNITS, '])>MMULT(', '])>=MMULT(') },
  {
    kind: 'outside line: names of the register',
    change: inSheet(UNITS, /SUMPRODUCT\(--EXACT\(.*\)\)>0/g, 'FALSE'),
  },
  { kind: 'lines of units', change: inSheet(UNITS, 'TRIM(INDEX(', 'LEFT(INDEX(') },
  { kind: 'continuous tasks in the first rate', change: inSheet(PARAMETERS, ',1,0)', ',0,1)', 'B') },
  { kind: 'calendar: week-ends', change: inSheet(PARAMETERS, ',2)>5', ',2)>6') },
  { kind: 'calendar: holidays', change: inSheet(PARAMETERS, 'COUNTIF(Ngay_nghi,', '0*COUNTIF(Ngay_nghi,') },
  {
    kind: 'calendar: worked for another day',
    change: inSheet(PARAMETERS, 'COUNTIF(Ngay_lam_bu,', '0*COUNTIF(Ngay_lam_bu,'),
  },
  {
    kind: 'calendar: another day worked for it',
    change: inSheet(PARAMETERS, 'COUNTIF(Ngay_nghi_hoan_doi,', '0*COUNTIF(Ngay_nghi_hoan_doi,'),
  },
  { kind: 'as-of day', change: inSheet(PARAMETERS, 'INT(Ngay_chot)', 'INT(Ngay_chot+0.3)') },
];
