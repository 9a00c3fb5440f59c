import { plainLine } from './plainLine';

const SPAN = /\bgiai doan\s*(\d{4})\s*[-–—]\s*(\d{4})/;
const PLAIN_SPAN = /\b(?:tu nam|nam)\s*(\d{4})\s*(?:[-–—]|den(?: nam)?)\s*(?:nam\s*)?(\d{4})/;
const UNTIL = /(?<!tam nhin |dinh huong |huong toi )\b(?:den|den het) nam\s*(\d{4})/;
const ONE = /\b(?:nam|nim|nm)\s*(\d{4})/g;

/**
 * First and last year that a title says its plan covers, or null. `own` is the year in which the plan was
 * made: it is the first one of "đến năm 2025".
 */
export function yearsIn(title: string, own: number | null): readonly [number, number] | null {
  const plain = plainLine(title.slice(0, 3000)).replace(/\s+/g, ' ');
  const span = SPAN.exec(plain) ?? PLAIN_SPAN.exec(plain);
  if (span) return inOrder(Number(span[1]), Number(span[2]));
  const until = UNTIL.exec(plain);
  if (until) {
    const last = Number(until[1]);
    return own !== null && own <= last ? [own, last] : [last, last];
  }
  const single = [...plain.replace(/(?:tam nhin|dinh huong)[^.;]*/g, '').matchAll(ONE)].map((found) =>
    Number(found[1]),
  );
  const year = single[0];
  return year === undefined ? null : inOrder(year, Math.max(...single.filter((each) => each >= year)));
}

function inOrder(first: number, last: number): readonly [number, number] {
  return first <= last ? [first, last] : [last, first];
}
