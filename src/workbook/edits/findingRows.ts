import { isBlank, textOf } from '../../core/completion/narrowText';
import type { Finding } from '../../core/finding';
import type { FindingRow } from '../../core/layout/findingSheet';
import type { WorkbookWords } from '../../core/layout/words';
import type { WorkbookContent } from '../file/readWorkbookFile';
import { findingLines } from './findingLines';
import { ourTables } from './ourTables';

/** How findings become lines of `Kiểm tra`. */
export interface FindingWording {
  readonly words: WorkbookWords;
  /** The sentence of a finding. */
  readonly say: (finding: Finding) => string;
}

/**
 * Lines of `Kiểm tra` for findings: errors, warnings, notes, each from the whole plan through the appendices to
 * their last cell. `before` are the lines that stand there. What a person ignored stays
 * ignored. An ignored finding that is met no more stays at the end, so that its reason is there when it comes
 * again.
 */
export function findingRows(
  content: WorkbookContent,
  findings: readonly Finding[],
  before: readonly FindingRow[],
  { words, say }: FindingWording,
): readonly FindingRow[] {
  const severity = {
    error: words.findingSheet.error,
    warning: words.findingSheet.warning,
    note: words.findingSheet.remark,
  };
  const { lines, gone } = findingLines(content, findings, before);
  const rows = lines.map(({ finding, id, address, ignored }): FindingRow => ({
    severity: severity[finding.severity],
    code: finding.code,
    message: say(finding),
    found: finding.found,
    expected: finding.expected,
    ignoredWhy: ignored?.ignoredWhy ?? null,
    ignoredBy: ignored?.ignoredBy ?? null,
    id,
    address,
  }));
  return [...rows, ...gone.map((row) => ({ ...row, severity: words.findingSheet.gone }))];
}

/** The lines of `Kiểm tra` as they stand, blank ones left out. */
export function readFindingRows(content: WorkbookContent): readonly FindingRow[] {
  const table = ourTables(content).find(({ name }) => name.toLowerCase() === 'kiem_tra');
  if (!table) return [];
  const rows: FindingRow[] = [];
  for (let row = table.place.firstRow; row <= table.place.lastRow; row += 1) {
    const entries = table.keys.map((key, at) => {
      const value = table.sheet.cells.value(row, table.place.firstColumn + at);
      return [key, value === null ? null : textOf(value)] as const;
    });
    const line: FindingRow = Object.fromEntries(entries);
    if (!isBlank(line.id ?? null)) rows.push(line);
  }
  return rows;
}
