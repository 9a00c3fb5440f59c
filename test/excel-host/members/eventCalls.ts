import { method } from '../batch/argument';
import type { Call } from '../batch/handle';
import type { Session } from '../batch/session';

/** Kinds of events by what their registration is called; the numbers are those of Excel's library. */
export const EVENTS = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
  RowSorted: 19,
  RowHiddenChanged: 22,
  ProtectionChanged: 24,
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
        [`_Register${title}Event`, method([], count(1))],
        [`_Unregister${title}Event`, method([], count(-1))],
      ];
    }),
  );
}
