import { Link, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { useMessageLine } from '../parts/useMessageLine';
import { usePane } from '../pane';

/** What came of a writing. */
export interface OutcomeLineProps {
  readonly isDone: boolean;
  readonly sentence: string;
  /** Whether the workbook under the pane holds the plan now, so that one goes on to the other places. */
  readonly goesOn: boolean;
  readonly children?: ReactNode;
}

/** The sentence of an outcome, which takes the keyboard where the button that was pressed is gone, and where to go on. */
export function OutcomeLine({ isDone, sentence, goesOn, children }: OutcomeLineProps): ReactElement {
  const styles = useMessageLine();
  const { say } = usePane();
  const said = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) said.current?.focus();
  }, []);
  return (
    <MessageBar intent={isDone ? 'success' : 'warning'} layout="multiline" role="status">
      <MessageBarBody className={styles.line}>
        <span ref={said} tabIndex={-1} className={styles.said}>
          {sentence}
        </span>
        {children}
        {goesOn && (
          <span className={styles.actions}>
            <span>{say('load-next')}</span>
            <Link inline href="#/kiem-tra">
              {say('place-check')}
            </Link>
            <Link inline href="#/tien-do">
              {say('place-progress')}
            </Link>
          </span>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
