import { lastDayOfMonth, type Day } from '../calendar/day';
import type { DeadlineKind } from '../deadline/deadline';
import { AREA_UNKNOWN, DEADLINE_KIND_WORD, ROW_KIND } from '../layout/matrixColumns';
import type { AreaLine, CellValue, Parameters, RowCells } from './cells';
import { eventDue, parseDueDays, parsePeriod } from './dueDay';
import { dayOfCell, isBlank, isError, normalise, textOf } from './narrowText';
import { NOT_FOUND, Remembered, wordFinder } from './remember';
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
/** A row in which nothing stands. */
export const BLANK_ROW: RowResult = {
  sheetRow: 0,
  state: 'blank',
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
const HEADING_ROW: RowResult = { ...BLANK_ROW, state: 'heading' };
const NO_DAYS: readonly (Day | null)[] = [];

const KIND_OF_WORD: ReadonlyMap<string, DeadlineKind> = new Map([
  [normalise(DEADLINE_KIND_WORD.once), 'once'],
  [normalise(DEADLINE_KIND_WORD.recurring), 'recurring'],
  [normalise(DEADLINE_KIND_WORD.continuous), 'continuous'],
  [normalise(DEADLINE_KIND_WORD.event), 'event'],
]);

/**
 * Reads the rows of one table by the narrow rule of SPEC §6. It remembers every distinct word it has met, so
 * that a table of ordinary rows costs one look-up a cell.
 */
export class RowReader {
  private readonly yearEnd: Day;
  private readonly fold = new Remembered(normalise);
  private readonly areaOf: Remembered<number>;
  private readonly statusOf: Remembered<number>;
  private readonly kindOf = new Remembered(kindOfWord);
  private readonly periodOf = new Remembered(parsePeriod);
  private readonly dueDaysOf = new Remembered(parseDueDays);
  private readonly result: { -readonly [Field in keyof RowResult]: RowResult[Field] } = { ...HEADING_ROW };

  constructor(
    areas: readonly AreaLine[],
    private readonly parameters: Parameters,
  ) {
    this.yearEnd = lastDayOfMonth(parameters.year, 12);
    this.areaOf = wordFinder([...areas.map((area) => area.code), AREA_UNKNOWN]);
    this.statusOf = wordFinder(parameters.statuses);
  }

  /** What the rule makes of a row: one object, which the next call overwrites. */
  read(cells: RowCells): RowResult {
    const { asOf, soonDays, workingCalendar } = this.parameters;
    const { result, yearEnd } = this;
    const { rowKind, sheetRow } = cells;
    if (rowKind !== ROW_KIND.task && this.fold.of(textOf(rowKind)) === HEADING) {
      return Object.assign(result, HEADING_ROW, { sheetRow });
    }

    let why: RowReason | null = null;
    let area = NOT_FOUND;
    let status = NOT_FOUND;
    const noText = cells.text === null;
    if (noText) {
      why = 'no-text';
    } else if (!this.isOpenYear(cells.year)) {
      why = 'other-year';
    } else {
      area = this.areaOf.of(textOf(cells.area));
      if (area === NOT_FOUND) {
        why = 'unknown-area';
      } else {
        status = isBlank(cells.status) ? 0 : this.statusOf.of(textOf(cells.status));
        if (status === NOT_FOUND) why = 'unknown-status';
      }
    }

    const edited = this.isEdited(cells);
    const kind = edited ? 'unknown' : this.kindOf.of(textOf(cells.deadlineKind));
    const days = kind === 'once' || kind === 'recurring' ? this.dueDaysOf.of(textOf(cells.dueDays)) : NO_DAYS;
    const n = days.length;
    const k = n <= 1 ? n : Math.min(this.periodOf.of(textOf(cells.period)), n);
    const doneDay = dayOfCell(cells.doneDay);
    const done = status === DONE && (doneDay === null || doneDay <= asOf);
    const rolled = done && k < n;

    let due: Day | null = null;
    if (cells.dueTyped) due = dayOfCell(cells.due);
    else if (kind === 'event') due = eventDue(cells, workingCalendar, this.fold);
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
  }

  private isOpenYear(value: CellValue): boolean {
    const { year } = this.parameters;
    return value === year || isBlank(value) || this.fold.of(textOf(value)) === String(year);
  }

  private isEdited({ deadline, deadlineOriginal }: RowCells): boolean {
    if (isError(deadline) || isError(deadlineOriginal)) return true;
    if (deadline === deadlineOriginal) return false;
    return this.fold.of(textOf(deadline)) !== this.fold.of(textOf(deadlineOriginal));
  }
}

function kindOfWord(text: string): DeadlineKind {
  return KIND_OF_WORD.get(normalise(text)) ?? 'unknown';
}

/** A row without text that still says something is told of; one that says nothing is only blank. */
function holdsAnything({ lead, support, status, doneDay }: RowCells): boolean {
  return !isBlank(lead) || !isBlank(support) || !isBlank(status) || !isBlank(doneDay);
}
