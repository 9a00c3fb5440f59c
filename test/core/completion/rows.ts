import { dayFromIso, type Day } from '../../../src/core/calendar/day';
import type { MatrixTable, Parameters, RowCells, WorkingCalendar } from '../../../src/core/completion/cells';

/** A task row of area I that says nothing else. */
export function row(cells: Partial<RowCells> = {}): RowCells {
  return {
    text: 'Nhiệm vụ',
    lead: null,
    support: null,
    deadline: null,
    area: 'I',
    due: null,
    period: null,
    eventDay: null,
    adjustedDue: null,
    status: null,
    percent: null,
    doneDay: null,
    result: null,
    year: 2024,
    rowKind: 'nhiệm vụ',
    deadlineKind: 'chưa rõ',
    dueDays: null,
    dayCount: null,
    dayUnit: null,
    deadlineOriginal: null,
    dueTyped: false,
    sheetRow: 8,
    ...cells,
  };
}

export function day(iso: string): Day {
  const found = dayFromIso(iso);
  if (found === null) throw new Error(`no day: ${iso}`);
  return found;
}

/** 27/05/2024 (a Monday) to 07/07/2024, six weeks of Monday to Friday. */
export const CALENDAR: WorkingCalendar = {
  days: Array.from({ length: 42 }, (_, i) => day('2024-05-27') + i),
  ordinal: Array.from({ length: 42 }, (_, i) => Math.floor(i / 7) * 5 + Math.min((i % 7) + 1, 5)),
};

export function parameters(given: Partial<Parameters> = {}): Parameters {
  return {
    year: 2024,
    asOf: day('2024-06-14'),
    soonDays: 30,
    continuousInRate: 'always',
    isYearPeriod: false,
    statuses: ['Chưa thực hiện', 'Đang thực hiện', 'Hoàn thành', 'Không phát sinh'],
    thresholds: [],
    workingCalendar: CALENDAR,
    units: [],
    memberships: [],
    ...given,
  };
}

export function table(rows: readonly RowCells[], given: Partial<MatrixTable> = {}): MatrixTable {
  return {
    code: 'I',
    index: 'PAR INDEX',
    sheet: 'PL I PAR INDEX',
    areas: [
      { code: 'I', content: 'PAR.I', name: 'Chỉ đạo điều hành' },
      { code: 'II', content: null, name: 'Thể chế' },
    ],
    rows,
    rowsBelow: [],
    ...given,
  };
}
