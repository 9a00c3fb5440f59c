import { MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../pane';
import { FailureLine } from '../parts/FailureLine';
import { refusedLines } from '../parts/refusedLines';
import type { Applied } from './useApplied';

/** What came of writing, and what is said of it. */
export interface AppliedLinesProps {
  readonly applied: Applied;
  readonly working: string;
  readonly written: string;
  readonly onRetry: () => void;
}

/** What came of writing into the workbook: under way, done, refused, failed. */
export function AppliedLines({ applied, working, written, onRetry }: AppliedLinesProps): ReactElement {
  const { language } = usePane();
  return (
    <>
      <div role="status">
        {applied.kind === 'working' && <Spinner size="tiny" label={working} />}
        {applied.kind === 'written' && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{written}</MessageBarBody>
          </MessageBar>
        )}
        {applied.kind === 'refused' && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{refusedLines(applied.refused, language).join(' ')}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {applied.kind === 'failed' && <FailureLine failure={applied.failure} onRetry={onRetry} />}
    </>
  );
}
