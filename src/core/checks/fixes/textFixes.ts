import { vietnameseDate } from '../../calendar/day';
import type { CellEdit } from '../../edit';
import { textOf } from '../../completion/narrowText';
import { deadlineKind, offsetOf, trackedDueDays } from '../../deadline/due';
import { parseDeadline } from '../../deadline/parse';
import type { Finding } from '../../finding';
import { DAY_UNIT_WORD, DEADLINE_KIND_WORD } from '../../layout/matrixColumns';
import { tidyText } from '../../vietnamese/tidy';
import type { Fix } from '../fix';
import { isDeadlineEdited } from '../rows/dueDaysStale';
import type { CheckedRow } from '../rows/rowCheck';
import { cellEdit, rowOf, type FixContext } from './fixContext';

const TIDIED = ['text', 'lead', 'support', 'deadline', 'result'] as const;

/** Needless spaces, invisible and decomposed characters go; what a reader sees stays. */
export function tidyFixes(finding: Finding, context: FixContext): readonly Fix[] {
  const row = rowOf(finding, context);
  const column = TIDIED.find((key) => key === finding.place.column);
  const written = row && column ? row.cells[column] : null;
  if (!row || !column || typeof written !== 'string') return [];
  const after = tidyText(written);
  const edits = column === 'deadline' ? deadlineEdits(row, after) : cellEdit(row, column, written, after);
  return [{ kind: 'safe', label: 'fix-tidy', after, edits }];
}

/** A known slip of a deadline becomes what was meant; the due days stay those that it was read as. */
export function slipFixes(finding: Finding, context: FixContext): readonly Fix[] {
  const row = rowOf(finding, context);
  const { found, expected } = finding;
  if (!row || found === null || expected === null) return [];
  const written = textOf(row.cells.deadline);
  const at = written.toLowerCase().indexOf(found.toLowerCase());
  if (at < 0) return [];
  const after = written.slice(0, at) + expected + written.slice(at + found.length);
  return [{ kind: 'safe', label: 'fix-slip', after, edits: deadlineEdits(row, after) }];
}

/** The due days, the kind and the count of days are made anew of the deadline that stands in the cell. */
export function dueDaysFixes(finding: Finding, context: FixContext): readonly Fix[] {
  const row = rowOf(finding, context);
  if (!row) return [];
  const written = textOf(row.cells.deadline);
  const deadline = parseDeadline(written);
  if (deadline.parts.some((part) => part.kind === 'unreadable')) return [];
  const days = trackedDueDays(deadline, context.year, context.span).map(vietnameseDate);
  const offset = offsetOf(deadline);
  const { cells } = row;
  const edits = [
    ...cellEdit(row, 'dueDays', cells.dueDays, days.length === 0 ? null : days.join(';')),
    ...cellEdit(row, 'deadlineKind', cells.deadlineKind, DEADLINE_KIND_WORD[deadlineKind(deadline)]),
    ...cellEdit(row, 'dayCount', cells.dayCount, offset?.count ?? null),
    ...cellEdit(row, 'dayUnit', cells.dayUnit, offset === null ? null : DAY_UNIT_WORD[offset.unit]),
    ...cellEdit(row, 'period', cells.period, days.length > 1 ? `1/${days.length}` : null),
    ...cellEdit(row, 'deadlineOriginal', cells.deadlineOriginal, written),
  ];
  return [{ kind: 'choice', label: 'fix-due-days', after: days.join('; '), edits }];
}

/** The visible deadline, and the hidden original where it still says the same, so that its due days hold. */
function deadlineEdits(row: CheckedRow, after: string): readonly CellEdit[] {
  const { deadline, deadlineOriginal } = row.cells;
  const kept = isDeadlineEdited(row) ? [] : cellEdit(row, 'deadlineOriginal', deadlineOriginal, after);
  return [...cellEdit(row, 'deadline', deadline, after), ...kept];
}
