import { lastDayOfMonth, type Day } from '../calendar/day';
import type { DeadlineKind } from '../deadline/deadline';
import { AREA_UNKNOWN, DEADLINE_KIND_WORD, ROW_KIND } from '../layout/matrixColumns';
import type { AreaLine, CellValue, Parameters, RowCells } from './cells';
import { eventDue, parseDueDays, periodOf } from './dueDay';
import { dayOfCell, isBlank, isError, normalise, textOf } from './narrowText';
import { NOT_FOUND, finder, remembered } from './remember';
import { STANDING, standingOf, type StandingCode } from './standing';

/** Why a row inside a table is not counted. */
export type RowReason = 'other-year' | 'unknown-area' | 'unknown-status' | 'no-text';

/** What the narrow rule makes of one row; the layout caches these as the results of its formulas. */
export interface RowResult {
  readonly sheetRow: number;
  readonly state: 'heading' | 'blank' | 'uncounted' | 'counted';
  /** The first reason that holds; null unless `uncounted`. */
  readonly why: RowReason | null;
  /** Index in the table's areas, their number for 'Chưa rõ', -1 where not looked up or unknown. */
  readonly area: number;
  /** Index in `statuses` of what the cell says (blank: 0), -1 where not looked up or unknown. */
  readonly status: number;
  /** 'unknown' where the deadline cell was edited. */
  readonly kind: DeadlineKind;
  /** Kỳ, 1..n; 0 where there are no due days. */
  readonly k: number;
  readonly n: number;
  /** Hoàn thành with k < n: not done against due day k + 1. */
  readonly rolled: boolean;
  /** What Hạn shows. */
  readonly due: Day | null;
  /** The adjusted due day where one is given, else Hạn. */
  readonly dueUsed: Day | null;
  /** Null unless `counted`. */
  readonly standing: StandingCode | null;
}

const HEADING = normalise(ROW_KIND.area);
const DONE = 2;
const NOT_APPLICABLE = 3;
const HEADING_ROW: RowResult = {
  sheetRow: 0,
  state: 'heading',
  why: null,
  area: NOT_FOUND,
  status: NOT_FOUND,
  kind: 'unknown',
  k: 0,
  n: 0,
  rolled: false,
  due: null,
  dueUsed: null,
  standing: null,
};
const NO_DAYS: readonly (Day | null)[] = [];

const KIND_OF_WORD: ReadonlyMap<string, DeadlineKind> = new Map([
  [normalise(DEADLINE_KIND_WORD.once), 'once'],
  [normalise(DEADLINE_KIND_WORD.recurring), 'recurring'],
  [normalise(DEADLINE_KIND_WORD.continuous), 'continuous'],
  [normalise(DEADLINE_KIND_WORD.event), 'event'],
]);

/**
 * Reads the rows of one table by the narrow rule of SPEC §6. The reader remembers every distinct word it
 * has met, so that a table of ordinary rows costs one look-up a cell. It answers in one object, which its
 * next call overwrites: keep a copy.
 */
export function rowReader(
  areas: readonly AreaLine[],
  parameters: Parameters,
): (cells: RowCells) => RowResult {
  const { asOf, soonDays, year, workingCalendar } = parameters;
  const yearEnd = lastDayOfMonth(year, 12);
  const yearText = String(year);
  const fold = remembered(normalise);
  const areaOf = finder([...areas.map((area) => area.code), AREA_UNKNOWN]);
  const statusOf = finder(parameters.statuses);
  const kindOf = remembered((text): DeadlineKind => KIND_OF_WORD.get(normalise(text)) ?? 'unknown');
  const dueDaysOf = remembered(parseDueDays);
  const result: { -readonly [Field in keyof RowResult]: RowResult[Field] } = { ...HEADING_ROW };

  const isOpenYear = (value: CellValue): boolean =>
    value === year || isBlank(value) || fold(textOf(value)) === yearText;

  const isEdited = ({ deadline, deadlineOriginal }: RowCells): boolean => {
    if (isError(deadline) || isError(deadlineOriginal)) return true;
    if (deadline === deadlineOriginal) return false;
    return fold(textOf(deadline)) !== fold(textOf(deadlineOriginal));
  };

  return (cells) => {
    const { rowKind, sheetRow } = cells;
    if (rowKind !== ROW_KIND.task && fold(textOf(rowKind)) === HEADING) {
      return Object.assign(result, HEADING_ROW, { sheetRow });
    }

    let why: RowReason | null = null;
    let area = NOT_FOUND;
    let status = NOT_FOUND;
    const noText = cells.text === null;
    if (noText) {
      why = 'no-text';
    } else if (!isOpenYear(cells.year)) {
      why = 'other-year';
    } else {
      area = areaOf(textOf(cells.area));
      if (area === NOT_FOUND) {
        why = 'unknown-area';
      } else {
        status = isBlank(cells.status) ? 0 : statusOf(textOf(cells.status));
        if (status === NOT_FOUND) why = 'unknown-status';
      }
    }

    const edited = isEdited(cells);
    const kind = edited ? 'unknown' : kindOf(textOf(cells.deadlineKind));
    const days = kind === 'once' || kind === 'recurring' ? dueDaysOf(textOf(cells.dueDays)) : NO_DAYS;
    const n = days.length;
    const k = periodOf(cells.period, n);
    const doneDay = dayOfCell(cells.doneDay);
    const done = status === DONE && (doneDay === null || doneDay <= asOf);
    const rolled = done && k < n;

    let due: Day | null = null;
    if (cells.dueTyped) due = dayOfCell(cells.due);
    else if (kind === 'event') due = eventDue(cells, workingCalendar, fold);
    else if (n > 0) due = days[rolled ? k : k - 1] ?? null;
    const dueUsed = dayOfCell(cells.adjustedDue) ?? due;

    let state: RowResult['state'] = 'uncounted';
    let standing: StandingCode | null = null;
    if (why === null) {
      state = 'counted';
      if (kind === 'once' && due !== null && due > yearEnd && dueUsed !== null && dueUsed > yearEnd) {
        standing = STANDING.longTerm;
      } else {
        const progressed = status === NOT_APPLICABLE ? 'notApplicable' : done && !rolled ? 'done' : 'notDone';
        standing = standingOf(progressed, dueUsed, doneDay, kind, asOf, soonDays);
      }
    } else if (noText && !holdsAnything(cells)) {
      state = 'blank';
      why = null;
    }
    result.sheetRow = sheetRow;
    result.state = state;
    result.why = why;
    result.area = area;
    result.status = status;
    result.kind = kind;
    result.k = k;
    result.n = n;
    result.rolled = rolled;
    result.due = due;
    result.dueUsed = dueUsed;
    result.standing = standing;
    return result;
  };
}

/** A row without text that still says something is told of; one that says nothing is only blank. */
function holdsAnything({ lead, support, status, doneDay }: RowCells): boolean {
  return !isBlank(lead) || !isBlank(support) || !isBlank(status) || !isBlank(doneDay);
}
