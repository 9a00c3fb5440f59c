import { LAST_DAY } from '../../core/calendar/day';
import { type Counted, type RowPlace, rowsOf } from '../../core/completion/figureRows';
import type { Measure } from '../../core/completion/measure';
import type { WorkbookProgress } from '../../workbook/tracking/workbookProgress';
import { type Asked, type CountName, type RatePart, SIDES } from './asked';
import { linesOfRows, linesOfUncounted, type TaskLine } from './taskLines';

/** Numbers whose tasks are listed by their due day, the longest overdue first. */
const BY_DUE: readonly CountName[] = ['overdue', 'dueSoon', 'notYetDue'];

/** The tasks behind what was clicked; of a rate, the part that is asked for. */
export function askedLines(asked: Asked, part: RatePart, progress: WorkbookProgress): readonly TaskLine[] {
  const { tracking, result } = progress;
  if (asked.kind === 'uncounted') {
    const { uncounted } = result.progress;
    const { why } = asked;
    return linesOfUncounted(
      progress,
      uncounted.filter((row) => why === null || row.why === why),
    );
  }
  const counted: Counted = {
    tables: tracking.matrices.map(({ table }) => table),
    parameters: tracking.parameters,
    rows: result.rows,
  };
  const rows = (measure: Measure): readonly RowPlace[] => rowsOf({ holder: asked.holder, measure }, counted);
  if (asked.kind === 'count') {
    const lines = linesOfRows(progress, rows(asked.count));
    return BY_DUE.includes(asked.count) ? [...lines].sort(byDue) : lines;
  }
  const { done, of } = SIDES[asked.rate];
  if (part !== 'left') return linesOfRows(progress, rows(part === 'done' ? done : of));
  const isDone = new Set(rows(done).map(nameOf));
  return linesOfRows(
    progress,
    rows(of).filter((place) => !isDone.has(nameOf(place))),
  );
}

function nameOf({ table, row }: RowPlace): string {
  return `${table} ${row}`;
}

function byDue(one: TaskLine, other: TaskLine): number {
  return (one.due ?? LAST_DAY) - (other.due ?? LAST_DAY);
}
