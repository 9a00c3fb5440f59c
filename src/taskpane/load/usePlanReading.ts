import { useCallback, useEffect, useRef, useState } from 'react';
import type { StepLog } from '../steps/stepLog';
import { type PlanReading, type SourceOf, startReading } from './planReading';
import type { OwnFile } from './planSource';
import { AS_READ, type ReadingChoices } from './readingChoices';

/** A plan being read, and what the user can do about it. */
export interface PlanReadings {
  /** The last that was told; null before anything was chosen. */
  readonly reading: PlanReading | null;
  readonly begin: (source: SourceOf) => void;
  /** Reads the same plan again with other choices. */
  readonly choose: (choices: ReadingChoices) => void;
  readonly again: () => void;
  readonly cancel: () => void;
  readonly forget: () => void;
}

/** Reads one plan at a time: a new one ends the one before. A workbook of ours goes to `onOpened`. */
export function usePlanReading(steps: StepLog, onOpened: (file: OwnFile) => void): PlanReadings {
  const [reading, setReading] = useState<PlanReading | null>(null);
  const choices = useRef(AS_READ);
  const source = useRef<SourceOf | null>(null);
  const work = useRef<AbortController | null>(null);
  const opened = useRef(onOpened);
  useEffect(() => {
    opened.current = onOpened;
  }, [onOpened]);
  const end = useCallback((): void => work.current?.abort(), []);
  useEffect(() => end, [end]);

  const read = useCallback(
    (next: ReadingChoices): void => {
      if (source.current === null) return;
      end();
      const { signal } = (work.current = new AbortController());
      choices.current = next;
      void startReading({
        source: source.current,
        choices: next,
        signal,
        steps,
        tell: (told) => {
          if (work.current?.signal !== signal) return;
          setReading(told);
          if (told.kind === 'opened') opened.current(told.file);
        },
      });
    },
    [end, steps],
  );
  const begin = useCallback(
    (next: SourceOf): void => {
      source.current = next;
      read(AS_READ);
    },
    [read],
  );
  const forget = useCallback((): void => {
    end();
    work.current = null;
    setReading(null);
  }, [end]);
  const again = useCallback((): void => read(choices.current), [read]);
  return { reading, begin, choose: read, again, cancel: end, forget };
}
