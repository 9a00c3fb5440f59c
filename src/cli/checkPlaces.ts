import type { Place } from '../core/finding';
import { sayLine } from '../messages/sayLine';

const MOST_PLACES = 12;

/**
 * Places for a person, in brackets: the sheet is named once before its tasks, and after a few places only
 * how many more there are.
 */
export function placesText(places: readonly Place[]): string {
  const known = places.filter((place) => placeText(place) !== '' || place.sheet !== null);
  if (known.length === 0) return '';
  const pieces: string[] = [];
  let sheet: string | null = null;
  for (const place of known.slice(0, MOST_PLACES)) {
    const text = placeText(place);
    const isNew = place.sheet !== null && place.sheet !== sheet;
    const named = isNew ? `${place.sheet ?? ''}${text === '' ? '' : `: ${text}`}` : text;
    sheet = place.sheet;
    pieces.push(pieces.length === 0 ? named : `${isNew ? '; ' : ', '}${named}`);
  }
  const more = known.length - MOST_PLACES;
  const rest = more > 0 ? sayLine('check-more', { count: more }) : '';
  const count = known.length > 1 ? `${sayLine('check-places', { count: known.length })}: ` : '';
  return ` [${count}${pieces.join('')}${rest}]`;
}

/** A task and the row of its sheet, or the line of its document; '' where neither is known. */
function placeText({ task, appendix, sheet, row }: Place): string {
  const what = task ?? (sheet === null ? appendix : null) ?? '';
  const where = row === null ? '' : sayLine('check-line', { row });
  if (what === '' || where === '') return what + where;
  return `${what} (${where})`;
}
