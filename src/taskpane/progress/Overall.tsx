import { Subtitle2, Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../pane';
import { useCard } from '../parts/useCard';
import { CountLines } from './CountLines';
import { FigureLink } from './FigureLink';
import { useFigures } from './figures';
import { RateLines } from './RateLines';

const OVERALL = { kind: 'overall' } as const;

/** The figures of the whole plan: the three rates in full words, what they leave open, and how they are made. */
export function Overall(): ReactElement {
  const styles = useCard();
  const { say } = usePane();
  const { progress, ask } = useFigures();
  const { overall } = progress.result.progress;
  const stillToCome = say('progress-still-to-come', { count: overall.notYetDue });
  return (
    <section className={styles.card} aria-labelledby="progress-overall">
      <Subtitle2 as="h2" id="progress-overall" className={styles.heading}>
        {say('progress-overall')}
      </Subtitle2>
      <RateLines holder={OVERALL} counts={overall} rates={['rate', 'dueRate', 'onTimeRate']} isWide />
      {overall.notYetDue > 0 && (
        <div>
          <FigureLink
            text={stillToCome}
            label={stillToCome}
            onAsk={() => ask({ kind: 'count', holder: OVERALL, count: 'notYetDue' })}
          />
        </div>
      )}
      <CountLines
        holder={OVERALL}
        counts={overall}
        always={['overdue', 'dueSoon', 'assigned']}
        sometimes={['waiting', 'undetermined', 'doneUndated', 'notApplicable', 'longTerm']}
      />
      <Text size={200}>{say('progress-split')}</Text>
      <RateLines holder={OVERALL} counts={overall} rates={['dated', 'continuous', 'event']} />
      <Text size={200}>{say(`progress-rule-${progress.tracking.parameters.continuousInRate}`)}</Text>
    </section>
  );
}
