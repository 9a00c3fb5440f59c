import { nextTurn } from '../start/nextTurn';

/** The user has ended the work. */
export class Cancelled extends Error {}

/**
 * Passed between the parts of a long work with how many parts are done: the page answers the user meanwhile.
 * Rejects with `Cancelled` once the user has ended the work.
 */
export type Gate = (partsDone: number) => Promise<void>;

/** A gate that tells how far the work is, and closes when the signal does. */
export function openGate(signal: AbortSignal, tell: (partsDone: number) => void): Gate {
  return async (partsDone) => {
    tell(partsDone);
    await nextTurn();
    if (signal.aborted) throw new Cancelled();
  };
}
