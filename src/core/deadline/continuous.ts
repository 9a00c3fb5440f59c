import type { DeadlinePart } from './deadline';

const VERB = '(?:thực hiện|triển khai|tiến hành|duy trì|được|báo cáo|tuyên truyền|kiểm tra|cập nhật)';
/** Weekly and daily work has no report period of its own (SPEC §1), so it is tracked as continuous. */
const CORE =
  '(?:thường xuyên|liên tục|thường kỳ|hằng ngày|hằng tuần|mỗi ngày|mỗi tuần|\\d lần ?\\/ ?tuần|quanh năm|suốt năm)';
const YEAR = '(?:19|20|21)\\d\\d';
const TAIL = [
  '(?:của |trong )?(?:hằng|mỗi|các|cả|suốt) năm',
  `(?:trong |cho )?năm(?: ${YEAR})?`,
  `(?:trong )?(?:giai đoạn )?${YEAR} ?- ?${YEAR}`,
  `(?:từ|đến|đến hết) (?:năm )?${YEAR}`,
].join('|');

/** A new line is not a space here: "Thường xuyên" and "hằng năm" on two lines are two parts. */
const CONTINUOUS = new RegExp(
  `^(?:${VERB} )*${CORE}(?:(?:, ?| và |, và | ?- ?| )${CORE})*(?: (?:${TAIL}))?$`,
  'u',
);

/** Reads a folded text as work without a due day: "thường xuyên", "liên tục trong năm". */
export function readContinuous(text: string): DeadlinePart | null {
  return CONTINUOUS.test(text.replace(/ ?[()] ?/g, ' ').trim()) ? { kind: 'continuous' } : null;
}
