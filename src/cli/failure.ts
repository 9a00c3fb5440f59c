import type { Data } from '../messages/say';

/** The input or the arguments could not be used: one sentence on standard error, exit 2. */
export class CommandFailure extends Error {
  constructor(
    readonly code: string,
    readonly data: Data,
  ) {
    super(code);
  }
}
