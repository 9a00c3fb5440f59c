import { MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../pane';
import { FailureLine } from '../parts/FailureLine';
import { refusedLines } from '../parts/refusedLines';
import type { WriteState } from './useWrites';

const MOST_REFUSED = 20;

/** What the last write came to: what was done, and each place that was not. */
export function WriteResult({ state }: { readonly state: WriteState }): ReactElement {
  const { say, language } = usePane();
  if (state.kind === 'failed') return <FailureLine failure={state.failure} onRetry={state.again} />;
  const refused = state.kind === 'told' ? state.told.refused : [];
  return (
    <div role="status">
      {state.kind === 'working' && <Spinner size="tiny" label={say('check-working')} />}
      {state.kind === 'told' && (
        <MessageBar intent={refused.length === 0 ? 'success' : 'warning'} layout="multiline">
          <MessageBarBody>
            {state.told.text}
            {refused.length > 0 && (
              <>
                {' '}
                {say('check-refused', { count: refused.length })}
                <ul>
                  {refusedLines(refused, language)
                    .slice(0, MOST_REFUSED)
                    .map((line, at) => (
                      <li key={at}>{line}</li>
                    ))}
                </ul>
              </>
            )}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
