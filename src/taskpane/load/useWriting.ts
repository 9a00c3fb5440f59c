import { useEffect, useRef, useState } from 'react';
import type { Failure } from '../../workbook/failure';
import { usePane } from '../pane';
import type { Destination } from './destination';
import type { WorkbookChoices } from './draftWorkbook';
import { Cancelled, openGate } from './gate';
import { failureOf, writingFailure } from './planReading';
import type { ReadPlan } from './readPlan';
import type { WrittenPlan } from './writePlan';

/** How far writing is; sheets are worked out first, which can still be ended, then they are drawn. */
export type WritingWork =
  | { readonly kind: 'none' | 'drafting' | 'drawing' | 'cancelled' }
  | {
      readonly kind: 'written';
      readonly written: Exclude<WrittenPlan, { kind: 'failed' }>;
      /** `keyOf` the choices that it was made of. */
      readonly choices: string;
    }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** A plan's way into a workbook. */
export interface Writing {
  /** Null while the workbook under the pane is being looked at. */
  readonly destination: Destination | null;
  readonly work: WritingWork;
  readonly write: (choices: WorkbookChoices, destination: Destination) => void;
  readonly cancel: () => void;
  /** Looks at the workbook under the pane again. */
  readonly look: () => void;
}

const DRAWING_FROM = 2;

/** Looks where the workbook of a plan would go, and writes it there. */
export function useWriting(read: ReadPlan): Writing {
  const { host, session, steps, openWorkbook } = usePane();
  const [destination, setDestination] = useState<Destination | null>(null);
  const [work, setWork] = useState<WritingWork>({ kind: 'none' });
  const [looks, setLooks] = useState(0);
  const ending = useRef<AbortController | null>(null);
  const { head } = read.value;
  useEffect(() => () => ending.current?.abort(), []);

  useEffect(() => {
    let isWanted = true;
    const settle = (next: Destination | Failure): void => {
      if (!isWanted) return;
      if (typeof next === 'string') setDestination(next);
      else setWork({ kind: 'failed', failure: next });
    };
    import(/* webpackChunkName: "write" */ './writePlan')
      .then(({ presentDestination }) => presentDestination(host, head))
      .then(
        (there) => settle(there.ok ? there.value : there.failure),
        (error: unknown) => settle(failureOf(error)),
      );
    return () => {
      isWanted = false;
    };
  }, [host, head, looks]);

  const write = async (choices: WorkbookChoices, to: Destination): Promise<void> => {
    const { signal } = (ending.current = new AbortController());
    const gate = openGate(signal, (partsDone) =>
      setWork({ kind: partsDone < DRAWING_FROM ? 'drafting' : 'drawing' }),
    );
    try {
      const { writePlan } = await import(/* webpackChunkName: "write" */ './writePlan');
      const written = await writePlan({ host, read, choices, destination: to, gate });
      if (written.kind === 'failed') {
        if (written.failure.state !== 'unchanged') session?.changed();
        setWork(written);
        return;
      }
      setWork({ kind: 'written', written, choices: keyOf(choices) });
      if (written.kind === 'moved') setDestination(written.destination);
      if (isWritten(written)) steps.did('plan-written', { sheets: read.sheets.length });
      if (written.kind === 'drawn') session?.changed();
      if (written.kind === 'built') openWorkbook(written.workbook);
    } catch (error) {
      setWork(
        error instanceof Cancelled
          ? { kind: 'cancelled' }
          : { kind: 'failed', failure: writingFailure(error) },
      );
    }
  };
  return {
    destination,
    work,
    write: (choices, to) => void write(choices, to),
    cancel: () => ending.current?.abort(),
    look: () => setLooks(looks + 1),
  };
}

/** Whether something was written at all. */
export function isWritten({ kind }: WrittenPlan): boolean {
  return kind === 'drawn' || kind === 'delivered' || kind === 'built';
}

/** The same for the same choices. */
export function keyOf(choices: WorkbookChoices | null): string {
  return JSON.stringify(choices);
}
