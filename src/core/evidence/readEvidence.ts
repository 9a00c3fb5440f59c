import { plainCellText } from '../unit/cellText';
import { KIND_NAMES, kindOfName, kindOfSymbol } from './documentKind';
import type { DocumentKind, EvidenceDocument } from './evidence';
import { dayIn, subjectIn } from './afterNumber';

const PART = '\\p{Lu}[\\p{L}\\p{N}&]*';
const DIGITS = '\\d{1,6}(?:\\.\\d{1,2})?\\p{Ll}?';
const NUMBERED = new RegExp(
  [
    // 165/KH-UBND, 20/2021/NĐ-CP, 66.7/2025/NQ-CP
    `(?<![\\p{L}\\p{N}./-])(?<count>${DIGITS}|[…._]{2,}|)(?<year> ?/ ?(?:19|20)\\d\\d)? ?/ ?(?<symbol>${PART}(?: ?[-–] ?${PART})*(?:/${PART})?)`,
    // 02-NQ/BCSD, 43-CTr/TU, and 02 NQ/BCSD where a scanner lost the dash
    `(?<![\\p{L}\\p{N}./-])(?<partyCount>${DIGITS})(?: ?[-–] ?(?<partySymbol>${PART}/${PART})| (?<tornSymbol>(?:NQ|KH|CTr|QĐ|TB|KL|HD|CT|BC)/${PART}))`,
  ].join('|'),
  'gu',
);
const NAMED = new RegExp(
  `(?<![\\p{L}])(?:${KIND_NAMES.join('|')}) số ?:? ?(?<only>\\d{1,6})(?![\\d/.%-])`,
  'giu',
);
const LAW = /(?<!\p{L})(?:Bộ luật|Luật) (?!số)(?=\p{Lu})/gu;
const LAW_NAME =
  /^[\p{L} ]+?(?:, \p{Ll}+(?: \p{Ll}+){0,4})?(?= (?:ngày|năm|số|và (?:các |những )?(?:quy định|văn bản|nghị định))(?!\p{L})| ?[^\p{L}\s,]|,|$)/u;
const NUMBER_WORD = /(?:^|[\s(])(?:số|sô|sé|sb|s6|so)\s*:?\s*$/iu;
const OPENING = /^[("“'+*-]+/;
const LONGEST_CELL = 20_000;
const LONGEST_NAME = 30;

interface Spot {
  readonly kind: DocumentKind;
  readonly number: string | null;
  readonly symbol: string | null;
  /** Where the words of the document begin, and where its number ends. */
  readonly from: number;
  readonly to: number;
}

/**
 * Reads a cell of Văn bản minh chứng into the documents that it names, in their order: old and new forms,
 * several in a cell. A day, a quarter or a ratio is no document, and a cell may name none. Never throws.
 */
export function readEvidence(cell: string): readonly EvidenceDocument[] {
  const text = plainCellText(cell.slice(0, LONGEST_CELL))
    .normalize('NFC')
    .replace(/[^\S\n]+/g, ' ');
  const spots = withoutOverlaps([...numbered(text), ...named(text), ...laws(text)]);
  return spots.map((spot, at) => {
    const end = endOf(text, spot.to, spots[at + 1]?.from ?? text.length);
    const after = text.slice(spot.to, end);
    const isLaw = spot.number === null && spot.symbol === null;
    const name = isLaw ? (LAW_NAME.exec(after)?.[0] ?? '') : '';
    return {
      kind: spot.kind,
      number: spot.number,
      symbol: spot.symbol,
      day: dayIn(after.slice(name.length)),
      subject: isLaw ? name.trim() || null : subjectIn(after),
      written: text
        .slice(spot.from, end)
        .replace(/\s+/g, ' ')
        .replace(/[\s.;,(-]+$/, ''),
    };
  });
}

function numbered(text: string): readonly Spot[] {
  return [...text.matchAll(NUMBERED)].flatMap((match): Spot[] => {
    const { count = '', year = '', symbol, partyCount = '', partySymbol, tornSymbol } = match.groups ?? {};
    const sign = (symbol ?? partySymbol ?? tornSymbol ?? '').replace(/ /g, '').replace(/–/g, '-');
    if ((sign.match(/\p{Lu}/gu) ?? []).length < 2) return [];
    const digits = /\d/.test(count) ? count : '';
    if (symbol !== undefined && digits === '' && !sign.includes('-')) return [];
    const number =
      symbol === undefined
        ? `${partyCount}-${sign}`
        : digits === ''
          ? null
          : `${digits}${year.replace(/ /g, '')}/${sign}`;
    const name = nameBefore(text, match.index);
    return [
      {
        kind: name?.kind ?? kindOfSymbol(sign),
        number,
        symbol: sign,
        from: name?.from ?? match.index,
        to: match.index + match[0].length,
      },
    ];
  });
}

/** "Công văn số 123": a number without a symbol counts only after the kind and the word "số". */
function named(text: string): readonly Spot[] {
  return [...text.matchAll(NAMED)].map((match) => ({
    kind: kindOfName(match[0].replace(/ số.*$/isu, '')) ?? 'unknown',
    number: match.groups?.['only'] ?? null,
    symbol: null,
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** "Luật Tiếp công dân năm 2013": a law is cited by its name. */
function laws(text: string): readonly Spot[] {
  return [...text.matchAll(LAW)].map((match) => ({
    kind: 'law',
    number: null,
    symbol: null,
    from: match.index,
    to: match.index + match[0].length,
  }));
}

function nameBefore(text: string, at: number): { readonly kind: DocumentKind; readonly from: number } | null {
  const before = text
    .slice(Math.max(0, at - LONGEST_NAME), at)
    .replace(NUMBER_WORD, '')
    .trimEnd();
  const words = before.split(/\s+/);
  for (let count = 4; count > 0; count -= 1) {
    const kind = kindOfName(words.slice(-count).join(' ').replace(OPENING, ''));
    if (kind === null) continue;
    const first = words.slice(-count)[0] ?? '';
    return { kind, from: text.lastIndexOf(first.replace(OPENING, ''), at) };
  }
  return null;
}

/** A document goes on to the next one, a semicolon, a new line or a bullet. */
function endOf(text: string, from: number, next: number): number {
  const stop = /[;\n•]/.exec(text.slice(from, next));
  return stop === null ? next : from + stop.index;
}

function withoutOverlaps(spots: readonly Spot[]): readonly Spot[] {
  const kept: Spot[] = [];
  for (const spot of [...spots].sort((left, right) => left.from - right.from || right.to - left.to)) {
    if (spot.from >= (kept.at(-1)?.to ?? 0)) kept.push(spot);
  }
  return kept;
}
