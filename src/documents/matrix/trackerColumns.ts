import { plainWords } from '../../core/plan/areaContent';
import type { MatrixColumn } from '../../core/plan/matrixTemplate';
import type { StatusReader } from '../../core/tracker/readStatus';
import { mostlyStatuses } from '../../core/tracker/trackerCells';
import type { SourceRow } from '../block';
import type { MatrixHeader } from './header';
import { type HeaderMeaning, type HeaderVocabulary, meaningOf } from './phrases';
import { numeralOf } from './numeral';

/**
 * Columns of an office's own tracker have no meaning in the plan where another column says it: "Tiến độ"
 * beside "Thời hạn", "Kết quả" beside "Sản phẩm" or "Tình hình". They are kept under their headers.
 */
export function withoutTracking(
  vocabulary: HeaderVocabulary,
  labels: readonly string[],
  meanings: readonly (HeaderMeaning | null)[],
): readonly (HeaderMeaning | null)[] {
  const tracking = labels.map((label) => trackingPhrase(vocabulary, label));
  const tracks = (at: number): boolean => tracking[at] !== null;
  const says = (column: HeaderMeaning['column']): boolean =>
    meanings.some((meaning, at) => meaning?.column === column && !tracks(at));
  const dated = says('deadline');
  const onlyTracks = (phrase: string | null): boolean =>
    phrase !== null && meaningOf(vocabulary, phrase) === null;
  const isTracker =
    tracking.some(onlyTracks) ||
    (dated && meanings.some((meaning, at) => meaning?.column === 'deadline' && tracks(at)));
  return meanings.map((meaning, at) => {
    if (meaning === null || !tracks(at)) return meaning;
    if (meaning.column === 'deadline') return dated ? null : meaning;
    return meaning.column === 'product' && (isTracker || says('product')) ? null : meaning;
  });
}

/** The longest wording of a tracker with which a header begins, or null. */
function trackingPhrase({ tracking }: HeaderVocabulary, label: string): string | null {
  const words = `${plainWords(label)} `;
  let longest: string | null = null;
  for (const phrase of tracking) {
    if (words.startsWith(`${phrase} `) && phrase.length > (longest?.length ?? 0)) longest = phrase;
  }
  return longest;
}

const MAY_TRACK = ['deadline', 'product'] as const satisfies readonly MatrixColumn[];
/** Rows looked at to tell what a column holds. */
const SHOWN = 400;

/** A header in which "Kết quả" or "Tiến độ" is no product or deadline where its cells hold statuses. */
export function settledByCells(
  header: MatrixHeader,
  rows: readonly SourceRow[],
  tracking: (label: string) => boolean,
  read: StatusReader,
): MatrixHeader {
  const tasks = rows.slice(0, SHOWN).filter(({ cells, known }) => {
    return known === undefined && numeralOf(cells[header.at.number] ?? '').style === 'digits';
  });
  return MAY_TRACK.reduce((settled, column) => {
    const index = settled.at[column];
    const label = settled.wording[column] ?? '';
    if (index < 0 || !tracking(label)) return settled;
    const cells = tasks.map((row) => row.cells[index] ?? '');
    return mostlyStatuses(cells, read) ? asFurther(settled, column, index, label) : settled;
  }, header);
}

function asFurther(
  header: MatrixHeader,
  column: (typeof MAY_TRACK)[number],
  index: number,
  label: string,
): MatrixHeader {
  const others = [...header.others, { index, label }].sort((left, right) => left.index - right.index);
  const wording = { ...header.wording, [column]: column === 'product' ? null : '' };
  return { ...header, at: { ...header.at, [column]: -1 }, wording, others };
}
