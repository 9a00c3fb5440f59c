import { Button, MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef } from 'react';
import type { PaneWord } from '../../messages/sayPane';
import type { Mark } from '../../workbook/officeHost/mark';
import { canFinish, canTakeBack } from '../../workbook/officeHost/unfinished';
import { FailureLine } from '../parts/FailureLine';
import { useMessageLine } from '../parts/useMessageLine';
import { usePane } from '../pane';
import type { ExcelPane } from '../start/paneHost';
import { momentText } from './momentText';
import { useUnfinished } from './useUnfinished';

/** Says in one sentence what an earlier write left in the workbook and when, and offers to finish or take it back. */
export function UnfinishedLine({ host }: { readonly host: ExcelPane }): ReactElement | null {
  const styles = useMessageLine();
  const { say } = usePane();
  const { state, finish, takeBack } = useUnfinished(host);
  const said = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    // The button that was pressed is gone: the keyboard goes on from here.
    if (state.kind === 'ended' && document.activeElement === document.body) said.current?.focus();
  }, [state]);
  if (state.kind === 'nothing') return null;
  if (state.kind === 'failed') return <FailureLine failure={state.failure} onRetry={state.again} />;
  if (state.kind === 'working') return <Spinner size="tiny" label={say('left-working')} role="status" />;
  if (state.kind === 'ended') {
    return (
      <MessageBar intent={state.refused === 0 ? 'success' : 'warning'} layout="multiline" role="status">
        <MessageBarBody>
          <span ref={said} tabIndex={-1} className={styles.said}>
            {say(`left-${state.as}`)} {state.refused > 0 && say('left-refused', { count: state.refused })}
          </span>
        </MessageBarBody>
      </MessageBar>
    );
  }
  const { mark } = state;
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody className={styles.line}>
        <span>{say(sentenceOf(mark), dataOf(mark))}</span>
        <div className={styles.actions}>
          {canFinish(mark) && (
            <Button size="small" onClick={() => finish(mark)}>
              {say(mark.kind === 'check' ? 'left-check-again' : 'left-finish')}
            </Button>
          )}
          {canTakeBack(mark) && (
            <Button size="small" onClick={takeBack}>
              {say('left-take-back')}
            </Button>
          )}
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}

function sentenceOf(mark: Mark): PaneWord {
  if (mark.kind === 'check') return 'left-check';
  if (mark.kind === 'run' && mark.isEnding) return 'left-run-ending';
  return mark.isWhole ? `left-${mark.kind}-whole` : `left-${mark.kind}`;
}

function dataOf(mark: Mark): Readonly<Record<string, string | number>> {
  const run = mark.kind === 'run' ? mark.run : '';
  return { when: momentText(mark.at), sheets: mark.sheets.join(', '), run };
}
