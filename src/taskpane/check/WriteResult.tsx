import { MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RefusedEdit } from '../../core/edit';
import { sayLine } from '../../messages/say';
import { usePane } from '../pane';
import { FailureLine } from '../parts/FailureLine';
import { columnName } from './placeText';
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
                  {refused.slice(0, MOST_REFUSED).map((each, at) => (
                    <li key={at}>{sayLine(`refused-${each.reason}`, whereOf(each), language)}</li>
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

function whereOf({ edit, present }: RefusedEdit): Readonly<Record<string, string>> {
  const where = 'sheet' in edit ? (edit.sheet.name ?? '') : `${edit.table} ${edit.task}`;
  const column = edit.kind === 'cell' ? columnName(edit.column) : '';
  const shown = typeof present === 'object' ? (present?.error ?? '') : String(present);
  return { where, column, present: shown };
}
