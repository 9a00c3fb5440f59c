import { Link, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef } from 'react';
import type { RefusedEdit } from '../../core/edit';
import { sayLine } from '../../messages/say';
import { usePane } from '../pane';
import { RowOrder } from './RowOrder';
import type { UpdateWork } from './useUpdating';

const MOST_REFUSED = 20;

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  said: { ':focus': { outlineStyle: 'none' } },
  links: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** What came of an update: what was written, or why nothing was. */
export function UpdatedLine({ work }: { readonly work: UpdateWork }): ReactElement | null {
  const styles = useStyles();
  const { say, language } = usePane();
  const said = useRef<HTMLSpanElement>(null);
  const { kind } = work;
  useEffect(() => {
    // The button that was pressed is gone: the keyboard goes on from here.
    if (kind === 'updated' && document.activeElement === document.body) said.current?.focus();
  }, [kind]);
  if (kind !== 'updated' && kind !== 'moved' && kind !== 'refused') return null;
  return (
    <>
      <MessageBar intent={kind === 'updated' ? 'success' : 'warning'} layout="multiline" role="status">
        <MessageBarBody className={styles.line}>
          <span ref={said} tabIndex={-1} className={styles.said}>
            {kind === 'updated' && say('update-done', { ...work.counts })}
            {kind === 'moved' && say('update-moved')}
            {kind === 'refused' && say('update-refused-places', { count: work.refused.length })}
          </span>
          {kind === 'refused' && (
            <ul className={styles.list}>
              {work.refused.slice(0, MOST_REFUSED).map((each, at) => (
                <li key={at}>{sayLine(`refused-${each.reason}`, whereOf(each), language)}</li>
              ))}
            </ul>
          )}
          {kind === 'updated' && (
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
      {kind === 'updated' && work.counts.added + work.counts.dropped + work.counts.moved > 0 && <RowOrder />}
    </>
  );
}

function whereOf({ edit, present }: RefusedEdit): Readonly<Record<string, string>> {
  const where = 'sheet' in edit ? (edit.sheet.name ?? '') : `${edit.table} ${edit.task}`;
  const column = edit.kind === 'cell' ? edit.column : '';
  const shown = typeof present === 'object' ? (present?.error ?? '') : String(present);
  return { where, column, present: shown };
}
