import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Counts } from '../../core/completion/counts';
import type { Holder } from '../../core/completion/figureRows';
import { usePane } from '../pane';
import type { CountName } from './asked';
import { FigureLink } from './FigureLink';
import { askedName, holderName } from './figureWords';
import { useFigures } from './figures';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  count: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, minHeight: '24px' },
});

/** Numbers of a figure-holder. */
export interface CountLinesProps {
  readonly holder: Holder;
  readonly counts: Counts;
  /** Shown whatever they are; a 0 has no tasks to go to. */
  readonly always: readonly CountName[];
  /** Shown where they are not 0. */
  readonly sometimes?: readonly CountName[];
}

/** Numbers with their names, each a way to its tasks. */
export function CountLines({ holder, counts, always, sometimes = [] }: CountLinesProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { progress, ask } = useFigures();
  const whose = holderName(holder, progress, say);
  const shown = [...always, ...sometimes.filter((count) => counts[count] > 0)];
  return (
    <ul className={styles.list}>
      {shown.map((count) => {
        const asked = { kind: 'count', holder, count } as const;
        const what = askedName(asked, progress.tracking.parameters.soonDays, say);
        const figure = String(counts[count]);
        return (
          <li key={count} className={styles.count}>
            <Text size={200}>{what}</Text>
            {counts[count] === 0 ? (
              <Text weight="semibold">{figure}</Text>
            ) : (
              <FigureLink
                text={figure}
                label={say('progress-figure', { what, whose, figure })}
                onAsk={() => ask(asked)}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
