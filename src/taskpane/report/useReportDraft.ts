import { useEffect, useState } from 'react';
import type { Failure } from '../../workbook/failure';
import { usePane } from '../pane';
import type { ReadWorkbook } from '../session/readWorkbook';
import { sessionFailure } from '../session/sessionFailure';
import { now, today } from '../start/clock';
import { nextFrame } from '../start/nextTurn';
import { withOwnUses } from './own/ownUses';
import type { AskedChoices, ReportChoices } from './reportChoices';
import type { ReportDraft } from './reportDraft';
import type { PaneTemplate } from './templates';

/** How far a draft is; `draft` is the last that was made, which stays to be seen meanwhile. */
export interface Drafting {
  readonly draft: ReportDraft | null;
  readonly isWorking: boolean;
  readonly failure: Failure | null;
  readonly again: () => void;
}

/** What decides the draft, besides the workbook: null where a typed day is none. */
export interface DraftWanted extends Pick<ReportChoices, 'index' | 'unit' | 'history'> {
  readonly time: Pick<AskedChoices, 'period' | 'asOf'> | null;
  readonly templates: readonly PaneTemplate[];
}

/** Drafts the report that is chosen, anew at every change of the choices and of the workbook. */
export function useReportDraft(book: ReadWorkbook, wanted: DraftWanted): Drafting {
  const { host } = usePane();
  const [draft, setDraft] = useState<ReportDraft | null>(null);
  const [isWorking, setIsWorking] = useState(true);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [attempt, setAttempt] = useState(0);
  const { templates, index, unit, history, time } = wanted;
  const key = JSON.stringify([templates.map((template) => template.key), index, unit, history, time]);
  useEffect(() => {
    if (time === null) return undefined;
    let isWanted = true;
    const settle = (made: ReportDraft | Failure): void => {
      if (!isWanted) return;
      setIsWorking(false);
      if ('source' in made) setDraft(made);
      setFailure('source' in made ? null : made);
    };
    setIsWorking(true);
    Promise.all([
      import(/* webpackChunkName: "report-draft" */ './reportDraft'),
      Promise.all(templates.map(withOwnUses)),
    ])
      .then(async ([{ draftedReport }, read]) => {
        await nextFrame();
        if (!isWanted) return;
        const asked = { ...time, templates: read, index, unit, history, today: today(), now: now() };
        const outcome = await draftedReport(host, book, asked);
        settle(outcome.ok ? outcome.value : outcome.failure);
      })
      .catch((error: unknown) => settle(sessionFailure(error)));
    return () => {
      isWanted = false;
    };
    // The key says all of what is wanted.
  }, [book, key, attempt]);
  return { draft, isWorking, failure, again: () => setAttempt(attempt + 1) };
}
