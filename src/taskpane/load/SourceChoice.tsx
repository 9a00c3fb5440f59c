import { Button, makeStyles, mergeClasses, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { type DragEvent, type ReactElement, useRef, useState } from 'react';
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
  drop: {
    boxSizing: 'border-box',
    width: '100%',
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
  over: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
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
  const [isOver, setIsOver] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null): void => {
    if (isBusy || files === null || files.length === 0) return;
    const given = Array.from(files);
    onSource((gate) => openedFiles(given, host.kind, gate));
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    take(event.dataTransfer.files);
  };
  const dragOver = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(true);
  };
  return (
    <div className={styles.groups}>
      <div className={styles.group}>
        <Subtitle2 as="h2" className={styles.heading}>
          {say('load-open-title')}
        </Subtitle2>
        <div
          className={mergeClasses(styles.group, styles.drop, isOver && styles.over)}
          onDragOver={dragOver}
          onDragLeave={() => setIsOver(false)}
          onDrop={drop}
        >
          <Button
            appearance="primary"
            disabledFocusable={isBusy}
            aria-describedby="load-open-hint"
            onClick={() => picker.current?.click()}
          >
            {say('load-open')}
          </Button>
          <Text>{say('load-drop')}</Text>
          <Text id="load-open-hint" size={200}>
            {say('load-open-hint')}
          </Text>
          <input
            ref={picker}
            type="file"
            multiple
            hidden
            accept={ACCEPTED}
            onChange={({ currentTarget }) => {
              take(currentTarget.files);
              currentTarget.value = '';
            }}
          />
        </div>
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
