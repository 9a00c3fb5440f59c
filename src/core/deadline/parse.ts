import { readContinuous } from './continuous';
import { readDated } from './dated';
import type { Deadline, DeadlinePart } from './deadline';
import { readAfterEvent, readOnEvent } from './event';
import { readSetElsewhere } from './setElsewhere';
import { foldWords } from './words';

/** Longer than any deadline; such a cell holds something else. */
const LONGEST_DEADLINE = 2000;
/** More joints than this make prose, which is only tried whole. */
const MOST_PIECES = 20;

type Reader = (text: string) => DeadlinePart | null;

const EXACT: readonly Reader[] = [readContinuous, readDated];
/** These take any words after their first ones, so they join pieces only where nothing else reads them. */
const OPEN_ENDED: readonly Reader[] = [readAfterEvent, readOnEvent, readSetElsewhere];

const UNREADABLE: DeadlinePart = { kind: 'unreadable' };
const STRONG = /;|\n ?[-+*•·–] ?/u;
const WEAK =
  /(, ?(?:và )?| (?:và|hoặc|đồng thời|nhưng) |\n| ?\((?=[^()]*\))|\) ?|\/(?=\p{L})| (?=theo |trước ngày |chậm nhất ))/u;

/**
 * Reads a deadline cell (SPEC §4). Parts stand in the order of the text; a blank cell has none, and a
 * piece between `;` or bullets that says no deadline is one unreadable part. Never throws.
 */
export function parseDeadline(text: string): Deadline {
  if (text.length > LONGEST_DEADLINE) return { text, parts: [UNREADABLE], slips: [] };
  const folded = foldWords(text);
  const segments = folded.text
    .split(STRONG)
    .map(trimmed)
    .filter((segment) => segment !== '');
  const parts = segments.flatMap(readSegment);
  const joined = segments.length > 1 && parts.some(lacksYear) ? readDated(segments.join(', ')) : null;
  return { text, parts: joined === null ? parts : [joined], slips: folded.slips };
}

/** "Quý I; quý II năm 2024" share the year of the last one. */
function lacksYear(part: DeadlinePart): boolean {
  return part.kind === 'fixed' && (part.yearly?.length ?? 0) > 0;
}

function readSegment(segment: string): readonly DeadlinePart[] {
  const pieces = segment.split(WEAK);
  const count = (pieces.length + 1) / 2;
  if (count > MOST_PIECES) return [readWhole(segment, true) ?? UNREADABLE];
  return fewestParts(pieces, false) ?? fewestParts(pieces, true) ?? [UNREADABLE];
}

/** The fewest readable parts that cover all pieces (pieces and separators alternate), or null. */
function fewestParts(pieces: readonly string[], openEndedJoins: boolean): readonly DeadlinePart[] | null {
  const best = new Map<number, readonly DeadlinePart[]>([[pieces.length + 1, []]]);
  for (let from = pieces.length - 1; from >= 0; from -= 2) {
    for (let to = pieces.length; to > from; to -= 2) {
      const rest = best.get(to + 1);
      const known = best.get(from);
      if (rest === undefined || (known !== undefined && known.length <= rest.length + 1)) continue;
      const words = trimmed(pieces.slice(from, to).join(''));
      const part = words === '' ? null : readWhole(words, openEndedJoins || to === from + 1);
      if (part !== null) best.set(from, [part, ...rest]);
      else if (words === '') best.set(from, rest);
    }
  }
  const all = best.get(0);
  return all === undefined || all.length === 0 ? null : all;
}

function readWhole(text: string, openEnded: boolean): DeadlinePart | null {
  for (const read of openEnded ? [...EXACT, ...OPEN_ENDED] : EXACT) {
    const part = read(text);
    if (part !== null) return part;
  }
  return null;
}

function trimmed(text: string): string {
  return text.replace(/^[\s.,:;+*•·-]+/u, '').replace(/(?<![\s.,:;-])[\s.,:;-]+$/u, '');
}
