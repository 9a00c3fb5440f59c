import { Button, Link, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../pane';
import { FailureLine } from '../parts/FailureLine';
import { followedText } from '../parts/followedText';
import { useSession } from '../parts/useSession';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'start',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    // As high as its longest sentence, so that what is below does not move while figures are counted again.
    minHeight: `calc(2 * ${tokens.lineHeightBase300})`,
  },
  button: { flexShrink: 0 },
});

/** How the figures stand to the workbook: none yet, being counted again, of a reading before the last change. */
export function SessionLine(): ReactElement {
  const styles = useStyles();
  const { say, session } = usePane();
  const { status, read, failure, followed } = useSession();
  const told = followedText(followed, say);
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
  return (
    <>
      <div className={styles.line}>
        <div role="status">
          {status === 'reading' ? (
            <Spinner size="tiny" label={say(read === null ? 'workbook-reading' : 'progress-counting')} />
          ) : (
            <Text>
              {told === null ? say(`progress-${status}`) : say('progress-followed', { followed: told })}
            </Text>
          )}
        </div>
        {status === 'reading' ? (
          <Button size="small" className={styles.button} onClick={() => session.cancel()}>
            {say('progress-cancel')}
          </Button>
        ) : (
          <Button size="small" className={styles.button} onClick={again}>
            {say(read === null ? 'progress-read' : 'read-again')}
          </Button>
        )}
      </div>
      {failure !== null && <FailureLine failure={failure} onRetry={again} />}
    </>
  );
}
