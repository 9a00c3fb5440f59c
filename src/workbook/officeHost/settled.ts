import type { AppliedEdits } from '../../core/edit';

/** What came of taking a run back; `run` is the run that was meant. */
export interface UndoneRun extends AppliedEdits {
  readonly run: number;
}

/** What came of finishing or taking back what an earlier start left; `refused` is what other people changed since. */
export type SettledWriting = Pick<AppliedEdits, 'refused'>;
