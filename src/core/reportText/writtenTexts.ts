import type { CellValue } from '../completion/cells';
import { isBlank, textOf } from '../completion/narrowText';
import { finding, type Finding } from '../finding';
import { cellText } from '../layout/cellText';
import { FIXED_SECTIONS, type SectionKey } from '../report/sectionKeys';
import { textHash } from '../textHash';
import type { TextColumnKey } from './textColumns';

/** A row of `Nội dung báo cáo` as it stands. */
export interface TextRow {
  readonly sheetRow: number;
  readonly cell: (key: TextColumnKey) => CellValue;
}

/** What an officer wrote for the sections of a report. */
export interface WrittenTexts {
  readonly written: ReadonlyMap<SectionKey, string>;
  readonly findings: readonly Finding[];
}

/**
 * What the officer wrote by section: the text beside the draft, else a draft that was changed by hand, which is theirs as
 * well. A row with a text that belongs to no section, or to one that has a row already, is a finding.
 */
export function writtenTexts(rows: readonly TextRow[], sheet: string): WrittenTexts {
  const written = new Map<SectionKey, string>();
  const findings: Finding[] = [];
  const seen = new Set<SectionKey>();
  for (const { sheetRow, cell } of rows) {
    const text = officersText(cell);
    const id = textOf(cell('id')).trim();
    const place = { sheet, row: sheetRow };
    if (isSection(id) && !seen.has(id)) {
      seen.add(id);
      if (text !== null) written.set(id, text);
    } else if (text !== null) {
      findings.push(finding('report-text-unplaced', 'warning', { place, found: textOf(cell('title')) }));
    }
  }
  return { written, findings };
}

/** The words of an officer in a row, or null where only the product has written. */
export function officersText(cell: TextRow['cell']): string | null {
  if (!isBlank(cell('text'))) return textOf(cell('text'));
  return isDraftEdited(cell) && !isBlank(cell('draft')) ? textOf(cell('draft')) : null;
}

/** Whether the draft is not what the product wrote. */
export function isDraftEdited(cell: TextRow['cell']): boolean {
  return textOf(cell('mark')) !== draftMark(textOf(cell('draft')));
}

/** By this the product knows its own draft again; of a blank one it is empty. */
export function draftMark(draft: string): string {
  const kept = cellText(draft);
  return isBlank(kept) ? '' : textHash(kept.replace(/\r\n?/g, '\n')).toString(36);
}

/** Whether a text names a section. */
export function isSection(id: string): id is SectionKey {
  return FIXED_SECTIONS.some((key) => key === id) || /^[^/]+\/.+$/.test(id);
}
