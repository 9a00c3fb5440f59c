import type { DeadlinePart } from './deadline';

const LONGEST_EVENT = 200;
const LETTER_AFTER = '(?![\\p{L}\\p{M}\\p{N}])';

const COUNT = new RegExp(
  [
    '^(?:(?:chậm nhất|muộn nhất|không quá|tối đa|trong|vòng|thời hạn|thời gian|là|sau|ngay|hoàn thành|báo cáo) )*',
    '(\\d{1,3}) ?(?:\\([^()]*\\) ?)?(ngày làm việc|ngày|tuần|tháng|giờ)',
    '(?: ?,)?(?: (?:tính )?(?:kể )?(?:từ|sau|khi) .*)?$',
  ].join(''),
  'su',
);

/** Days of a unit of counting; a month is 30 days and a week 7 (Bộ luật Dân sự 2015, Điều 146). */
const DAYS_OF: Readonly<Record<string, number>> = {
  'ngày làm việc': 1,
  ngày: 1,
  tuần: 7,
  tháng: 30,
};
const HOURS_OF_DAY = 24;

const EVENT = new RegExp(
  `^(?:ngay )?(?:(?:thực hiện |báo cáo )?(?:ngay )?(?:trước|sau|khi|trong)(?:, (?:trong |và )?sau| và sau)?(?: khi)?|(?:kể )?từ (?:khi|ngày)|đến khi|mỗi khi)${LETTER_AFTER}.`,
  'su',
);
/** Also a count of days before an event, which has no due day that could be counted from it. */
const ALONE = new RegExp(
  `^(?:báo cáo )?(?:đột xuất|khi cần|phát sinh|(?:trước )?\\d{1,3} ngày(?: làm việc)? trước (?:khi|ngày))${LETTER_AFTER}`,
  'u',
);
/** "Trước ngày 31/02/2024" names a day, though no right one; "trước đây" and "trong năm" name no event. */
const NO_EVENT = new RegExp(
  `^(?:ngay )?(?:trước|sau|trong|khi|(?:kể )?từ)(?: ?, ?sau)? (?:(?:cuối|hết|đầu|ngày|tháng|quý|năm|mùng|mồng) )*(?:[\\divx]+|đây|đó|này|mắt|hết|tiên|nào|năm|tháng|quý|vòng|thời|phạm)${LETTER_AFTER}`,
  'u',
);
/** "Trong" speaks of an event only with one of these. */
const DURING = /^trong (?:khi|đợt|kỳ|quá trình|và sau)/u;

/** Reads "05 ngày làm việc kể từ ngày có …": a count of days from something that is still to happen. */
export function readAfterEvent(text: string): DeadlinePart | null {
  const found = text.length <= LONGEST_EVENT ? COUNT.exec(text) : null;
  if (found === null) return null;
  const written = Number(found[1]);
  const unit = found[2] ?? '';
  const count = unit === 'giờ' ? Math.ceil(written / HOURS_OF_DAY) : written * (DAYS_OF[unit] ?? 0);
  if (count < 1) return null;
  return { kind: 'after-event', offset: { count, unit: unit === 'ngày làm việc' ? 'working-day' : 'day' } };
}

/** Reads "sau khi ban hành", "trước bầu cử", "khi có …": something that happens, without a count. */
export function readOnEvent(text: string): DeadlinePart | null {
  if (text.length > LONGEST_EVENT) return null;
  if (ALONE.test(text)) return { kind: 'on-event' };
  if (!EVENT.test(text) || NO_EVENT.test(text)) return null;
  return text.startsWith('trong') && !DURING.test(text) ? null : { kind: 'on-event' };
}
