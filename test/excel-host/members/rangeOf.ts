import { itemNotFound } from '../fault';
import { Handle } from '../batch/handle';
import type { Session } from '../batch/session';
import type { Area } from '../model/area';
import type { Sheet } from '../model/sheet';
import { rangeKind } from './range';
import { RangeTarget } from './rangeTarget';

/** A range of a sheet as an object of a request. */
export function rangeOf(sheet: Sheet, place: Area, session: Session): Handle {
  if (!session.book.sheets.includes(sheet)) throw itemNotFound(`sheet ${sheet.name}`);
  return Handle.of(rangeKind, new RangeTarget(sheet, place), session);
}
