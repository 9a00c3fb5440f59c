import { Link, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef, useSyncExternalStore } from 'react';
import { usePane } from '../pane';
import { useSession } from '../parts/useSession';
import { CheckResult } from './CheckResult';
import { CheckStatus } from './CheckStatus';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

/** Kiểm tra: what is wrong in the workbook, where, and how to mend it. */
export function CheckPlace(): ReactElement {
  const styles = useStyles();
  const { say, session, signals } = usePane();
  const state = useSession();
  const quickChecks = useSyncExternalStore(signals.quickChecks.follow, signals.quickChecks.get);
  const answered = useRef(quickChecks);
  useEffect(() => {
    if (answered.current === quickChecks) return;
    answered.current = quickChecks;
    void session?.refresh();
  }, [quickChecks, session]);
  return (
    <div className={styles.place}>
      <Subtitle2 as="h1">{say('place-check')}</Subtitle2>
      {session === null ? (
        <Text block>
          {say('no-workbook')} <Link href="#/nap">{say('go-to-load')}</Link>
        </Text>
      ) : (
        <>
          <CheckStatus state={state} />
          {state.read !== null && <CheckResult read={state.read} />}
        </>
      )}
    </div>
  );
}
