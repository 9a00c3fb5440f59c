import { dayOf, type Day } from '../calendar/day';
import { plainWords } from '../plan/areaContent';
import type { StatusWord, TrackerWords } from './trackerWords';

/** What a cell says of how far a task has come. */
export interface StatusReading {
  readonly status: StatusWord;
  /** From 0 to 1, null where none is written. */
  readonly percent: number | null;
  /** The day on which it was done, null where none is written. */
  readonly doneDay: Day | null;
  /** Whether the cell says nothing more than that. */
  readonly whole: boolean;
  /** Whether only a sign or one word says it, which means little beside other text. */
  readonly mark: boolean;
}

/** Reads the status in a cell, or null where it begins with none. Always a near reading (SPEC §3). */
export type StatusReader = (cell: string) => StatusReading | null;

const LONGEST = 4000;
const PERCENT = /(\d{1,3}(?:[.,]\d{1,4})?)\s*%/;
const DAY = /(?:ngày\s+)?(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4})(?!\d)/i;
const FRACTION = /(?<![\d/])(\d{1,3})\s*\/\s*(\d{1,3})(?![\d/])/;
const STATUS = {
  none: 'Chưa thực hiện',
  doing: 'Đang thực hiện',
  done: 'Hoàn thành',
  absent: 'Không phát sinh',
} as const;

/** Makes the reader of statuses as people write them. */
export function statusReader(words: TrackerWords): StatusReader {
  const phrases = phrasesOf(words);
  const marks = new Set(words.marks.map((mark) => mark.toLowerCase()));
  const fillers = new Set(words.fillers.flatMap((filler) => plainWords(filler).split(' ')));
  const known = new Map<string, StatusReading | null>();

  const read = (cell: string): StatusReading | null => {
    const text = cell.trim();
    if (text === '' || text.length > LONGEST) return null;
    if (marks.has(text.toLowerCase()))
      return { status: STATUS.done, percent: null, doneDay: null, whole: true, mark: true };
    const percent = percentIn(text);
    const doneDay = dayIn(text);
    const rest = plainWords(text.replace(DAY, ' ').replace(PERCENT, ' '));
    const phrase = phrases.find(({ plain }) => rest === plain || rest.startsWith(`${plain} `));
    if (phrase === undefined) {
      const alone = percent !== null && onlyFillers(rest);
      return alone ? { status: byPercent(percent), percent, doneDay: null, whole: true, mark: false } : null;
    }
    const whole = onlyFillers(rest.slice(phrase.plain.length).trim());
    const single = !phrase.plain.includes(' ');
    const goesOn = phrase.status !== STATUS.absent && !(single && phrase.status === STATUS.done);
    if (!whole && !goesOn) return null;
    const partly = phrase.status === STATUS.done && (percent ?? shareIn(text)) < 1;
    const status = partly ? STATUS.doing : phrase.status;
    return { status, percent, doneDay: status === STATUS.done ? doneDay : null, whole, mark: single };
  };
  const onlyFillers = (rest: string): boolean =>
    rest === '' || rest.split(' ').every((word) => fillers.has(word));

  return (cell) => {
    const earlier = known.get(cell);
    if (earlier !== undefined) return earlier;
    const reading = read(cell);
    known.set(cell, reading);
    return reading;
  };
}

interface StatusPhrase {
  readonly status: StatusWord;
  readonly plain: string;
}

const knownPhrases = new WeakMap<TrackerWords, readonly StatusPhrase[]>();

/** The phrases of all statuses in plain words, longest first, made once for the same words. */
function phrasesOf(words: TrackerWords): readonly StatusPhrase[] {
  const known = knownPhrases.get(words);
  if (known) return known;
  const phrases = words.statuses
    .flatMap(({ status, words: said }) => said.map((phrase) => ({ status, plain: plainWords(phrase) })))
    .sort((left, right) => right.plain.length - left.plain.length);
  knownPhrases.set(words, phrases);
  return phrases;
}

/** The day that a cell of days holds and nothing else, or null. */
export function dayAlone(cell: string): Day | null {
  const rest = cell.replace(DAY, ' ');
  return /\p{L}|\d/u.test(rest) ? null : dayIn(cell);
}

/** Whether a share and a status can both be true. */
export function percentFits(percent: number, status: StatusWord): boolean {
  return percent >= 1 ? status === STATUS.done : status !== STATUS.done;
}

function byPercent(percent: number): StatusWord {
  if (percent >= 1) return STATUS.done;
  return percent > 0 ? STATUS.doing : STATUS.none;
}

function percentIn(text: string): number | null {
  const written = PERCENT.exec(text)?.[1];
  const value = written === undefined ? Number.NaN : Number(written.replace(',', '.')) / 100;
  return value >= 0 && value <= 1 ? value : null;
}

/** The share in "3/5 cuộc", 1 where none is written. */
function shareIn(text: string): number {
  const [, part, all] = FRACTION.exec(text.replace(DAY, ' ')) ?? [];
  return part === undefined || all === undefined || Number(all) === 0 ? 1 : Number(part) / Number(all);
}

function dayIn(text: string): Day | null {
  const found = DAY.exec(text);
  return found ? dayOf(Number(found[3]), Number(found[2]), Number(found[1])) : null;
}
