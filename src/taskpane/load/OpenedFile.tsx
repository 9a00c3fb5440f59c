import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { Failure } from '../../workbook/failure';
import { usePane } from '../pane';
import { FailureLine } from '../parts/FailureLine';
import { nextFrame } from '../start/nextTurn';
import { failureOf } from './planReading';

const useStyles = makeStyles({
  file: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
  },
});

/** The workbook that the pane holds in a browser, to be downloaded as it stands now. */
export function OpenedFile(): ReactElement | null {
  const styles = useStyles();
  const { say, host } = usePane();
  const [handed, setHanded] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  if (host.kind === 'excel' || host.workbook === null) return null;
  const { workbook } = host;
  const { name } = workbook;
  const download = async (): Promise<void> => {
    setHanded(null);
    setFailure(null);
    try {
      const { workbookFile } = await import(/* webpackChunkName: "build" */ './fileWorkbooks');
      const delivered = await workbook.deliver(workbookFile(name, await workbook.packed(nextFrame)));
      if (delivered.ok) setHanded(delivered.value.way === 'file' ? delivered.value.name : name);
      else setFailure(delivered.failure);
    } catch (error) {
      setFailure(failureOf(error));
    }
  };
  return (
    <div className={styles.file}>
      <Text weight="semibold">{say('load-open-workbook', { name })}</Text>
      <Button onClick={() => void download()}>{say('load-download', { name })}</Button>
      <div role="status">{handed !== null && say('load-downloaded', { name: handed })}</div>
      {failure !== null && <FailureLine failure={failure} onRetry={() => void download()} />}
    </div>
  );
}
