import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useMemo } from 'react';
import { usePane } from '../pane';
import { useSession } from '../parts/useSession';
import { useHash } from '../parts/useHash';
import type { Asked } from './asked';
import { AsOfLines } from './AsOfLines';
import { FiguresContext } from './figures';
import { tableAt } from './indexAddress';
import { GoalSection } from './goals/GoalSection';
import { RatingSection } from './goals/RatingSection';
import { IndexCards } from './IndexCards';
import { Overall } from './Overall';
import { SessionLine } from './SessionLine';
import { TaskPage } from './TaskPage';
import { UncountedLines } from './UncountedLines';
import { UnitFigures } from './UnitFigures';
import { useAsked } from './useAsked';
import { useGoing } from './useGoing';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  heading: { margin: 0 },
  figures: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    '&[hidden]': { display: 'none' },
  },
});

/** Tiến độ: the figures of the workbook as they stand now, and behind each its tasks. */
export function ProgressPlace(): ReactElement {
  const styles = useStyles();
  const { say, session } = usePane();
  const { read } = useSession();
  const { asked, ask, back, close } = useAsked();
  const going = useGoing();
  const { ways, isFiltered, forget } = going;
  const meant = tableAt(useHash());
  const progress = read?.checked.progress ?? null;
  const shown = useMemo(
    () =>
      progress && {
        progress,
        ask: (next: Asked) => {
          forget();
          ask(next);
        },
      },
    [progress],
  );
  // The address of an index leads to its figures, whatever list is open; another workbook has other lists.
  useEffect(() => close(), [meant, session]);

  return (
    <div className={styles.place}>
      <div>
        <Subtitle2 as="h1" className={styles.heading}>
          {say('place-progress')}
        </Subtitle2>
        <SessionLine />
      </div>
      {read !== null && shown !== null && (
        <FiguresContext.Provider value={shown}>
          {asked !== null && (
            <TaskPage key={JSON.stringify(asked)} asked={asked} going={going} onBack={back} />
          )}
          <div className={styles.figures} hidden={asked !== null}>
            <AsOfLines read={read} />
            {ways !== null && isFiltered && (
              <div>
                <Text block>{say('progress-is-filtered')}</Text>
                <Button size="small" onClick={ways.showAll}>
                  {say('progress-unfilter')}
                </Button>
              </div>
            )}
            <Overall />
            <UncountedLines />
            <IndexCards />
            <GoalSection read={read} />
            <UnitFigures />
            <RatingSection read={read} />
          </div>
        </FiguresContext.Provider>
      )}
    </div>
  );
}
