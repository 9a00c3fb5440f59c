import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { type ReactElement, useSyncExternalStore } from 'react';
import { usePane } from '../pane';

/** That a newer version of the pane is there, and a way to take it. */
export function UpdateLine(): ReactElement | null {
  const { say, signals } = usePane();
  const { takeUpdate } = useSyncExternalStore(signals.offline.follow, signals.offline.get);
  if (takeUpdate === null) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{say('update-there')}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={takeUpdate}>
          {say('take-update')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** That the pane opens in this browser without a network, once it does. */
export function OfflineNote(): ReactElement | null {
  const { say, signals } = usePane();
  const { isKept } = useSyncExternalStore(signals.offline.follow, signals.offline.get);
  return isKept ? <span>{say('kept-offline')}</span> : null;
}
