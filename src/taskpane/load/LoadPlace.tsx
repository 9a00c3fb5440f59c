import { Button, makeStyles, Spinner, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { usePane } from '../pane';
import { FailureLine } from '../parts/FailureLine';
import { type ShippedPlan, shippedPlans } from '../shipped/plans';
import { PlanSummary } from './PlanSummary';
import { type PlanReading, startReading } from './planReading';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  plan: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
  },
});

/** Nạp: the plans that can be read, and what reading one gave. Nothing is written here. */
export function LoadPlace(): ReactElement {
  const styles = useStyles();
  const { say, steps } = usePane();
  const [reading, setReading] = useState<PlanReading | null>(null);
  const read = (plan: ShippedPlan): void => startReading(plan, steps, setReading);
  return (
    <div className={styles.place}>
      <Subtitle2 as="h1">{say('load-plans')}</Subtitle2>
      {shippedPlans.map((plan) => (
        <div key={plan.title} className={styles.plan}>
          <Text id={plan.title}>{plan.title}</Text>
          <Button aria-describedby={plan.title} onClick={() => read(plan)}>
            {say('load-read')}
          </Button>
          {reading?.plan === plan && reading.kind === 'reading' && (
            <Spinner size="tiny" label={say('load-reading')} />
          )}
          {reading?.plan === plan && reading.kind === 'read' && <PlanSummary read={reading.read} />}
          {reading?.plan === plan && reading.kind === 'failed' && (
            <FailureLine failure={reading.failure} onRetry={() => read(plan)} />
          )}
        </div>
      ))}
    </div>
  );
}
