import type { Failure, LeftPlace, Outcome } from '../failure';
import { NOWHERE } from '../outcome';
import { failed } from './officeFailures';

/** Taking back is tried again once: what stood in the way is often over by then. */
const TRIES = 2;

/** What came of taking back: all is as before, or what could not be taken back any more was written to its end. */
export type TakenBack = 'back' | 'ended';

/**
 * Takes back what a failed write left; the failure then leaves the workbook unchanged. Where that fails too,
 * the failure says what is left. Null where the write was brought to its end instead.
 */
export async function takenBack(
  failure: Failure,
  left: () => Promise<readonly LeftPlace[]>,
  takeBack: () => Promise<TakenBack>,
): Promise<Outcome<never> | null> {
  for (let turn = 1; turn <= TRIES; turn += 1) {
    try {
      return (await takeBack()) === 'ended' ? null : failed(failure);
    } catch {
      // The next try reads again what stands; after the last one the user is told.
    }
  }
  return failed({
    code: 'not-taken-back',
    data: { left: await left(), because: failure.code },
    place: NOWHERE,
    retryHelps: false,
    state: 'partly-changed',
  });
}
