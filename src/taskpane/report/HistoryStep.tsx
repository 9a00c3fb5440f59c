import { Checkbox, Radio, RadioGroup, Subtitle2, Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { vietnameseDate } from '../../core/calendar/day';
import type { HistoryPlan } from './historyPlan';
import type { HistoryChoice } from './reportChoices';
import { useReportWords } from './useReportWords';
import { useStep } from './useStep';

/** What is kept of the period, and what is to become of it. */
export interface HistoryStepProps {
  readonly plan: HistoryPlan;
  readonly choice: HistoryChoice;
  readonly onChoose: (choice: HistoryChoice) => void;
}

/** Says what the export will write into `Lịch sử`, before it does, and lets the officer choose. */
export function HistoryStep({ plan, choice, onChoose }: HistoryStepProps): ReactElement {
  const styles = useStep();
  const say = useReportWords();
  return (
    <section className={styles.step} aria-labelledby="report-history">
      <Subtitle2 as="h2" id="report-history" className={styles.heading}>
        {say('report-history')}
      </Subtitle2>
      {plan.kind === 'no-period' && <Text>{say('report-history-none')}</Text>}
      {plan.kind === 'units' && <Text>{say('report-history-units')}</Text>}
      {plan.kind === 'first' && (
        <>
          <Checkbox
            label={say('report-history-write')}
            checked={choice !== 'leave'}
            aria-describedby="report-history-hint"
            onChange={(_, { checked }) => onChoose(checked === true ? 'usual' : 'leave')}
          />
          <Text id="report-history-hint" size={200}>
            {plan.addsSheet
              ? say('report-history-new-hint', { tasks: plan.tasks })
              : say('report-history-write-hint', { count: plan.rows, tasks: plan.tasks })}
          </Text>
        </>
      )}
      {(plan.kind === 'standing' || plan.kind === 'broken') && (
        <KeptBefore plan={plan} choice={choice} onChoose={onChoose} />
      )}
    </section>
  );
}

interface KeptBeforeProps extends HistoryStepProps {
  readonly plan: Extract<HistoryPlan, { mayRenew: boolean }>;
}

/** What to print where the period has figures already. */
function KeptBefore({ plan, choice, onChoose }: KeptBeforeProps): ReactElement {
  const say = useReportWords();
  const said =
    plan.kind === 'broken'
      ? say('report-history-broken')
      : say('report-history-standing', { day: vietnameseDate(plan.written) });
  const offered: readonly HistoryChoice[] = [
    ...(plan.kind === 'broken' ? [] : (['usual'] as const)),
    'leave',
    ...(plan.mayRenew ? (['renew'] as const) : []),
  ];
  const chosen = offered.find((each) => each === choice) ?? offered[0] ?? 'leave';
  return (
    <>
      <Text id="report-history-said">{said}</Text>
      {plan.kind === 'standing' && plan.tasks !== 'whole' && (
        <Text>{say(`report-history-tasks-${plan.tasks}`)}</Text>
      )}
      <RadioGroup
        aria-labelledby="report-history-said"
        value={chosen}
        onChange={(_, { value }) => onChoose(offered.find((each) => each === value) ?? 'usual')}
      >
        {offered.map((each) => (
          <Radio key={each} value={each} label={say(`report-history-${each}`)} />
        ))}
      </RadioGroup>
    </>
  );
}
