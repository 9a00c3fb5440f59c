import { plainWords } from '../../core/plan/areaContent';
import type { HeaderMeaning } from './phrases';

/** Beginnings of headers under which an office writes how far it has come. */
const TRACKING = /^(?:tien do|ket qua|tinh hinh|trang thai|ty le|ngay hoan thanh|da hoan thanh)\b/;
const ONLY_TRACKING = /^(?:tinh hinh|trang thai|ty le)\b/;

/**
 * Columns of an office's own tracker have no meaning in the plan where another column says it: "Tiến độ"
 * beside "Thời hạn", "Kết quả" beside "Sản phẩm" or "Tình hình". They are kept under their headers.
 */
export function withoutTracking(
  labels: readonly string[],
  meanings: readonly (HeaderMeaning | null)[],
): readonly (HeaderMeaning | null)[] {
  const words = labels.map((label) => plainWords(label));
  const tracks = (at: number): boolean => TRACKING.test(words[at] ?? '');
  const says = (column: HeaderMeaning['column']): boolean =>
    meanings.some((meaning, at) => meaning?.column === column && !tracks(at));
  const dated = says('deadline');
  const isTracker =
    words.some((label) => ONLY_TRACKING.test(label)) ||
    (dated && meanings.some((meaning, at) => meaning?.column === 'deadline' && tracks(at)));
  return meanings.map((meaning, at) => {
    if (meaning === null || !tracks(at)) return meaning;
    if (meaning.column === 'deadline') return dated ? null : meaning;
    return meaning.column === 'product' && (isTracker || says('product')) ? null : meaning;
  });
}
