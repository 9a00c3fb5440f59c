import { FluentProvider } from '@fluentui/react-components';
import { type ReactElement, useMemo } from 'react';
import type { Language } from '../../messages/say';
import { sayPane } from '../../messages/sayPane';
import type { Failure } from '../../workbook/failure';
import { type Pane, PaneContext } from '../pane';
import { browserHost } from '../start/browserHost';
import { newSignals } from '../start/signals';
import type { StepLog } from '../steps/stepLog';
import { usePageStyles } from '../theme/usePageStyles';
import { usePaneTheme } from '../theme/usePaneTheme';
import { FailureLine } from '../parts/FailureLine';

/** What the page starts without. */
export interface NotStartedProps {
  readonly failure: Failure;
  readonly language: Language;
  readonly steps: StepLog;
  readonly onRetry: () => void;
}

/** The pane where Office did not answer: why, and a way to try again. */
export function NotStarted({ failure, language, steps, onRetry }: NotStartedProps): ReactElement {
  const theme = usePaneTheme();
  usePageStyles();
  const pane = useMemo<Pane>(
    () => ({
      host: browserHost(),
      session: null,
      language,
      steps,
      say: (word, data = {}) => sayPane(word, data, language),
      signals: newSignals(),
      openWorkbook: () => undefined,
    }),
    [language, steps],
  );
  return (
    <FluentProvider theme={theme}>
      <PaneContext.Provider value={pane}>
        <main>
          <FailureLine failure={failure} onRetry={onRetry} />
        </main>
      </PaneContext.Provider>
    </FluentProvider>
  );
}
