import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { LAYOUT_VERSION } from '../../core/layout/version';
import type { Failure } from '../../workbook/failure';
import type { Upgraded } from '../../workbook/port';
import { usePane } from '../pane';
import { FailureLine } from '../parts/FailureLine';
import { useSession } from '../parts/useSession';

const useStyles = makeStyles({
  line: { display: 'flex', flexDirection: 'column', alignItems: 'start', rowGap: tokens.spacingVerticalXS },
  said: { ':focus': { outlineStyle: 'none' } },
});

type State =
  | { readonly kind: 'offered' }
  | { readonly kind: 'working' }
  | { readonly kind: 'done'; readonly upgraded: Upgraded }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** That the workbook is of an older layout, and a button that brings it up to date; it works as it is without that. */
export function UpgradeLine(): ReactElement | null {
  const styles = useStyles();
  const { host, session, say } = usePane();
  const { read } = useSession();
  const [state, setState] = useState<State>({ kind: 'offered' });
  const said = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    // The button that was pressed is gone: the keyboard goes on from here.
    if (state.kind === 'done' && document.activeElement === document.body) said.current?.focus();
  }, [state]);
  const { workbook } = host;
  const version = read?.checked.tracking.version ?? null;
  const isOlder = version !== null && version < LAYOUT_VERSION;

  const upgrade = async (): Promise<void> => {
    if (workbook === null) return;
    setState({ kind: 'working' });
    const call = () => workbook.upgrade();
    const outcome = session === null ? await call() : await session.writing(call);
    if (!outcome.ok) setState({ kind: 'failed', failure: outcome.failure });
    else if (outcome.value === null) setState({ kind: 'offered' });
    else setState({ kind: 'done', upgraded: outcome.value });
  };

  if (state.kind === 'working') return <Spinner size="tiny" label={say('upgrade-working')} role="status" />;
  if (state.kind === 'failed') return <FailureLine failure={state.failure} onRetry={() => void upgrade()} />;
  if (state.kind === 'done' && !isOlder) {
    return (
      <MessageBar intent="success" layout="multiline" role="status">
        <MessageBarBody>
          <span ref={said} tabIndex={-1} className={styles.said}>
            {say('upgrade-done', { sheet: state.upgraded.sheet })}
          </span>
        </MessageBarBody>
      </MessageBar>
    );
  }
  if (!isOlder || workbook === null) return null;
  return (
    <MessageBar intent="info" layout="multiline" role="status">
      <MessageBarBody className={styles.line}>
        <span>{say('upgrade-offered', { from: version, to: LAYOUT_VERSION })}</span>
        <Button size="small" onClick={() => void upgrade()}>
          {say('upgrade')}
        </Button>
      </MessageBarBody>
    </MessageBar>
  );
}
