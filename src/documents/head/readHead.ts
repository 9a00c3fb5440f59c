import { partsOf, type Day } from '../../core/calendar/day';
import { finding, type Finding, type Read } from '../../core/finding';
import type { Citation, PlanHead } from '../../core/plan/plan';
import type { Paragraph } from '../block';
import { citedDocuments, dayIn, ownNumber, type CitedDocument } from './citation';
import { issuerOf } from './issuer';
import { plainLine } from './plainLine';
import { mendedSymbol } from './symbol';
import { yearsIn } from './years';
import { headZones, type HeadZones } from './zones';

interface OwnNumber {
  readonly number: string | null;
  readonly symbol: string | null;
  readonly date: Day | null;
  readonly month: string | null;
  readonly place: string | null;
}

const PUBLISHED =
  /ngay\s+\d{1,2}\/\d{1,2}\/\d{4}\s*,?\s+([^,;.]{3,90}?)\s+(?:da\s+)?ban hanh\s+(?:ke hoach|bao cao|quyet dinh|chuong trinh)\s+so/;

/**
 * The head of a document: what it says of itself in its first lines and in the lines "Ban hành kèm theo …"
 * of its appendices, never what its body cites.
 */
export function readHead(
  text: readonly Paragraph[],
  attachedLines: readonly string[],
  titles: readonly string[],
): Read<PlanHead> {
  const zones = headZones(text);
  const attached = attachedLines.flatMap((line) => citedDocuments(line).slice(0, 1));
  const published = zones.formal ? null : publishedIn(zones);
  const own = ownOf(zones, attached, published);
  const mended = mendedSymbol(own.number, own.symbol);
  const ownYear = own.date === null ? yearOfMonth(own.month) : partsOf(own.date).year;
  const years = firstYears([zones.title ?? '', ...titles, ...zones.intro.map((line) => line.text)], ownYear);
  const head: PlanHead = {
    number: mended.number,
    symbol: mended.symbol,
    date: own.date,
    month: own.month,
    issuer: issuerOf({
      ...zones,
      body: text.slice(0, 40),
      attached: attachedLines,
      symbol: mended.symbol,
      place: own.place,
    }),
    title: zones.title,
    years: years ?? (ownYear === null ? null : [ownYear, ownYear]),
    parent: parentIn(zones.intro, own.number),
  };
  return { value: head, findings: [...mended.findings, ...tellBlanks(head), ...tellOthers(head, attached)] };
}

function ownOf(
  zones: HeadZones,
  attached: readonly CitedDocument[],
  published: CitedDocument | null,
): OwnNumber {
  const named = zones.letterhead.map(ownNumber).find((found) => found !== null) ?? null;
  const dated = zones.letterhead
    .map((line) => ({ line, ...dayIn(plainLine(line)) }))
    .find(({ date, month, line }) => (date ?? month) !== null && isOwnDay(line));
  const issued = attached.find(({ number }) => number !== null) ?? attached[0] ?? published;
  const day = published ?? dated ?? issued;
  return {
    number: named?.number ?? issued?.number ?? null,
    symbol: named?.symbol ?? issued?.symbol ?? null,
    date: day?.date ?? issued?.date ?? null,
    month: day?.month ?? issued?.month ?? null,
    place: dated ? placeBefore(dated.line) : null,
  };
}

/** A line that dates the document: "Quảng Trị, ngày …", not when a page was put up nor what is cited. */
function isOwnDay(line: string): boolean {
  return !/^\s*(dang|cap nhat|gui|luc)\b/.test(plainLine(line)) && citedDocuments(line).length === 0;
}

function placeBefore(line: string): string {
  const end = plainLine(line).search(/,?\s*ngay[\s.…_]*\d{0,2}[\s.…_]*thang/);
  return (ownNumber(line)?.rest ?? line).slice(
    0,
    Math.max(0, end - (line.length - (ownNumber(line)?.rest.length ?? line.length))),
  );
}

/** A web page tells it in its text: "ngày 31/12/2021, Sở … ban hành Kế hoạch số 5119/KH-…". */
function publishedIn(zones: HeadZones): CitedDocument | null {
  for (const { text } of zones.intro) {
    const plain = plainLine(text);
    const found = PUBLISHED.exec(plain);
    if (!found) continue;
    const cited = citedDocuments(text).find(({ at }) => at >= found.index);
    if (cited) return { ...cited, ...dayIn(plain.slice(found.index)) };
  }
  return null;
}

/** The document carried out: the first plan among those the introduction names first, else the first one. */
function parentIn(intro: readonly Paragraph[], own: string | null): Citation | null {
  const cited = intro
    .slice(0, 3)
    .flatMap(({ text }) => citedDocuments(text))
    .filter(({ number }) => number !== null && number !== own);
  const parent = cited.slice(0, 4).find(({ isPlan }) => isPlan) ?? cited[0];
  return !parent || parent.number === null ? null : { number: parent.number, date: parent.date };
}

function firstYears(texts: readonly string[], own: number | null): readonly [number, number] | null {
  for (const text of texts) {
    const years = yearsIn(text, own);
    if (years !== null) return years;
  }
  return null;
}

function yearOfMonth(month: string | null): number | null {
  return month === null ? null : Number(month.slice(0, 4));
}

/** What a head leaves blank or says nothing of. */
export function tellBlanks(head: PlanHead): readonly Finding[] {
  const findings: Finding[] = [];
  const symbol = head.symbol ?? '';
  if (head.number === null) {
    findings.push(
      symbol === ''
        ? finding('plan-number-missing', 'warning')
        : finding('plan-number-blank', 'warning', { found: symbol, data: { symbol } }),
    );
  }
  if (head.date === null) {
    findings.push(
      head.month === null
        ? finding('plan-date-missing', 'warning')
        : finding('plan-date-blank', 'warning', { found: head.month }),
    );
  }
  if (head.years === null) findings.push(finding('plan-years-unknown', 'warning'));
  if (head.issuer === null) findings.push(finding('plan-issuer-unknown', 'note'));
  if (head.title === null) findings.push(finding('plan-title-missing', 'note'));
  return findings;
}

/** Appendices issued with another document than this one. */
function tellOthers(head: PlanHead, attached: readonly CitedDocument[]): readonly Finding[] {
  return attached.flatMap(({ number }) =>
    number === null || head.number === null || number === head.number
      ? []
      : [finding('attached-number-differs', 'warning', { found: number, expected: head.number })],
  );
}
