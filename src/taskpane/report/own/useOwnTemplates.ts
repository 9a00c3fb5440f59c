import { useEffect, useMemo, useState } from 'react';
import type { Failure } from '../../../workbook/failure';
import type { OwnTemplates } from '../../../workbook/tracking/readOwnTemplates';
import { usePane } from '../../pane';
import type { ReadWorkbook } from '../../session/readWorkbook';
import { sessionFailure } from '../../session/sessionFailure';
import type { PaneTemplate } from '../templates';
import { keptTemplates, NO_TEMPLATES, offeredTemplate, templateKey } from './keptTemplates';

/** The templates that the workbook keeps, and how far reading them is. */
export interface KnownTemplates {
  readonly kept: OwnTemplates;
  /** Those that are whole, as the place offers them. */
  readonly offered: readonly PaneTemplate[];
  readonly failure: Failure | null;
  readonly again: () => void;
}

/** Follows the templates of a workbook: they are read again where their sheets are others. */
export function useOwnTemplates({ content }: ReadWorkbook): KnownTemplates {
  const { host } = usePane();
  const [kept, setKept] = useState(NO_TEMPLATES);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [attempt, setAttempt] = useState(0);
  const key = templateKey(content);
  useEffect(() => {
    setFailure(null);
    if (key === '') {
      setKept(NO_TEMPLATES);
      return undefined;
    }
    let isWanted = true;
    keptTemplates(host)
      .then((outcome) => {
        if (!isWanted) return;
        if (outcome.ok) setKept(outcome.value);
        else setFailure(outcome.failure);
      })
      .catch((error: unknown) => {
        if (isWanted) setFailure(sessionFailure(error));
      });
    return () => {
      isWanted = false;
    };
  }, [host.workbook, key, attempt]);
  const offered = useMemo(() => kept.templates.map(offeredTemplate), [kept]);
  return { kept, offered, failure, again: () => setAttempt(attempt + 1) };
}
