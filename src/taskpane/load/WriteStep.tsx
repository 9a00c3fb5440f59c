import { Button, makeStyles, Spinner, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect } from 'react';
import type { PaneWord } from '../../messages/sayPane';
import { usePane } from '../pane';
import { FailureLine } from '../parts/FailureLine';
import type { Destination } from './destination';
import type { WorkbookChoices } from './draftWorkbook';
import { OpenedFile } from './OpenedFile';
import type { ReadPlan } from './readPlan';
import { UpdateStep } from './UpdateStep';
import { useUpdating } from './useUpdating';
import { isWritten, keyOf, useWriting } from './useWriting';
import { WrittenLine } from './WrittenLine';

const BUTTONS: Readonly<Record<Destination, PaneWord>> = {
  'open-workbook': 'load-write-open-workbook',
  'beside-another-plan': 'load-write-new-workbook',
  'beside-same-plan': 'load-write-new-workbook',
  'new-file': 'load-write-file',
  'instead-of-file': 'load-write-file',
};

const useStyles = makeStyles({
  heading: { margin: 0 },
  step: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, alignItems: 'start' },
});

/** The plan and the choices that its workbook is made of; null where a choice does not fit yet. */
export interface WriteStepProps {
  readonly read: ReadPlan;
  readonly choices: WorkbookChoices | null;
  /** Statuses of the plan's own tracker that are taken over. */
  readonly accepted: readonly string[];
  readonly isBusy: boolean;
  /** Told whether anything was written of the plan that is shown. */
  readonly onWritten: (isWritten: boolean) => void;
}

/** Says what will be written and where, writes it when asked, and says what came of it. */
export function WriteStep(props: WriteStepProps): ReactElement {
  const { read, choices, accepted, isBusy, onWritten } = props;
  const styles = useStyles();
  const { say } = usePane();
  const { destination, work, write, cancel, look } = useWriting(read);
  const mayUpdate = destination === 'beside-same-plan' || destination === 'instead-of-file';
  const updating = useUpdating(read, accepted, mayUpdate);
  const isWriting = work.kind === 'drafting' || work.kind === 'drawing';
  const isDone = work.kind === 'written' && isWritten(work.written) && work.choices === keyOf(choices);
  const isThere = isDone || updating.work.kind === 'updated';
  useEffect(() => onWritten(isThere), [onWritten, isThere]);
  return (
    <div className={styles.step}>
      <Subtitle2 as="h2" className={styles.heading}>
        {say('load-write')}
      </Subtitle2>
      {destination === null && work.kind !== 'failed' && <Spinner size="tiny" label={say('load-looking')} />}
      {destination !== null && !isDone && (
        <>
          <Text>{say(`load-to-${destination}`)}</Text>
          <UpdateStep read={read} updating={updating} isBusy={isBusy || isWriting} />
          <Text>
            {say(updating.compared.kind === 'possible' ? 'load-sheets-new' : 'load-sheets', {
              count: read.sheets.length,
              sheets: read.sheets.join(', '),
            })}
          </Text>
          {destination === 'instead-of-file' && <OpenedFile />}
          <Button
            appearance={updating.compared.kind === 'possible' ? 'secondary' : 'primary'}
            disabledFocusable={isBusy || isWriting || choices === null}
            onClick={() => {
              if (choices !== null) write(choices, destination);
            }}
          >
            {say(BUTTONS[destination])}
          </Button>
        </>
      )}
      <div role="status">
        {work.kind === 'drafting' && <Spinner size="tiny" label={say('load-drafting')} />}
        {work.kind === 'drawing' && <Spinner size="tiny" label={say('load-drawing')} />}
        {work.kind === 'cancelled' && <Text>{say('load-cancelled')}</Text>}
      </div>
      {work.kind === 'drafting' && <Button onClick={cancel}>{say('load-cancel')}</Button>}
      {work.kind === 'written' && (isDone || !isWritten(work.written)) && (
        <WrittenLine written={work.written} />
      )}
      {work.kind === 'failed' && (
        <FailureLine
          failure={work.failure}
          onRetry={() => {
            if (choices !== null && destination !== null) write(choices, destination);
            else look();
          }}
        />
      )}
    </div>
  );
}
