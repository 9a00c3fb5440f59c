import type { DeadlinePart } from './deadline';

const LONGEST = 200;

/** What can set a deadline in the cell's stead. */
const SETTERS = [
  ...[
    'quy định',
    'quy chế',
    'thời gian',
    'thời hạn',
    'thời điểm',
    'kế hoạch',
    'yêu cầu',
    'đề nghị',
    'hướng dẫn',
  ],
  ...['chỉ đạo', 'lộ trình', 'tiến độ', 'chương trình', 'lịch', 'văn bản', 'quyết định', 'nghị định'],
  ...['nghị quyết', 'thông tư', 'luật', 'pháp luật', 'đề án', 'dự án', 'công văn', 'thông báo', 'chỉ thị'],
  ...['định kỳ', 'kỳ', 'đợt', 'thực tế', 'tình hình', 'nhu cầu', 'phân công', 'hạn', 'chế độ', 'nhiệm kỳ'],
];

const ELSEWHERE = new RegExp(
  `^(?:(?:thực hiện|hoàn thành|báo cáo|triển khai|định kỳ|kịp thời|bảo đảm|đảm bảo) )*(?:theo|đúng|căn cứ)(?: đúng)?(?: các| từng| sự)? (?:${SETTERS.join('|')})(?![\\p{L}\\p{M}])`,
  'u',
);
const WITHIN = /^trong (?:thời gian|thời hạn) (?:theo )?(?:quy định|cho phép|được giao|yêu cầu)/u;
const ALONE = /^(?:báo cáo )?định kỳ$/u;

/** Reads "theo quy định", "theo kế hoạch": another document sets the day. */
export function readSetElsewhere(text: string): DeadlinePart | null {
  if (text.length > LONGEST) return null;
  return ELSEWHERE.test(text) || WITHIN.test(text) || ALONE.test(text) ? { kind: 'set-elsewhere' } : null;
}
