import { dayOf, type Day } from '../calendar/day';

const DATE = '(\\d{1,2})(?:\\s*[/.-]\\s*|\\s+tháng\\s+)(\\d{1,2})(?:\\s*[/.-]\\s*|\\s+năm\\s+)(\\d{4})';
const AT_ONCE = new RegExp(`^[\\s,(:-]*(?:(?:ban hành|ký)\\s+)?(?:ngày|ngay)?\\s*${DATE}`, 'iu');
const LATER = new RegExp(`^[\\s,(]*(?:của|ctia|do)\\s[^;\\n]{1,80}?(?:ngày|ngay)\\s+${DATE}`, 'iu');
const ABOUT =
  /(?:^|\s)(?:(?:V\/v|về việc|về)(?!\p{L})|(?=(?:quy định|phê duyệt|ban hành|công bố|triển khai|hướng dẫn|sửa đổi|thực hiện)(?!\p{L})))\s*:?\s*/iu;
/** What stands before the subject speaks of something else already. */
const ANOTHER = /,| và /;
const LONGEST_SUBJECT = 300;

/** The day of a document: right after its number, or after its issuer; null where none is written. */
export function dayIn(after: string): Day | null {
  const found = AT_ONCE.exec(after) ?? LATER.exec(after);
  return found === null ? null : dayOf(Number(found[3]), Number(found[2]), Number(found[1]));
}

/** What a document is about: the words after "về (việc)", or from the verb that says what it does. */
export function subjectIn(after: string): string | null {
  const about = ABOUT.exec(after);
  if (about === null || ANOTHER.test(after.slice(0, about.index).replace(/^[\s,(]+/, ''))) return null;
  const subject = after
    .slice(about.index + about[0].length, about.index + about[0].length + LONGEST_SUBJECT)
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;:()-]+$/u, '');
  return subject === '' ? null : subject;
}
