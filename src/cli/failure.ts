import type { Data } from '../messages/say';

/**
 * The command stops with one sentence on standard error: exit 2 where the input or the arguments could not
 * be used, 1 where the document holds no matrix.
 */
export class CommandFailure extends Error {
  constructor(
    readonly code: string,
    readonly data: Data,
    readonly exitCode: 1 | 2 = 2,
  ) {
    super(code);
  }
}
