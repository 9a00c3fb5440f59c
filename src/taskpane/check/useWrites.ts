import { useState } from 'react';
import type { RefusedEdit } from '../../core/edit';
import type { Failure, Outcome } from '../../workbook/failure';
import { usePane } from '../pane';
import type * as PaneWrites from './paneWrites';

/** What a write came to, as it is told. */
export interface Told {
  readonly text: string;
  readonly refused: readonly RefusedEdit[];
}

/** How far the last write is. */
export type WriteState =
  | { readonly kind: 'none' }
  | { readonly kind: 'working' }
  | { readonly kind: 'told'; readonly told: Told }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly again: () => void };

type Writes = typeof PaneWrites;

/** Writes into the workbook, one at a time; the workbook is read again after each. */
export interface PaneWriting {
  readonly state: WriteState;
  readonly write: <T>(
    call: (writes: Writes) => Promise<Outcome<T>>,
    tell: (value: T) => Told,
  ) => Promise<void>;
}

/** The writes of the place Kiểm tra, and what the last one came to. */
export function useWrites(): PaneWriting {
  const { session, steps } = usePane();
  const [state, setState] = useState<WriteState>({ kind: 'none' });
  const write: PaneWriting['write'] = async (call, tell) => {
    if (session === null || state.kind === 'working') return;
    setState({ kind: 'working' });
    const outcome = await session.writing(async () => {
      const writes = await import(/* webpackChunkName: "check-writes" */ './paneWrites');
      return call(writes);
    });
    if (!outcome.ok) {
      setState({ kind: 'failed', failure: outcome.failure, again: () => void write(call, tell) });
      return;
    }
    const told = tell(outcome.value);
    steps.did('workbook-written', { refused: told.refused.length });
    setState({ kind: 'told', told });
  };
  return { state, write };
}
