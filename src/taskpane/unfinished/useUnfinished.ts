import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Failure, Outcome } from '../../workbook/failure';
import type { Mark } from '../../workbook/officeHost/mark';
import type { SettledWriting } from '../../workbook/officeHost/officeWorkbook';
import { usePane } from '../pane';
import { now } from '../start/clock';
import type { ExcelPane } from '../start/paneHost';

/** Milliseconds after which a fresh mark is looked at once more: another person's pane may be writing right now. */
const LATER = 15_000;

/** Part of a day within which a mark is fresh. */
const FRESH = 1 / 24 / 60;

/** What of an earlier write stands unfinished, and what came of ending it. */
export type Unfinished =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'working' }
  | { readonly kind: 'left'; readonly mark: Mark }
  | { readonly kind: 'ended'; readonly as: 'finished' | 'taken-back' | 'nothing'; readonly refused: number }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly again: () => void };

/** What can be done with it. */
export interface UnfinishedWriting {
  readonly state: Unfinished;
  readonly finish: (mark: Mark) => void;
  readonly takeBack: () => void;
}

/**
 * Looks at the start of the pane, and whenever a failure says so, whether a write was left unfinished; ends it when
 * asked.
 */
export function useUnfinished(host: ExcelPane): UnfinishedWriting {
  const { session, signals, steps } = usePane();
  const { workbook } = host;
  const asked = useSyncExternalStore(signals.leftUnfinished.follow, signals.leftUnfinished.get);
  const [state, setState] = useState<Unfinished>({ kind: 'nothing' });

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null;
    let isWanted = true;
    const look = async (mayBeOthers: boolean): Promise<void> => {
      const found = await workbook.unfinished();
      if (!isWanted) return;
      if (!found.ok) {
        // A failure said that something was left: it is looked for until Excel answers.
        if (asked > 0) timer = setTimeout(() => void look(mayBeOthers), LATER);
        return;
      }
      if (found.value === null) return;
      if (mayBeOthers && now() - found.value.at < FRESH) timer = setTimeout(() => void look(true), LATER);
      else setState({ kind: 'left', mark: found.value });
    };
    void look(asked === 0);
    return () => {
      isWanted = false;
      if (timer !== null) clearTimeout(timer);
    };
  }, [workbook, asked]);

  const end = async (
    as: 'finished' | 'taken-back',
    call: () => Promise<Outcome<SettledWriting | null>>,
  ): Promise<void> => {
    setState({ kind: 'working' });
    const outcome = session === null ? await call() : await session.writing(call);
    if (!outcome.ok) {
      setState({ kind: 'failed', failure: outcome.failure, again: () => void end(as, call) });
      return;
    }
    steps.did('unfinished-ended', { refused: outcome.value?.refused.length ?? 0 });
    const { value } = outcome;
    setState({
      kind: 'ended',
      as: value === null ? 'nothing' : as,
      refused: value?.refused.length ?? 0,
    });
  };

  return {
    state,
    finish: (mark) =>
      void end('finished', () => (mark.kind === 'check' ? checkAgain(host) : workbook.finish())),
    takeBack: () => void end('taken-back', () => workbook.takeBack()),
  };
}

/** The lines of `Kiểm tra` are written from what the workbook holds now. */
async function checkAgain(host: ExcelPane): Promise<Outcome<SettledWriting | null>> {
  const { checkInExcel } = await import(/* webpackChunkName: "check-writes" */ '../check/paneWrites');
  const written = await checkInExcel(host.workbook);
  return written.ok ? { ok: true, value: { refused: [] } } : written;
}
