import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { type ReactElement, useId, useMemo } from 'react';
import { vietnameseDate } from '../../../core/calendar/day';
import { readTargets } from '../../../workbook/tracking/readTargets';
import { FailureLine } from '../../parts/FailureLine';
import type { ReadWorkbook } from '../../session/readWorkbook';
import { useGoing } from '../useGoing';
import { AddGoals } from './AddGoals';
import { GoalGroupLines } from './GoalGroupLines';
import { goalGroups } from './goalLines';
import { useGoalWords } from './useGoalWords';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: { margin: 0 },
});

/** Chỉ tiêu: how many goals are met, and each with its figure and its line; a click leads to its row in the workbook. */
export function GoalSection({ read }: { readonly read: ReadWorkbook }): ReactElement {
  const styles = useStyles();
  const say = useGoalWords();
  const heading = useId();
  const { went, ways } = useGoing();
  const targets = useMemo(() => readTargets(read.content, read.checked.progress), [read]);
  const groups = useMemo(() => goalGroups(targets), [targets]);
  const { sheet, asOf } = targets;
  const count = targets.targets.length;
  const met = groups.find(({ judgement }) => judgement === 'met')?.lines.length ?? 0;
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <Subtitle2 as="h2" id={heading} className={styles.heading}>
        {say('goals-title')}
      </Subtitle2>
      {sheet === null && <AddGoals read={read} targets={targets} />}
      {sheet !== null && count === 0 && <Text>{say('goals-none')}</Text>}
      {count > 0 && (
        <>
          <Text>{say('goals-count', { met, count, day: vietnameseDate(asOf) })}</Text>
          {ways !== null && <Text size={200}>{say('goals-hint')}</Text>}
          <div role="status">
            {went?.kind === 'selected' && (
              <Text size={200}>{say('goals-selected', { sheet: went.sheet })}</Text>
            )}
            {went?.kind === 'not-there' && <Text>{say('goals-not-there')}</Text>}
          </div>
          {went?.kind === 'failed' && <FailureLine failure={went.failure} onRetry={went.again} />}
          {groups.map((group) => (
            <GoalGroupLines
              key={group.judgement}
              group={group}
              sheet={sheet ?? ''}
              onGo={ways && (({ row, column }) => ways.select(row, column))}
            />
          ))}
        </>
      )}
    </section>
  );
}
