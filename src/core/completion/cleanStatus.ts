import type { Parameters } from './cells';
import type { RowReason, RowResult } from './row';

/** What the hidden column Trạng thái chuẩn says of a row that is not counted. */
export const UNCOUNTED_WORD: Readonly<Record<RowReason, string>> = {
  'no-text': 'Không tính: thiếu nội dung',
  'other-year': 'Không tính: khác năm',
  'unknown-area': 'Không tính: lĩnh vực không rõ',
  'unknown-status': 'Không tính: trạng thái không rõ',
};

/**
 * The result of Trạng thái chuẩn: the status in the words given (the formulas write `STATUS_WORDS`), why the
 * row is not counted, or ''.
 */
export function cleanStatusText(result: RowResult, { statuses }: Pick<Parameters, 'statuses'>): string {
  if (result.why !== null) return UNCOUNTED_WORD[result.why];
  return result.state === 'counted' ? (statuses[result.status] ?? '') : '';
}
