import type { Day } from '../../calendar/day';
import type { CellValue } from '../../completion/cells';
import { isBlank, textOf } from '../../completion/narrowText';
import type { CellEdit, Edit } from '../../edit';
import type { SectionKey } from '../../report/sectionKeys';
import { TEXT_TABLE, type TextColumnKey } from '../../reportText/textColumns';
import { draftMark, isDraftEdited, isSection, type TextRow } from '../../reportText/writtenTexts';
import { cellText } from '../cellText';
import type { ReportTextWord } from '../words';
import { type TextLine, textSheet } from './textSheet';

/** A section of a report with what the data say of it. */
export interface DraftedSection {
  readonly key: SectionKey;
  readonly title: string;
  readonly draft: string;
}

/** What the edits leave as it is. */
export interface DraftEdits {
  readonly edits: readonly Edit[];
  /** Titles of sections whose draft was changed by hand beside a text of the officer's: both stay. */
  readonly left: readonly string[];
}

/**
 * The edits that bring the drafts of `Nội dung báo cáo` up to the data, the sheet first where there is none (`rows`
 * null). An officer's text is never touched: only a draft that is still the product's own is written over; one that was
 * changed by hand moves beside it, into the officer's column, where nothing stands there. A section that is drafted no
 * more keeps its row.
 */
export function draftEdits(
  sections: readonly DraftedSection[],
  asOf: Day,
  rows: readonly TextRow[] | null,
  words: Readonly<Record<ReportTextWord, string>>,
): DraftEdits {
  const lines = sections.map((section, at) => lineOf(section, at + 1, asOf));
  if (rows === null) return { edits: [{ kind: 'add-sheet', sheet: textSheet(lines, words) }], left: [] };
  const standing = new Map<string, TextRow['cell']>();
  for (const { cell } of rows) {
    const id = textOf(cell('id')).trim();
    if (isSection(id) && !standing.has(id)) standing.set(id, cell);
  }
  const drafts = new Map<string, string>(sections.map(({ key, draft }) => [key, draft]));
  const redrafted = [...standing].map(([id, cell]) => redraft(id, cell, drafts.get(id) ?? '', asOf));
  const added = lines
    .filter(({ id }) => !standing.has(String(id)))
    .map((line): Edit => {
      return { kind: 'add-row', table: TEXT_TABLE, task: String(line.id), under: null, values: line };
    });
  return {
    edits: [...redrafted.flatMap(({ edits }) => edits), ...added],
    left: redrafted.flatMap(({ left }) => left),
  };
}

function lineOf({ key, title, draft }: DraftedSection, order: number, asOf: Day): TextLine {
  const kept = cellText(draft);
  const line = { order, title, draftAsOf: asOf, id: key };
  return isBlank(kept) ? line : { ...line, draft: kept, mark: draftMark(kept) };
}

function redraft(id: string, cell: TextRow['cell'], draft: string, asOf: Day): DraftEdits {
  const kept = cellText(draft) || null;
  const edit = (column: TextColumnKey, after: CellValue): CellEdit => {
    return { kind: 'cell', table: TEXT_TABLE, task: id, column, before: cell(column), after };
  };
  const isOwn = !isDraftEdited(cell);
  if (!isOwn && !isBlank(cell('text'))) return { edits: [], left: [textOf(cell('title'))] };
  const moved = isOwn || isBlank(cell('draft')) ? [] : [edit('text', cell('draft'))];
  const put = [edit('draft', kept), edit('draftAsOf', asOf), edit('mark', draftMark(draft) || null)];
  const changed = put.filter(({ before, after }) => (before ?? '') !== (after ?? ''));
  return { edits: [...moved, ...changed], left: [] };
}
