import { Button, makeStyles, MessageBar, MessageBarBody, Textarea, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useState } from 'react';
import { sayFailure } from '../../messages/say';
import type { Failure, FailureCode } from '../../workbook/failure';
import { worded } from '../../workbook/fileHost/failures';
import { usePane } from '../pane';
import { failureDetails } from '../steps/failureDetails';
import { LeftPlaces } from './LeftPlaces';

const useStyles = makeStyles({
  line: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  actions: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

/** After these something stands unfinished in the workbook, which the top of the pane offers to end. */
const LEAVES: readonly FailureCode[] = ['not-taken-back', 'unfinished-writing'];

/** What a failure line is about. */
export interface FailureLineProps {
  readonly failure: Failure;
  /** Makes the same call again; offered where that can help. */
  readonly onRetry?: () => void;
}

/**
 * What went wrong in one sentence, what may be assumed of the workbook, and what can be done: try again, copy the
 * details for whoever supports the user.
 */
export function FailureLine({ failure, onRetry }: FailureLineProps): ReactElement {
  const styles = useStyles();
  const { say, language, host, steps, signals } = usePane();
  const [copied, setCopied] = useState<'no' | 'yes' | 'by-hand'>('no');
  useEffect(() => {
    steps.failed(failure.code);
    if (LEAVES.includes(failure.code)) signals.leftUnfinished.set(signals.leftUnfinished.get() + 1);
  }, [steps, signals, failure]);
  const details = (): string =>
    failureDetails({ version: PHANCONG_VERSION, host: host.facts, language, failure, steps: steps.last() });
  const copy = (): void => {
    navigator.clipboard.writeText(details()).then(
      () => setCopied('yes'),
      () => setCopied('by-hand'),
    );
  };
  const { code, data } = worded(failure);
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody className={styles.line}>
        <span>{sayFailure(code, data, language)}</span>
        {failure.code === 'not-taken-back' && <LeftPlaces places={failure.data.left} />}
        <span>{say(`state-${failure.state}`)}</span>
        <div className={styles.actions}>
          {failure.retryHelps && onRetry && (
            <Button size="small" onClick={onRetry}>
              {say('retry')}
            </Button>
          )}
          <Button size="small" appearance="subtle" onClick={copy}>
            {say('copy-details')}
          </Button>
        </div>
        {copied === 'yes' && <span role="status">{say('details-copied')}</span>}
        {copied === 'by-hand' && (
          <>
            <span role="status">{say('details-by-hand')}</span>
            <Textarea aria-label={say('details-label')} readOnly value={details()} rows={6} />
          </>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
