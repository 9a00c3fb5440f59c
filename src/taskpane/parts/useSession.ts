import { useSyncExternalStore } from 'react';
import { usePane } from '../pane';
import { type SessionState, UNREAD } from '../session/sessionState';

/** What is known of the workbook, followed; as unread where there is none. The shell has it read when it is needed. */
export function useSession(): SessionState {
  const { session } = usePane();
  return useSyncExternalStore(session?.follow ?? followNothing, session?.get ?? unread);
}

function followNothing(): () => void {
  return () => undefined;
}

function unread(): SessionState {
  return UNREAD;
}
