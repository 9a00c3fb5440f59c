import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { UncountedRow } from '../../core/completion/progress';
import { usePane } from '../pane';
import { FigureLink } from './FigureLink';
import { useFigures } from './figures';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    listStyleType: 'disc',
  },
});

/** How many rows no figure counts, and why, each a way to these rows. */
export function UncountedLines(): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { progress, ask } = useFigures();
  const { uncounted } = progress.result.progress;
  if (uncounted.length === 0) return <Text block>{say('progress-all-counted')}</Text>;
  const counts = new Map<UncountedRow['why'], number>();
  for (const { why } of uncounted) counts.set(why, (counts.get(why) ?? 0) + 1);
  const all = say('progress-uncounted', { count: uncounted.length });
  return (
    <div>
      <FigureLink text={all} label={all} onAsk={() => ask({ kind: 'uncounted', why: null })} />
      <ul className={styles.list}>
        {[...counts].map(([why, count]) => {
          const text = say('progress-uncounted-why', { count, why: say(`progress-why-${why}`) });
          return (
            <li key={why}>
              <FigureLink text={text} label={text} onAsk={() => ask({ kind: 'uncounted', why })} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
