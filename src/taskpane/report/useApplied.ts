import { useState } from 'react';
import type { Edit, RefusedEdit } from '../../core/edit';
import type { Failure } from '../../workbook/failure';
import { done } from '../../workbook/outcome';
import { usePane } from '../pane';

/** What came of writing edits into the workbook, whole or not at all. */
export type Written =
  | { readonly kind: 'written' }
  | { readonly kind: 'refused'; readonly refused: readonly RefusedEdit[] }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** How far the last writing is. */
export type Applied = Written | { readonly kind: 'none' | 'working' };

/** Writes edits into the workbook, which is read again afterwards. */
export interface Applying {
  readonly applied: Applied;
  readonly apply: (edits: readonly Edit[]) => Promise<Written>;
  /** What came of the last is told no more. */
  readonly forget: () => void;
}

/** Writes whole runs of edits, one at a time. */
export function useApplied(): Applying {
  const { host, session, steps } = usePane();
  const [applied, setApplied] = useState<Applied>({ kind: 'none' });
  const apply = async (edits: readonly Edit[]): Promise<Written> => {
    const { workbook } = host;
    if (session === null || workbook === null) return { kind: 'refused', refused: [] };
    setApplied({ kind: 'working' });
    const outcome = await session.writing(() =>
      edits.length === 0
        ? Promise.resolve(done({ applied: [], refused: [] }))
        : workbook.apply(edits, 'whole'),
    );
    const next = ((): Written => {
      if (!outcome.ok) return { kind: 'failed', failure: outcome.failure };
      const { refused } = outcome.value;
      return refused.length > 0 ? { kind: 'refused', refused } : { kind: 'written' };
    })();
    if (next.kind === 'written') steps.did('workbook-written', { edits: edits.length });
    setApplied(next);
    return next;
  };
  return { applied, apply, forget: () => setApplied({ kind: 'none' }) };
}
