import { dayFromIso, dayFromVietnamese, vietnameseDate } from '../../calendar/day';
import type { CellValue } from '../../completion/cells';
import type { Finding } from '../../finding';
import { bare, foldSame } from '../../vietnamese/fold';
import type { Fix } from '../fix';
import { cellEdit, rowOf, type FixContext } from './fixContext';

const DAY_COLUMNS = ['doneDay', 'adjustedDue', 'eventDay', 'due'] as const;

/** An unclean status becomes the one of `Tham số`: safe where only its form differs, else a choice. */
export function statusFixes(finding: Finding, context: FixContext): readonly Fix[] {
  const row = rowOf(finding, context);
  const written = row?.cells.status;
  if (!row || typeof written !== 'string') return [];
  const fix = (kind: Fix['kind'], word: string): Fix => ({
    kind,
    label: 'fix-status',
    after: word,
    edits: cellEdit(row, 'status', written, word),
  });
  const same = context.statuses.find((word) => foldSame(word) === foldSame(written));
  if (same !== undefined) return [fix('safe', same)];
  const near = context.statuses.filter((word) => bare(word) === bare(written));
  return [...near, ...context.statuses.filter((word) => !near.includes(word))].map((word) =>
    fix('choice', word),
  );
}

/** A day typed as text becomes a day, where it names one of the calendar. */
export function dayFixes(finding: Finding, context: FixContext): readonly Fix[] {
  const row = rowOf(finding, context);
  const column = DAY_COLUMNS.find((key) => key === finding.place.column);
  const written = row && column ? row.cells[column] : null;
  if (!row || !column || typeof written !== 'string') return [];
  const day = dayFromVietnamese(written) ?? dayFromIso(written.trim());
  if (day === null) return [];
  const edits = cellEdit(row, column, written, day);
  return [{ kind: 'safe', label: 'fix-day', after: vietnameseDate(day), edits }];
}

/** A percent typed as text becomes a share; "0,5" and "1" without a sign may mean two things. */
export function percentFixes(finding: Finding, context: FixContext): readonly Fix[] {
  const row = rowOf(finding, context);
  const written: CellValue = row === null ? null : row.cells.percent;
  const read = typeof written === 'string' ? /^\s*(\d{1,3}(?:[.,]\d+)?)\s*(%?)\s*$/.exec(written) : null;
  if (!row || read === null) return [];
  const number = Number((read[1] ?? '').replace(',', '.'));
  if (number > 100) return [];
  const fix = (kind: Fix['kind'], share: number): Fix => ({
    kind,
    label: 'fix-percent',
    after: `${String(Math.round(share * 10_000) / 100).replace('.', ',')} %`,
    edits: cellEdit(row, 'percent', written, share),
  });
  const share = Math.round(number * 100) / 10_000;
  if (read[2] === '%' || number > 1 || number === 0) return [fix('safe', share)];
  return [fix('choice', number), fix('choice', share)];
}
