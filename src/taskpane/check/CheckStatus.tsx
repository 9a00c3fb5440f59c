import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../pane';
import { FailureLine } from '../parts/FailureLine';
import { followedText } from '../parts/followedText';
import type { PaneWord } from '../../messages/sayPane';
import type { SessionState, SessionStatus } from '../session/sessionState';

const useStyles = makeStyles({
  status: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  line: { flex: '1 1 160px' },
});

const STANDINGS: Readonly<Record<SessionStatus, PaneWord>> = {
  unread: 'check-unread',
  foreign: 'workbook-foreign',
  reading: 'check-rerunning',
  current: 'check-current',
  stale: 'check-stale',
  failed: 'check-stale-failed',
};

/** How what is shown stands to the workbook, and a way to check it again or to stop. */
export function CheckStatus({ state }: { readonly state: SessionState }): ReactElement {
  const styles = useStyles();
  const { say, session } = usePane();
  const { status, read, failure } = state;
  const followed = followedText(state.followed, say);
  const check = (): void => void session?.refresh();
  return (
    <div className={styles.status}>
      <div role="status" className={styles.line}>
        {status === 'reading' && read === null && <Spinner size="tiny" label={say('check-running')} />}
        {status === 'unread' && <Text>{say('check-unread')}</Text>}
        {status === 'foreign' && <Text>{say('workbook-foreign')}</Text>}
        {read !== null && <Text>{[say(STANDINGS[status]), followed].filter(Boolean).join(' ')}</Text>}
      </div>
      {failure !== null && <FailureLine failure={failure} onRetry={check} />}
      {status === 'reading' ? (
        <Button size="small" onClick={() => session?.cancel()}>
          {say('check-cancel')}
        </Button>
      ) : (
        <Button
          size={read === null ? 'medium' : 'small'}
          appearance={read === null ? 'primary' : 'secondary'}
          onClick={check}
        >
          {say(read === null ? 'check-now' : 'check-again')}
        </Button>
      )}
    </div>
  );
}
