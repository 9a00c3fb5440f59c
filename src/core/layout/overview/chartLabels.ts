import { AREA_UNKNOWN } from '../matrixColumns';
import { softCase } from '../../vietnamese/softCase';
import type { Holder } from './frame';

/** Characters that fit under a column in two lines. */
const LONGEST = 28;

/** What stands under the columns of an area: its numeral, and its name as far as it fits. */
export function chartLabel({ code, name }: Pick<Holder, 'code' | 'name'>): string {
  return code === AREA_UNKNOWN ? name : cut(`${code}. ${softCase(name)}`);
}

/** Ends at a word, with the sign that more would follow. */
function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  const kept = text.slice(0, LONGEST);
  const end = text[LONGEST] === ' ' ? LONGEST : kept.lastIndexOf(' ');
  return `${(end > 0 ? kept.slice(0, end) : kept).replace(/[\s,;.-]+$/, '')}…`;
}
