import { Link, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef } from 'react';
import { sayFailure } from '../../messages/say';
import { usePane } from '../pane';
import { OpenedFile } from './OpenedFile';
import type { WrittenPlan } from './writePlan';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  said: { ':focus': { outlineStyle: 'none' } },
  links: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
});

/** What came of writing: where the sheets are and where to go on, or why nothing was written. */
export function WrittenLine({
  written,
}: {
  readonly written: Exclude<WrittenPlan, { kind: 'failed' }>;
}): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const said = useRef<HTMLSpanElement>(null);
  const isHere = written.kind === 'drawn' || written.kind === 'built';
  useEffect(() => {
    // The button that was pressed is gone: the keyboard goes on from here.
    if (document.activeElement === document.body) said.current?.focus();
  }, []);
  const sentence = (): string => {
    switch (written.kind) {
      case 'drawn':
        return say('load-drawn', { count: written.titles.length, sheets: written.titles.join(', ') });
      case 'delivered':
        return written.way === 'file'
          ? say('load-downloaded-instead', {
              name: written.name,
              address: location.origin + location.pathname,
            })
          : say('load-delivered', { name: written.name });
      case 'built':
        return say('load-built', { name: written.name });
      case 'moved':
        return say('load-moved');
      case 'too-many':
        return sayFailure('too-many-appendices', { count: written.appendices }, language);
    }
  };
  const intent = written.kind === 'moved' || written.kind === 'too-many' ? 'warning' : 'success';
  return (
    <>
      <MessageBar intent={intent} layout="multiline" role="status">
        <MessageBarBody className={styles.line}>
          <span ref={said} tabIndex={-1} className={styles.said}>
            {sentence()}
          </span>
          {isHere && (
            <span className={styles.links}>
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
      {written.kind === 'built' && <OpenedFile />}
    </>
  );
}
