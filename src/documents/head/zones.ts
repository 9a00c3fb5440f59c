import type { Paragraph } from '../block';
import { markdownText } from '../markdown';
import { plainLine } from './plainLine';

/** The beginning of a document cut into what its head is made of. */
export interface HeadZones {
  /** Lines above the kind of document; all short first lines where no kind is written. */
  readonly letterhead: readonly string[];
  /** Whether a line says the kind of document ("KẾ HOẠCH"). */
  readonly formal: boolean;
  readonly title: string | null;
  /** Paragraphs between the title and the first section. */
  readonly intro: readonly Paragraph[];
}

const KIND =
  /^(ke hoach|chuong trinh|quyet dinh|bao cao|de an|phuong an|huong dan|thong bao|cong van)\s*[.:]?$/;
const KIND_AND_MORE = /^(KẾ HOẠCH|CHƯƠNG TRÌNH|BÁO CÁO|ĐỀ ÁN|PHƯƠNG ÁN)\s+\S/;
const STATE = /^(?:cong hoa xa hoi chu nghia viet nam|doc lap\s*[-–]\s*tu do\s*[-–]\s*hanh phuc)/;
/** How a table or a tracker without a kind of document begins its title. */
const NAMED =
  /^(?:bang|bieu|danh muc|danh sach|tong hop|theo doi|phan cong|tien do|ke hoach|bao cao|nhiem vu)\s/;
const SECTION = /^(?:(?:phan\s+)?[ivx]{1,5}|[a-h]|\d{1,2})\s*[.)]\s|^phu luc\b|^\(?(?:ban hanh )?kem theo\b/;
const INTRO = /^(thuc hien|can cu|thuc h\S+ ke hoach)\b.{0,80}\bs\S{1,2}\s*:?\s*\d/;
const HEAD_LINES = 40;
const KIND_WITHIN = 25;
const LONGEST_TITLE_LINES = 8;
const LONGEST_INTRO = 8;

/** Finds letterhead, title and introduction in the first lines of a document. */
export function headZones(text: readonly Paragraph[]): HeadZones {
  const lines = text.slice(0, HEAD_LINES).map((line) => ({ ...line, text: tidy(line.text) }));
  const kind = lines.slice(0, KIND_WITHIN).findIndex((line) => isKind(line.text));
  const title = kind < 0 ? informalTitle(lines) : titleAt(lines, kind);
  const letterhead = kind < 0 ? lines.slice(0, 12) : lines.slice(0, kind);
  const intro: Paragraph[] = [];
  for (const line of lines.slice(title.next)) {
    if (intro.length >= LONGEST_INTRO || SECTION.test(plainLine(line.text.slice(0, 60)))) break;
    intro.push(line);
  }
  return {
    letterhead: letterhead.map((line) => line.text).filter((line) => line.length <= 200),
    formal: kind >= 0,
    title: title.text,
    intro: joinedLines(intro),
  };
}

function tidy(text: string): string {
  return markdownText(text.slice(0, 4000).replace(/^[\s#>]+/, '')).replace(/[ \u00a0]+/g, ' ');
}

function isKind(text: string): boolean {
  return (
    text.length < 300 &&
    (KIND.test(plainLine(text)) || (KIND_AND_MORE.test(text) && text === text.toUpperCase()))
  );
}

/** The subject under the kind: lines without a blank one between them, up to a cited document. */
function titleAt(lines: readonly Paragraph[], kind: number): { text: string | null; next: number } {
  const head = lines[kind];
  if (head && !KIND.test(plainLine(head.text))) return { text: head.text, next: kind + 1 };
  const taken: string[] = [];
  let at = kind + 1;
  for (; at < lines.length && taken.length < LONGEST_TITLE_LINES; at += 1) {
    const line = lines[at];
    const before = lines[at - 1];
    if (!line || SECTION.test(plainLine(line.text.slice(0, 60)))) break;
    if (
      taken.length > 0 &&
      (line.line - (before?.line ?? 0) > 1 || INTRO.test(plainLine(line.text.slice(0, 200))))
    )
      break;
    taken.push(line.text);
  }
  return { text: taken.join(' ') || null, next: at };
}

/**
 * A page of a web site has its title as the first line of some length; below a letterhead, as in a tracker
 * in Excel, it is the line that names itself. The lines of the state are never a title.
 */
function informalTitle(lines: readonly Paragraph[]): { text: string | null; next: number } {
  const hasLetterhead = lines.slice(0, 8).some(({ text }) => STATE.test(plainLine(text)));
  const isLong = ({ text }: Paragraph): boolean =>
    text.length >= 30 && text.length <= 400 && !STATE.test(plainLine(text));
  const at = hasLetterhead
    ? lines.slice(0, 15).findIndex(({ text }) => text.length >= 15 && NAMED.test(plainLine(text)))
    : lines.slice(0, 5).findIndex(isLong);
  const title = lines[at];
  if (!title || SECTION.test(plainLine(title.text.slice(0, 60)))) return { text: null, next: 0 };
  return { text: title.text, next: at + 1 };
}

/** Lines that a scanner or a page break cut are put together again. */
function joinedLines(lines: readonly Paragraph[]): readonly Paragraph[] {
  const joined: Paragraph[] = [];
  let last = -1;
  for (const line of lines) {
    const before = joined.at(-1);
    if (before && line.line === last + 1)
      joined[joined.length - 1] = { ...before, text: `${before.text} ${line.text}` };
    else joined.push(line);
    last = line.line;
  }
  return joined;
}
