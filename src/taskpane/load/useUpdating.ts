import { useEffect, useState } from 'react';
import type { PairAnswer } from '../../core/update/answeredPairs';
import type { Failure } from '../../workbook/failure';
import { usePane } from '../pane';
import { failureOf, writingFailure } from './planReading';
import type { ComparedPlan, UpdatedPlan } from './planUpdating';
import type { ReadPlan } from './readPlan';

/** A comparison as far as it has come. */
export type Comparing =
  | { readonly kind: 'none' | 'comparing' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | ComparedPlan;

/** How far an update is. */
export type UpdateWork = { readonly kind: 'none' | 'writing' } | UpdatedPlan;

/** The workbook under the pane beside a new version of its plan, and the way to bring it up to that. */
export interface Updating {
  readonly compared: Comparing;
  readonly work: UpdateWork;
  readonly answers: ReadonlyMap<string, PairAnswer>;
  readonly answer: (task: string, answer: PairAnswer) => void;
  readonly update: () => void;
  /** Compares again. */
  readonly look: () => void;
}

/**
 * Compares a plan with the workbook under the pane where that `may` hold the same plan, takes the answers and updates it
 * when asked; `accepted` are statuses of the plan's own tracker.
 */
export function useUpdating(read: ReadPlan, accepted: readonly string[], may: boolean): Updating {
  const { host, session, steps } = usePane();
  const [compared, setCompared] = useState<Comparing>({ kind: 'none' });
  const [work, setWork] = useState<UpdateWork>({ kind: 'none' });
  const [answers, setAnswers] = useState<ReadonlyMap<string, PairAnswer>>(new Map());
  const [looks, setLooks] = useState(0);

  useEffect(() => {
    if (!may) return undefined;
    let isWanted = true;
    const settle = (next: Comparing): void => {
      if (isWanted) setCompared(next);
    };
    import(/* webpackChunkName: "update" */ './planUpdating')
      .then(({ comparedPlan }) => comparedPlan(host, read, accepted))
      .then(
        (outcome) => settle(outcome.ok ? outcome.value : { kind: 'failed', failure: outcome.failure }),
        (error: unknown) => settle({ kind: 'failed', failure: failureOf(error) }),
      );
    return () => {
      isWanted = false;
    };
  }, [host, read, accepted, may, looks]);

  const update = async (): Promise<void> => {
    if (compared.kind !== 'possible') return;
    setWork({ kind: 'writing' });
    try {
      const { updatePlan } = await import(/* webpackChunkName: "update" */ './planUpdating');
      const next = await updatePlan({ host, read, accepted, key: compared.key, answers });
      if (next.kind === 'moved') setCompared(next.compared);
      if (next.kind === 'updated') {
        const { changed, added, dropped } = next.counts;
        steps.did('workbook-written', { changed, added, dropped });
        setAnswers(new Map());
      }
      if (next.kind === 'updated' || next.kind === 'failed') session?.changed();
      setWork(next);
    } catch (error) {
      setWork({ kind: 'failed', failure: writingFailure(error) });
    }
  };
  return {
    compared,
    work,
    answers,
    answer: (task, said) => {
      setAnswers(new Map([...answers, [task, said]]));
      if (work.kind !== 'writing') setWork({ kind: 'none' });
    },
    update: () => void update(),
    look: () => {
      setCompared({ kind: 'comparing' });
      setLooks(looks + 1);
    },
  };
}
