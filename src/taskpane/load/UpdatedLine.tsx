import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RefusedEdit } from '../../core/edit';
import { sayLine } from '../../messages/say';
import { usePane } from '../pane';
import { OutcomeLine } from './OutcomeLine';
import { RowOrder } from './RowOrder';
import type { UpdateWork } from './useUpdating';

const MOST_REFUSED = 20;

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: tokens.spacingHorizontalL } });

/** What came of an update: what was written, or why nothing was. */
export function UpdatedLine({ work }: { readonly work: UpdateWork }): ReactElement | null {
  const styles = useStyles();
  const { say, language } = usePane();
  switch (work.kind) {
    case 'updated': {
      const { added, dropped, moved } = work.counts;
      return (
        <>
          <OutcomeLine key={work.kind} isDone sentence={say('update-done', { ...work.counts })} goesOn />
          {added + dropped + moved > 0 && <RowOrder />}
        </>
      );
    }
    case 'moved':
      return <OutcomeLine key={work.kind} isDone={false} sentence={say('update-moved')} goesOn={false} />;
    case 'refused':
      return (
        <OutcomeLine
          key={work.kind}
          isDone={false}
          sentence={say('update-refused-places', { count: work.refused.length })}
          goesOn={false}
        >
          <ul className={styles.list}>
            {work.refused.slice(0, MOST_REFUSED).map((each, at) => (
              <li key={at}>{sayLine(`refused-${each.reason}`, whereOf(each), language)}</li>
            ))}
          </ul>
        </OutcomeLine>
      );
    default:
      return null;
  }
}

function whereOf({ edit, present }: RefusedEdit): Readonly<Record<string, string>> {
  const where = 'sheet' in edit ? (edit.sheet.name ?? '') : `${edit.table} ${edit.task}`;
  const column = edit.kind === 'cell' ? edit.column : '';
  const shown = typeof present === 'object' ? (present?.error ?? '') : String(present);
  return { where, column, present: shown };
}
