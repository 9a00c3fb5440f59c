import { UNCOUNTED_WORD } from '../../completion/cleanStatus';
import { STANDING_WORD } from '../../completion/standing';
import { cellKey, dayIn, narrow, quoted, says, thisRow, trimmed } from '../formula';
import {
  DAY_UNIT_WORD,
  DEADLINE_KIND_WORD,
  type AnyColumnKey,
  type MatrixColumnKey,
  ROW_KIND,
  STATUS_WORDS,
} from '../matrixColumns';

/** Every uncounted standing begins so. */
export const NOT_COUNTED_START = 'Không tính';

/** Formulas of a matrix's calculated columns; they say in Excel what `core/completion` counts. */
export interface RowFormulas {
  readonly due: string;
  readonly standing: string;
  readonly cleanStatus: string;
  readonly leadKey: string;
  readonly supportKey: string;
}

/** Formulas of SPEC §6 for the rows of a table whose columns have these headers. */
export function rowFormulas(table: string, headers: ReadonlyMap<AnyColumnKey, string>): RowFormulas {
  const cell = (key: MatrixColumnKey): string => thisRow(table, headers.get(key) ?? key);
  const parts = rowParts(cell);
  return {
    due: dueFormula(cell, parts),
    standing: standingFormula(cell, parts),
    cleanStatus: cleanStatusFormula(table, cell),
    leadKey: cellKey(cell('lead')),
    supportKey: cellKey(cell('support')),
  };
}

type Cell = (key: MatrixColumnKey) => string;

interface RowParts {
  /** The deadline cell no longer says what the hidden columns were made of. */
  readonly edited: string;
  readonly isEvent: string;
  /** Number of the year's due days, 0 where the row has none. */
  readonly n: string;
  /** Kỳ as a whole number from 1, not yet held to n. */
  readonly k: string;
  readonly isDone: string;
}

function rowParts(cell: Cell): RowParts {
  const edited = `NOT(IFERROR(EXACT(${narrow(cell('deadline'))},${narrow(cell('deadlineOriginal'))}),FALSE))`;
  const scheduled = `OR(${says(cell('deadlineKind'), DEADLINE_KIND_WORD.once)},${says(cell('deadlineKind'), DEADLINE_KIND_WORD.recurring)})`;
  const n = `IF(${edited},0,IF(${scheduled},IFERROR(INT((LEN(${cell('dueDays')})+1)/11),0),0))`;
  const head = trimmed(`LEFT(${cell('period')},FIND("/",${cell('period')}&"/")-1)`);
  const period = `IFERROR(IF(LEN(${head})>2,1,IF(EXACT(TEXT(VALUE(${head}),"0"),${head}),VALUE(${head}),1)),1)`;
  const done = dayIn(cell('doneDay'));
  return {
    edited,
    isEvent: says(cell('deadlineKind'), DEADLINE_KIND_WORD.event),
    n,
    k: `MAX(${period},1)`,
    isDone: `AND(EXACT(${cell('cleanStatus')},${quoted(STATUS_WORDS[2])}),${done}<=Ngay_tinh)`,
  };
}

function cleanStatusFormula(table: string, cell: Cell): string {
  const status = `IFERROR(${narrow(cell('status'))},"?")`;
  const spellings = narrow('Danh_sach_trang_thai');
  const order = 'ROW(Danh_sach_trang_thai)-MIN(ROW(Danh_sach_trang_thai))+1';
  const position = `SUMPRODUCT(EXACT(${spellings},${status})*(${order}))`;
  const words = STATUS_WORDS.map(quoted).join(',');
  const typed = (['lead', 'support', 'status', 'doneDay'] as const)
    .map((key) => `IFERROR(${trimmed(cell(key))},"?")`)
    .join('&');
  const year = `IFERROR(${trimmed(cell('year'))},"?")`;
  const area = `IFERROR(${narrow(cell('area'))},"")`;
  const knownArea = `SUMPRODUCT(--EXACT(${narrow(`pc_${table}_areas`)},${area}))`;
  return [
    `IF(${says(cell('rowKind'), ROW_KIND.area)},""`,
    `IF(LEN(IFERROR(${trimmed(cell('text'))},"?"))=0,IF(LEN(${typed})=0,"",${quoted(UNCOUNTED_WORD['no-text'])})`,
    `IF(AND(LEN(${year})>0,NOT(EXACT(${year},Nam&""))),${quoted(UNCOUNTED_WORD['other-year'])}`,
    `IF(OR(LEN(${area})=0,${knownArea}=0),${quoted(UNCOUNTED_WORD['unknown-area'])}`,
    `IF(LEN(${status})=0,${quoted(STATUS_WORDS[0])}`,
    `IFERROR(CHOOSE(${position},${words}),${quoted(UNCOUNTED_WORD['unknown-status'])})))))`,
  ]
    .join(',')
    .concat(')');
}

function dueFormula(cell: Cell, { edited, isEvent, n, k, isDone }: RowParts): string {
  const event = dayIn(cell('eventDay'));
  const count = `IF(ISNUMBER(${cell('dayCount')}),INT(${cell('dayCount')}),0)`;
  const ordinal = `INDEX(Lich_so,MATCH(${event},Lich_ngay,0))+${count}`;
  const working = `IFERROR(INDEX(Lich_ngay,MATCH(${ordinal},Lich_so,0)),"")`;
  const afterEvent = `IF(${event}=0,"",IF(${says(cell('dayUnit'), DAY_UNIT_WORD['working-day'])},${working},${event}+${count}))`;
  const start = `(11*MIN(${k}+IF(${isDone},1,0),${n})-10)`;
  const digits = (from: number, length: number): string =>
    `VALUE(MID(${cell('dueDays')},${start}+${from},${length}))`;
  const scheduled = `IFERROR(DATE(${digits(6, 4)},${digits(3, 2)},${digits(0, 2)}),"")`;
  const isHeading = says(cell('rowKind'), ROW_KIND.area);
  return `IF(${isHeading},"",IF(${edited},"",IF(${isEvent},${afterEvent},${scheduled})))`;
}

function standingFormula(cell: Cell, { edited, isEvent, n, k, isDone }: RowParts): string {
  const clean = cell('cleanStatus');
  const planned = dayIn(cell('due'));
  const adjusted = dayIn(cell('adjustedDue'));
  const due = `IF(${adjusted}>0,${adjusted},${planned})`;
  const done = dayIn(cell('doneDay'));
  const isOnce = says(cell('deadlineKind'), DEADLINE_KIND_WORD.once);
  const isContinuous = says(cell('deadlineKind'), DEADLINE_KIND_WORD.continuous);
  const later = (day: string): string => `IF(${day}>0,YEAR(${day}),0)>Nam`;
  const isLongTerm = `AND(NOT(${edited}),${isOnce},${later(planned)},${later(due)})`;
  const w = STANDING_WORD;
  const notDone = `IF(Ngay_tinh>${due},${quoted(w.overdue)},IF(${due}-Ngay_tinh<=So_ngay_sap_den_han,${quoted(w.dueSoon)},${quoted(w.inTime)}))`;
  const withoutDue = `IF(${edited},${quoted(w.undetermined)},IF(${isContinuous},${quoted(w.continuous)},IF(${isEvent},${quoted(w.waiting)},${quoted(w.undetermined)})))`;
  const isDoneNow = `IF(${due}=0,${quoted(w.doneWithoutDue)},IF(${done}=0,${quoted(w.doneUndated)},IF(${done}<=${due},${quoted(w.doneOnTime)},${quoted(w.doneLate)})))`;
  return [
    `IF(OR(LEN(${clean})=0,LEFT(${clean},${NOT_COUNTED_START.length})=${quoted(NOT_COUNTED_START)}),${clean}`,
    `IF(${isLongTerm},${quoted(w.longTerm)}`,
    `IF(EXACT(${clean},${quoted(STATUS_WORDS[3])}),${quoted(w.notApplicable)}`,
    `IF(AND(${isDone},${k}>=${n}),${isDoneNow}`,
    `IF(${due}=0,${withoutDue},${notDone})))))`,
  ].join(',');
}
