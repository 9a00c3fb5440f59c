import { foldSame } from '../vietnamese/fold';
import type { Abbreviation } from './abbreviation';

/** A word or a mark of a text in the form that is compared, and where it stands in the text. */
export interface Word {
  readonly text: string;
  /** Where its source begins and ends; the words of an expanded abbreviation share one source. */
  readonly start: number;
  readonly end: number;
  /** Whether a unit may begin before, or end after, this word (not inside an abbreviation). */
  readonly first: boolean;
  readonly last: boolean;
}

/** Abbreviations by their folded first word, longest first. */
export type Abbreviations = ReadonlyMap<string, readonly Expansion[]>;

interface Expansion {
  readonly short: readonly string[];
  readonly long: readonly string[];
}

const PIECE = /[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060\ufeff]+|\n|…|\.{2,}|[^\s]/gu;
const known = new Map<string, string>();
const KNOWN_LIMIT = 20000;

/** The words of a text, abbreviations in full ("TT&TT" also as "TT và TT"), a lone `&` as `và`. New lines are words, spaces are not. */
export function wordsOf(text: string, abbreviations: Abbreviations): readonly Word[] {
  const pieces = piecesOf(text);
  const words: Word[] = [];
  for (let at = 0; at < pieces.length;) {
    const piece = pieces[at];
    if (piece === undefined) break;
    const found = abbreviations.get(piece.text)?.find((one) => standsAt(pieces, at, one.short));
    if (found === undefined) {
      words.push(joins(pieces, at) ? { ...piece, text: 'và' } : piece);
      at += 1;
      continue;
    }
    const end = pieces[at + found.short.length - 1]?.end ?? piece.end;
    found.long.forEach((long, index) =>
      words.push({
        text: long,
        start: piece.start,
        end,
        first: index === 0,
        last: index === found.long.length - 1,
      }),
    );
    at += found.short.length;
  }
  return words;
}

/** Whether an `&` stands for "và": the same spacing on both sides, unlike a scanner's slip ("K& hoach"). */
function joins(pieces: readonly Word[], at: number): boolean {
  const [left, own, right] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (own?.text !== '&' || left === undefined || right === undefined) return false;
  return left.end < own.start === own.end < right.start;
}

/** Makes abbreviations ready for `wordsOf`. */
export function prepareAbbreviations(list: readonly Abbreviation[]): Abbreviations {
  const prepared = new Map<string, Expansion[]>();
  for (const { short, long } of list) {
    const expansion = { short: textsOf(short), long: textsOf(long) };
    const first = expansion.short[0];
    if (first === undefined || expansion.long.length === 0) continue;
    prepared.set(first, [...(prepared.get(first) ?? []), expansion]);
  }
  for (const same of prepared.values()) same.sort((a, b) => b.short.length - a.short.length);
  return prepared;
}

function textsOf(text: string): readonly string[] {
  return piecesOf(text).map((piece) => piece.text);
}

function piecesOf(text: string): readonly Word[] {
  const pieces: Word[] = [];
  for (const match of text.matchAll(PIECE)) {
    const folded = match[0] === '\n' ? '\n' : foldWord(match[0]);
    if (folded === '') continue;
    const start = match.index;
    pieces.push({ text: folded, start, end: start + match[0].length, first: true, last: true });
  }
  return pieces;
}

function foldWord(word: string): string {
  const folded = known.get(word);
  if (folded !== undefined) return folded;
  const fresh = foldSame(word);
  if (known.size < KNOWN_LIMIT) known.set(word, fresh);
  return fresh;
}

function standsAt(pieces: readonly Word[], at: number, texts: readonly string[]): boolean {
  return texts.every((text, offset) => {
    const piece = pieces[at + offset]?.text;
    return piece === text || (text === '&' && piece === 'và');
  });
}
