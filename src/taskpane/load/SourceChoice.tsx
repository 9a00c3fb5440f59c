import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { FileDrop } from '../parts/FileDrop';
import { usePane } from '../pane';
import { type ShippedPlan, shippedPlans } from '../shipped/plans';
import { PasteBox } from './PasteBox';
import { openedFiles } from './planSource';
import type { SourceOf } from './planReading';

const ACCEPTED = '.docx,.xlsx,.txt,.md,.html,.htm';

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    rowGap: tokens.spacingVerticalS,
  },
  heading: { margin: 0 },
  groups: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
});

/** What the choice of a plan tells. */
export interface SourceChoiceProps {
  readonly isBusy: boolean;
  readonly onSource: (source: SourceOf) => void;
}

/** The ways to a plan: files, a paste, a sample. */
export function SourceChoice({ isBusy, onSource }: SourceChoiceProps): ReactElement {
  const styles = useStyles();
  const { say, host } = usePane();
  const take = (files: readonly File[]): void => onSource((gate) => openedFiles(files, host.kind, gate));
  return (
    <div className={styles.groups}>
      <div className={styles.group}>
        <Subtitle2 as="h2" className={styles.heading}>
          {say('load-open-title')}
        </Subtitle2>
        <FileDrop
          accept={ACCEPTED}
          isMultiple
          isPrimary
          isBusy={isBusy}
          button={say('load-open')}
          drop={say('load-drop')}
          hint={say('load-open-hint')}
          onFiles={take}
        />
      </div>
      <PasteBox isBusy={isBusy} onSource={onSource} />
      <div className={styles.group}>
        <Subtitle2 as="h2" className={styles.heading}>
          {say('load-plans')}
        </Subtitle2>
        {shippedPlans.map((plan, at) => (
          <div key={plan.title} className={styles.group}>
            <Text id={`load-sample-${String(at)}`}>{plan.title}</Text>
            <Button
              aria-describedby={`load-sample-${String(at)}`}
              disabledFocusable={isBusy}
              onClick={() => onSource(sampleOf(plan))}
            >
              {say('load-read')}
            </Button>
          </div>
        ))}
      </div>
    </div>
  );
}

function sampleOf(plan: ShippedPlan): SourceOf {
  return async () => ({ kind: 'files', files: [await plan.file()] });
}
