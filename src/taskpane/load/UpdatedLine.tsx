import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../pane';
import { refusedLines } from '../parts/refusedLines';
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
            {refusedLines(work.refused, language)
              .slice(0, MOST_REFUSED)
              .map((line, at) => (
                <li key={at}>{line}</li>
              ))}
          </ul>
        </OutcomeLine>
      );
    default:
      return null;
  }
}
