import { leadAt } from './leadWords';
import type { YearBounds } from './deadline';
import type { Moment, MomentShape } from './moment';
import { momentAt } from './momentForms';
import { matchAt } from './words';

/** A span of a list with what stands around it. */
export interface Entry {
  readonly moment: Moment;
  readonly before: boolean;
  /** A beginning without an end: "từ năm 2025". */
  readonly starts: boolean;
  /** Joined to the one before by "và" rather than by a comma. */
  readonly joinedByAnd: boolean;
}

/** Spans read to the end of a text. */
export interface SpanList {
  readonly entries: readonly Entry[];
  readonly periodic: boolean;
  /** Bounds of years said after them: "hằng năm từ 2025"; `open` is "2025 và những năm tiếp theo". */
  readonly bounds: YearBounds | null;
  readonly open: boolean;
}

const YEAR = '((?:19|20|21)\\d\\d)(?!\\d)';
const SUFFIX_NEXT_YEAR =
  /,? (?:của )?năm (?:sau liền kề|liền kề sau|tiếp theo liền kề|kế tiếp liền kề|sau|tiếp theo|kế tiếp)(?!\p{L})/uy;
const SUFFIX_YEAR = new RegExp(` ?[/.-] ?${YEAR}|(?:,? (?:của |trong )?năm)? ${YEAR}`, 'uy');
const SUFFIX_YEAR_OF_PERIOD = new RegExp(` ?[/-] ?${YEAR}|(?: (?:của |trong )?năm)? ${YEAR}`, 'uy');
const RANGE = / ?- ?| (?:đến|tới)(?: hết| cuối)? /uy;
const SEPARATOR = / ?[,;:+] ?(và )?| (và|hoặc|cùng) | ?\/ ?(?=\p{L})|\n| (?=hằng |mỗi |trước |vào |quý )/uy;
const BOUNDS: readonly RegExp[] = [
  new RegExp(
    `,? (?:trong |cho )?(?:giai đoạn )?(?:từ )?(?:năm )?${YEAR} ?(?:-|đến|tới) ?(?:hết )?(?:năm )?${YEAR}$`,
    'uy',
  ),
  new RegExp(`,? (?:bắt đầu |kể )?từ (?:năm )?${YEAR}()(?: trở đi)?$`, 'uy'),
  new RegExp(`,? (?:cho )?()(?:đến|tới)(?: hết)? (?:năm )?${YEAR}$`, 'uy'),
];
const OPEN =
  /(?:,| và|, và)? ?(?:(?:trong )?(?:những|các|hằng) ?(?:hằng )?)?năm (?:tiếp theo|sau|kế tiếp)(?: đó)?$| trở đi$/uy;

/** Reads a folded text as a list of spans; null where any word of it is something else. */
export function readSpans(text: string): SpanList | null {
  const entries: Entry[] = [];
  let at = 0;
  let joinedByAnd = false;
  let periodic = false;
  for (;;) {
    const read = entryAt(text, at, entries.at(-1)?.moment.shape ?? null);
    if (read === null) return null;
    periodic = periodic || read.periodic;
    entries.push({ moment: read.moment, before: read.before, starts: read.starts, joinedByAnd });
    at = read.end;
    if (at === text.length) return { entries, periodic, bounds: null, open: false };
    if (matchAt(OPEN, text, at) !== null) return { entries, periodic, bounds: null, open: true };
    const bounds = boundsAt(text, at);
    if (bounds !== null) return { entries, periodic, bounds, open: false };
    const separator = matchAt(SEPARATOR, text, at);
    if (separator === null) return null;
    joinedByAnd = separator[2] !== undefined;
    at += separator[0].length;
  }
}

interface ReadEntry {
  readonly moment: Moment;
  readonly before: boolean;
  readonly periodic: boolean;
  readonly starts: boolean;
  readonly end: number;
}

function entryAt(text: string, at: number, previous: MomentShape | null): ReadEntry | null {
  const lead = leadAt(text, at);
  const read = momentAt(text, at, previous) ?? momentAt(text, lead.end, previous);
  if (read === null) return null;
  const single = withYear(text, read.end, read.moment, lead.ending);
  const { before, periodic, starts } = lead;
  const alone = { ...single, before, periodic, starts };
  if (single.moment.recurs !== null) return alone;
  const range = matchAt(RANGE, text, single.end);
  const last = range === null ? null : momentAt(text, single.end + range[0].length, single.moment.shape);
  if (last === null || last.moment.recurs !== null) return alone;
  const whole = withYear(text, last.end, last.moment, false);
  const backwards = (single.moment.year ?? 0) > (whole.moment.year ?? Infinity);
  return backwards ? null : { ...whole, before, periodic, starts: false };
}

function withYear(
  text: string,
  at: number,
  moment: Moment,
  ending: boolean,
): { readonly moment: Moment; readonly end: number } {
  const once: Moment =
    ending && moment.recurs === 'bare' && moment.ends.length === 1
      ? { ...moment, shape: 'half', first: { month: 1, day: 1 }, recurs: null }
      : moment;
  if (once.year !== null || once.recurs === 'said') return { moment: once, end: at };
  const next = matchAt(SUFFIX_NEXT_YEAR, text, at);
  if (next !== null && once.recurs === null) {
    return { moment: { ...once, nextYear: true, recurs: 'said' }, end: at + next[0].length };
  }
  const year = matchAt(once.shape === 'period' ? SUFFIX_YEAR_OF_PERIOD : SUFFIX_YEAR, text, at);
  if (year === null) return { moment: once, end: at };
  return { moment: { ...once, year: Number(year[1] ?? year[2]) }, end: at + year[0].length };
}

function boundsAt(text: string, at: number): YearBounds | null {
  for (const pattern of BOUNDS) {
    const found = matchAt(pattern, text, at);
    if (found !== null) return { from: boundOf(found[1]), to: boundOf(found[2]) };
  }
  return null;
}

function boundOf(year: string | undefined): number | null {
  return year === undefined || year === '' ? null : Number(year);
}
