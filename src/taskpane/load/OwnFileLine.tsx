import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { DocumentFile } from '../../documents/read';
import type { Failure } from '../../workbook/failure';
import { FailureLine } from '../parts/FailureLine';
import { usePane } from '../pane';
import { failureOf } from './planReading';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'start',
    overflowWrap: 'anywhere',
  },
});

/** What came of opening a copy: Excel has it, or it must be opened by hand. */
type Copy = 'none' | 'opened' | 'by-hand';

/**
 * That a file opened in Excel is a workbook of ours, of which only the plan was read: the way to go on with the
 * workbook itself is Excel's own.
 */
export function OwnFileLine({ file }: { readonly file: DocumentFile }): ReactElement | null {
  const styles = useStyles();
  const { say, host } = usePane();
  const [copy, setCopy] = useState<Copy>('none');
  const [failure, setFailure] = useState<Failure | null>(null);
  if (host.kind !== 'excel') return null;
  const { workbook } = host;
  const open = async (): Promise<void> => {
    setFailure(null);
    try {
      const { workbookFile } = await import(/* webpackChunkName: "build" */ './fileWorkbooks');
      const delivered = await workbook.deliver(workbookFile(file.name, file.bytes));
      if (delivered.ok) setCopy(delivered.value.way === 'new-workbook' ? 'opened' : 'by-hand');
      else setFailure(delivered.failure);
    } catch (error) {
      setFailure(failureOf(error));
    }
  };
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody className={styles.line}>
        <span>{say('load-own-in-excel', { name: file.name })}</span>
        {copy === 'none' && (
          <Button size="small" onClick={() => void open()}>
            {say('load-own-open-copy')}
          </Button>
        )}
        <span role="status">
          {copy === 'opened' && say('load-own-copy-opened')}
          {copy === 'by-hand' && say('load-own-copy-by-hand', { name: file.name })}
        </span>
        {failure !== null && <FailureLine failure={failure} onRetry={() => void open()} />}
      </MessageBarBody>
    </MessageBar>
  );
}
