import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { type ReactElement, useSyncExternalStore } from 'react';
import { FailureLine } from '../parts/FailureLine';
import { usePane } from '../pane';

/** Where Office opened the page and was not there: why, and what the pane can do meanwhile. */
export function OfficeLine(): ReactElement | null {
  const { say, signals } = usePane();
  const news = useSyncExternalStore(signals.office.follow, signals.office.get);
  if (news === null) return null;
  if (news.kind === 'missing')
    return (
      <>
        <FailureLine failure={news.why} onRetry={news.tryAgain} />
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{say('without-office')}</MessageBarBody>
        </MessageBar>
      </>
    );
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{say('office-arrived')}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={news.enter}>
          {say('enter-excel')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
