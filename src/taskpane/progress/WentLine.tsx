import { Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../pane';
import { FailureLine } from '../parts/FailureLine';
import type { Went } from './useGoing';

/** What came of going to a task or of filtering, told once. */
export function WentLine({ went }: { readonly went: Went | null }): ReactElement {
  const { say } = usePane();
  if (went?.kind === 'failed') return <FailureLine failure={went.failure} onRetry={went.again} />;
  return (
    <div role="status">
      {went?.kind === 'selected' && <Text size={200}>{say('progress-selected', { sheet: went.sheet })}</Text>}
      {went?.kind === 'not-there' && <Text>{say('progress-not-there')}</Text>}
      {went?.kind === 'filtered' && (
        <Text>
          {say(went.hasOtherFilters ? 'progress-filtered-less' : 'progress-filtered', { count: went.rows })}
        </Text>
      )}
      {went?.kind === 'unfiltered' && <Text>{say('progress-unfiltered')}</Text>}
    </div>
  );
}
