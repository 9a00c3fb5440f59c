import { method } from '../batch/argument';
import type { Call } from '../batch/handle';
import type { Session } from '../batch/session';

/** Kinds of events by what their registration is called; the numbers are those of Excel's library. */
export const EVENTS = {
  DataChanged: 10,
  Activated: 11,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  RowSorted: 19,
  RowHiddenChanged: 22,
  NameChanged: 25,
  Moved: 27,
  TableSelectionChanged: 100,
  TableDataChanged: 101,
  TableAdded: 102,
  TableDeleted: 103,
} as const;

export type EventName = keyof typeof EVENTS;

/** `_Register…Event` and `_Unregister…Event` of an object. */
export function eventCalls<T>(
  names: readonly EventName[],
  targetOf: (target: T) => string,
): Readonly<Record<string, Call<T>>> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const title = name.replace(/^Table/, '');
      const count =
        (step: 1 | -1) =>
        (session: Session, target: T): void => {
          const key = `${String(EVENTS[name])} ${targetOf(target)}`;
          session.registered.set(key, Math.max(0, (session.registered.get(key) ?? 0) + step));
        };
      return [
        [calledBy('_Register', title), method([], count(1))],
        [calledBy('_Unregister', title), method([], count(-1))],
      ];
    }),
  );
}

/** Those of requirement set 1.17 are called the other way round. */
function calledBy(verb: string, title: string): string {
  return title === 'NameChanged' || title === 'Moved' ? `${verb}Event${title}` : `${verb}${title}Event`;
}
