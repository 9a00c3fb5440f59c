import { plainWords } from '../plan/areaContent';
import { tasksOf, type Appendix, type Task } from '../plan/plan';
import type { StatusReader, StatusReading } from './readStatus';
import { TRACKER_COLUMNS, type TrackerColumn, type TrackerWords } from './trackerWords';

/** A further column of an appendix that tracks, and how its cells are taken. */
export interface TrackerHeader {
  readonly label: string;
  readonly column: TrackerColumn;
  /** Cells are statuses; else they are text, of which one may still be a status and nothing else. */
  readonly holdsStatuses: boolean;
  /** The status that a sign under this header means, as in a column "Đã hoàn thành" with crosses. */
  readonly marked: StatusReading | null;
}

/** A cell of a tracker's column. */
export interface TrackerCell {
  readonly header: TrackerHeader;
  readonly text: string;
  /** What it would become, null where it is no status. */
  readonly reading: StatusReading | null;
}

/** Share of the filled cells of "Kết quả" or "Tình hình" from which the column holds statuses. */
const MOSTLY = 0.5;

/** The tracking columns among the further columns of an appendix, in the order they are met. */
export function trackerHeaders(
  appendix: Appendix,
  words: TrackerWords,
  read: StatusReader,
): readonly TrackerHeader[] {
  const labels = furtherLabels(appendix);
  if (labels.length === 0) return [];
  const tasks = tasksOf(appendix);
  return labels.flatMap((label): TrackerHeader[] => {
    const cells = tasks.flatMap(({ extra }) => extra[label] ?? []);
    const own = read(label);
    if (own?.whole === true && !own.mark && cells.every((cell) => read(cell)?.mark === true))
      return [{ label, column: 'status', holdsStatuses: true, marked: own }];
    const column = trackerColumn(label, words);
    if (column === null) return [];
    const holds = column === 'status' || column === 'percent';
    const holdsStatuses = holds || (column === 'result' && mostlyStatuses(cells, read));
    return [{ label, column, holdsStatuses, marked: null }];
  });
}

/** The headers of an appendix's further columns that have a cell, in the order they are met. */
function furtherLabels({ rows }: Appendix): readonly string[] {
  const labels = new Set<string>();
  for (const row of rows) {
    if (row.kind === 'task') for (const label of Object.keys(row.task.extra)) labels.add(label);
  }
  return [...labels];
}

/** Whether most of some cells are statuses as people write them. */
export function mostlyStatuses(cells: readonly string[], read: StatusReader): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const statuses = filled.filter((cell) => read(cell) !== null).length;
  return statuses > 0 && statuses >= filled.length * MOSTLY;
}

/** The tracking column that a header names by its beginning, the longest known one, or null. */
export function trackerColumn(label: string, words: TrackerWords): TrackerColumn | null {
  const plain = `${plainWords(label)} `;
  let longest = 0;
  let found: TrackerColumn | null = null;
  for (const column of TRACKER_COLUMNS) {
    for (const phrase of words.columns[column]) {
      const said = `${plainWords(phrase)} `;
      if (said.length <= longest || !plain.startsWith(said)) continue;
      longest = said.length;
      found = column;
    }
  }
  return found;
}

/** The filled cells of a task under tracking headers. */
export function trackerCells(
  { extra }: Task,
  headers: readonly TrackerHeader[],
  read: StatusReader,
): readonly TrackerCell[] {
  return headers.flatMap((header): TrackerCell[] => {
    const text = extra[header.label]?.trim() ?? '';
    if (text === '') return [];
    if (header.marked) return [{ header, text, reading: header.marked }];
    if (!header.holdsStatuses && header.column !== 'result') return [{ header, text, reading: null }];
    const reading = read(text);
    const alone = header.holdsStatuses || (reading?.whole === true && !reading.mark);
    return [{ header, text, reading: alone ? reading : null }];
  });
}

/** What stands written for a status: the cell, and the header where only a sign stands under it. */
export function writtenAs({ header, text }: TrackerCell): string {
  return header.marked ? `${header.label}: ${text}` : text.replace(/\s+/g, ' ');
}
