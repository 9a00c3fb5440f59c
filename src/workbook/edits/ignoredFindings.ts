import { textOf } from '../../core/completion/narrowText';
import type { Finding } from '../../core/finding';
import type { LayoutValue } from '../../core/layout/sheet';
import type { WorkbookContent } from '../file/readWorkbookFile';
import { findingLines } from './findingLines';
import { readFindingRows } from './findingRows';

/** A finding that a person ignored in `Kiểm tra`. */
export interface IgnoredFinding {
  readonly finding: Finding;
  readonly reason: string;
  /** Who ignored it; null where nobody put a name. */
  readonly by: string | null;
}

/** Findings that still count, in their order, and those that a person ignored with a reason (SPEC §5). */
export function withoutIgnored(
  content: WorkbookContent,
  findings: readonly Finding[],
): { readonly open: readonly Finding[]; readonly ignored: readonly IgnoredFinding[] } {
  const before = readFindingRows(content);
  if (before.length === 0) return { open: findings, ignored: [] };
  const ignored = findingLines(content, findings, before).lines.flatMap((line): IgnoredFinding[] => {
    if (line.ignored === null) return [];
    const { ignoredWhy, ignoredBy } = line.ignored;
    return [{ finding: line.finding, reason: said(ignoredWhy), by: said(ignoredBy) || null }];
  });
  const hidden = new Set(ignored.map(({ finding }) => finding));
  return { open: findings.filter((finding) => !hidden.has(finding)), ignored };
}

function said(value: LayoutValue | undefined): string {
  return textOf(value ?? null).trim();
}
