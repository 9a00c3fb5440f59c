import { Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../pane';
import { FailureLine } from '../parts/FailureLine';
import type { TaskLine } from './taskLines';
import type { Went } from './useGoing';

/** What came of the last click, and the list as it is now. */
export interface WentLineProps {
  readonly went: Went | null;
  readonly lines: readonly TaskLine[];
}

/** What came of going to a task or of filtering; a filter by tasks that are others by now is said to be so. */
export function WentLine({ went, lines }: WentLineProps): ReactElement {
  const { say } = usePane();
  if (went?.kind === 'failed') return <FailureLine failure={went.failure} onRetry={went.again} />;
  return (
    <div role="status">
      {went?.kind === 'selected' && <Text size={200}>{say('progress-selected', { sheet: went.sheet })}</Text>}
      {went?.kind === 'not-there' && <Text>{say('progress-not-there')}</Text>}
      {went?.kind === 'filtered' && <Text>{say(filteredWord(went, lines), { count: went.rows })}</Text>}
      {went?.kind === 'unfiltered' && <Text>{say('progress-unfiltered')}</Text>}
    </div>
  );
}

function filteredWord(
  went: Extract<Went, { kind: 'filtered' }>,
  lines: readonly TaskLine[],
): 'progress-filtered' | 'progress-filtered-less' | 'progress-filtered-before' {
  const names = (of: readonly TaskLine[]): string =>
    of.map(({ table, id }) => `${table} ${id ?? ''}`).join('\n');
  if (names(went.lines) !== names(lines)) return 'progress-filtered-before';
  return went.hasOtherFilters ? 'progress-filtered-less' : 'progress-filtered';
}
