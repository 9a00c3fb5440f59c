import { plainLine } from '../head/plainLine';

/** The two parts of a cell that says who leads and who supports. */
export interface LabelledUnits {
  readonly lead: string;
  readonly support: string;
}

const LABEL =
  /(?:(?:^|[\n;,.•*+–-])\s*(?:co quan|don vi|so|phong|bo phan|nguoi)\s+|^|[\s;,.•*+–-])(chu tri|phoi hop)(?:\s+(?:thuc hien|chinh))?\s*:/g;
const BRACKET = /[([]\s*(?:(?:co quan|don vi)\s+)?(chu tri|phoi hop)(?:\s+chinh)?\s*[)\]]/g;
/** "A chủ trì, phối hợp với B", "A phối hợp với B", "A chủ trì". */
const SENTENCE =
  /^([^:]+?)(?:\s+chu tri(?:\s+thuc hien)?\s*[,;.]?\s*(?:(?:va\s+)?phoi hop\s+(?:voi|cung voi|cung)?\s*([^]+))?|[\s,;]+(?:va\s+)?phoi hop\s+(?:voi|cung voi|cung)\s+([^]+))$/;
const AROUND = /^[\s;,.•*+–-]+|[\s;,•*+–-]+$/g;

/** The dot of a sentence, not those of a list left open. */
const LAST_DOT = /(?<!\.)\.$/;

/** Whether a header names leads and supports at once. */
export function namesBoth(label: string): boolean {
  const plain = plainLine(label);
  return plain.includes('chu tri') && plain.includes('phoi hop');
}

/**
 * Parts a cell by its own labels: "Chủ trì: A; Phối hợp: B", "A (chủ trì); B (phối hợp)", and in a column of
 * both also "A chủ trì, phối hợp với B". Null where it has none.
 */
export function labelledUnits(cell: string, inColumnOfBoth: boolean): LabelledUnits | null {
  const text = cell.normalize('NFC');
  const plain = plainLine(text);
  if (!plain.includes('chu tri') && !plain.includes('phoi hop')) return null;
  const byLabel = partsAfter(text, [...plain.matchAll(LABEL)]);
  if (byLabel) return byLabel;
  const brackets = [...plain.matchAll(BRACKET)];
  const byBracket = partsBefore(text, brackets) ?? partsAround(text, brackets);
  if (byBracket) return byBracket;
  const found = inColumnOfBoth ? SENTENCE.exec(plain) : null;
  if (!found) return null;
  const support = found[2] ?? found[3] ?? '';
  return {
    lead: bare(text.slice(0, found[1]?.length ?? 0)),
    support: bare(text.slice(text.length - support.length)),
  };
}

/** Text after each label; what stands before the first belongs to the leads. */
function partsAfter(text: string, labels: readonly RegExpMatchArray[]): LabelledUnits | null {
  const first = labels[0];
  if (!first) return null;
  const before = bare(text.slice(0, first.index));
  if (before !== '' && first[1] === 'chu tri') return null;
  const parts = { 'chu tri': before === '' ? [] : [before], 'phoi hop': new Array<string>() };
  labels.forEach((label, at) => {
    const part = bare(text.slice((label.index ?? 0) + label[0].length, labels[at + 1]?.index));
    if (part !== '') (label[1] === 'chu tri' ? parts['chu tri'] : parts['phoi hop']).push(part);
  });
  return { lead: parts['chu tri'].join('\n'), support: parts['phoi hop'].join('\n') };
}

/** Text before each bracket; nothing but marks may follow the last. */
function partsBefore(text: string, brackets: readonly RegExpMatchArray[]): LabelledUnits | null {
  const last = brackets.at(-1);
  if (!last || brackets.length < 2 || bare(text.slice((last.index ?? 0) + last[0].length)) !== '')
    return null;
  const parts = { 'chu tri': new Array<string>(), 'phoi hop': new Array<string>() };
  brackets.forEach((bracket, at) => {
    const before = brackets[at - 1];
    const from = before ? (before.index ?? 0) + before[0].length : 0;
    const part = bare(text.slice(from, bracket.index));
    if (part !== '') (bracket[1] === 'chu tri' ? parts['chu tri'] : parts['phoi hop']).push(part);
  });
  return { lead: parts['chu tri'].join('\n'), support: parts['phoi hop'].join('\n') };
}

/** "A (chủ trì), B, C": one is named as lead before all others, which support it. */
function partsAround(text: string, brackets: readonly RegExpMatchArray[]): LabelledUnits | null {
  const [only] = brackets;
  if (!only || brackets.length > 1 || only[1] !== 'chu tri') return null;
  const before = text.slice(0, only.index).split(/[;\n]/);
  const after = bare(text.slice((only.index ?? 0) + only[0].length));
  const support = [...before.slice(0, -1), after].map(bare).filter((part) => part !== '');
  return { lead: bare(before.at(-1) ?? ''), support: support.join('\n') };
}

function bare(part: string): string {
  return part.replace(AROUND, '').replace(LAST_DOT, '');
}
