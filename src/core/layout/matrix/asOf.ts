import { vietnameseDate } from '../../calendar/day';
import { type WorkbookWords, worded } from '../words';

/** "Số liệu tính đến ngày …" as a formula on the workbook's own day. */
export function asOfFormula(words: WorkbookWords): string {
  return `"${worded(words.matrix.asOf, { day: '"&TEXT(DAY(Ngay_tinh),"00")&"/"&TEXT(MONTH(Ngay_tinh),"00")&"/"&YEAR(Ngay_tinh)&"' })}"`;
}

/** The same sentence as the formula gives it on a day. */
export function asOfSentence(asOf: number, words: WorkbookWords): string {
  return worded(words.matrix.asOf, { day: vietnameseDate(asOf) });
}
