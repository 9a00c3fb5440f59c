import { dayOf, type Day } from '../../core/calendar/day';
import { plainLine } from './plainLine';

/** A document named in a line: kind, number as written, day or month as far as they are given. */
export interface CitedDocument {
  readonly isPlan: boolean;
  /** Null where the number is left blank. */
  readonly number: string | null;
  readonly symbol: string;
  readonly date: Day | null;
  readonly month: string | null;
  /** Where it begins in the line. */
  readonly at: number;
}

const KINDS =
  'ke hoach|nghi quyet|quyet dinh|chuong trinh hanh dong|chuong trinh|chi thi|cong van|thong bao|de an|nghi dinh|thong tu|huong dan|ket luan|bao cao|ke hoach hanh dong|phuong an|to trinh|van ban';
const NUMBER = String.raw`(\d{1,6}[a-z]?(?:[.]\d{1,2})?)?[\s.…_]*((?:[/⁄]\s*\d{4}\s*)?[/⁄-]\s*[a-z][a-z0-9&]*(?:\s?[-/]\s?[a-z0-9&]+)*)`;
const CITED = new RegExp(
  String.raw`\b(${KINDS})(?:\s+[a-z]+){0,3}?\s+s[^\s\d:/]{0,2}\s*[:.]?\s*${NUMBER}`,
  'g',
);
const OWN = new RegExp(String.raw`^[\s*#>(]*s[^\s\d:/]{0,2}\s*[:.]?\s*${NUMBER}`);
const WRITTEN_DAY = /ngay[\s.…_]*(\d{0,2})[\s.…_]*thang[\s.…_]*(\d{0,2})[\s.…_]*nam[\s.…_]*(\d{4})/;
const SHORT_DAY = /ngay\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})/;
const LONGEST_LINE = 4000;
const DAY_WITHIN = 60;

/** Documents that a line names by number, in its order. */
export function citedDocuments(text: string): readonly CitedDocument[] {
  const line = text.slice(0, LONGEST_LINE).normalize('NFC');
  const plain = plainLine(line);
  return [...plain.matchAll(CITED)].map((found) => {
    const end = found.index + found[0].length;
    const { number, symbol } = numberOf(line, end, found[2], found[3] ?? '');
    const isPlan = found[1] === 'ke hoach';
    return { isPlan, number, symbol, at: found.index, ...dayIn(plain.slice(end, end + DAY_WITHIN)) };
  });
}

/** The number that a line such as "Số: 165/KH-UBND" gives to its own document, or null. */
export function ownNumber(text: string): { number: string | null; symbol: string; rest: string } | null {
  const line = text.slice(0, 300).normalize('NFC');
  const found = OWN.exec(plainLine(line));
  if (!found) return null;
  const end = found[0].length;
  return { ...numberOf(line, end, found[1], found[2] ?? ''), rest: line.slice(end) };
}

/** The day that a text gives; only the month where the day is left blank. */
export function dayIn(plain: string): { date: Day | null; month: string | null } {
  const found = WRITTEN_DAY.exec(plain) ?? SHORT_DAY.exec(plain);
  if (!found) return { date: null, month: null };
  const [day, month, year] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const known = month >= 1 && month <= 12;
  return {
    date: found[1] === '' ? null : dayOf(year, month, day),
    month: known ? `${year}-${String(month).padStart(2, '0')}` : null,
  };
}

/** Number and symbol as the line has them, without the spaces inside. */
function numberOf(
  line: string,
  end: number,
  digits: string | undefined,
  tail: string,
): { number: string | null; symbol: string } {
  const written = line
    .slice(end - tail.length, end)
    .replace(/\s+/g, '')
    .replace('⁄', '/');
  const symbol = written.replace(/^\/\d{4}(?=\/)/, '').replace(/^[/-]/, '');
  return { number: digits === undefined ? null : `${digits}${written}`, symbol };
}
