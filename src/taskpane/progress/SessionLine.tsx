import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../pane';
import { FailureLine } from '../parts/FailureLine';
import { useSession } from '../parts/useSession';

const useStyles = makeStyles({
  line: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, alignItems: 'start' },
});

/** How the figures stand to the workbook: none yet, being counted again, of a reading before the last change. */
export function SessionLine(): ReactElement {
  const styles = useStyles();
  const { say, session } = usePane();
  const { status, read, failure } = useSession();
  const again = (): void => void session?.refresh();
  if (session === null)
    return (
      <Text block>
        {say('no-workbook')} <Link href="#/nap">{say('go-to-load')}</Link>
      </Text>
    );
  if (status === 'foreign')
    return (
      <Text block>
        {say('workbook-foreign')} <Link href="#/nap">{say('go-to-load')}</Link>
      </Text>
    );
  if (status === 'failed' && failure) return <FailureLine failure={failure} onRetry={again} />;
  return (
    <div className={styles.line}>
      <div role="status">
        {status === 'reading' && (
          <Spinner size="tiny" label={say(read === null ? 'workbook-reading' : 'progress-counting')} />
        )}
        {status === 'stale' && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{say('progress-stale')}</MessageBarBody>
          </MessageBar>
        )}
        {status === 'unread' && <Text>{say('progress-not-read')}</Text>}
      </div>
      {status === 'stale' && <Button onClick={again}>{say('read-again')}</Button>}
      {status === 'unread' && <Button onClick={again}>{say('progress-read')}</Button>}
    </div>
  );
}
