import { Button, Text } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { Failure } from '../../../workbook/failure';
import type { TrackedTargets } from '../../../workbook/tracking/readTargets';
import { usePane } from '../../pane';
import { FailureLine } from '../../parts/FailureLine';
import { refusedLines } from '../../parts/refusedLines';
import type { ReadWorkbook } from '../../session/readWorkbook';
import { useGoalWords } from './useGoalWords';

interface AddGoalsProps {
  readonly read: ReadWorkbook;
  readonly targets: TrackedTargets;
}

/** A workbook from before goals came with every one: offers to add their sheet. */
export function AddGoals({ read, targets }: AddGoalsProps): ReactElement {
  const { host, session, language } = usePane();
  const say = useGoalWords();
  const [isWorking, setIsWorking] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const add = async (): Promise<void> => {
    if (session === null) return;
    setIsWorking(true);
    setRefused(null);
    setFailure(null);
    const outcome = await session.writing(async () => {
      const { addGoals } = await import(/* webpackChunkName: "goals-writing" */ './addGoals');
      return addGoals(host, read, targets);
    });
    setIsWorking(false);
    if (!outcome.ok) setFailure(outcome.failure);
    else if (outcome.value.refused.length > 0)
      setRefused(refusedLines(outcome.value.refused, language).join(' '));
  };
  return (
    <div>
      <Text block>{say('goals-no-sheet')}</Text>
      {!read.checked.tracking.readOnly && (
        <Button size="small" disabledFocusable={isWorking} onClick={() => void add()}>
          {say(isWorking ? 'goals-adding' : 'goals-add')}
        </Button>
      )}
      <div role="status">{refused !== null && <Text>{say('goals-not-added', { why: refused })}</Text>}</div>
      {failure !== null && <FailureLine failure={failure} onRetry={() => void add()} />}
    </div>
  );
}
