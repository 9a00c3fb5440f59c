import { Button, Link, Spinner, Text } from '@fluentui/react-components';
import { type ReactElement, useEffect, useState } from 'react';
import type { Outcome } from '../../workbook/failure';
import type { TableInfo } from '../../workbook/port';
import { usePane } from '../pane';
import { FailureLine } from './FailureLine';

/** What the workbook under the pane is: none, another's, or ours with so many tables. */
export function WorkbookState(): ReactElement {
  const { say, host, steps } = usePane();
  const [read, setRead] = useState<Outcome<readonly TableInfo[]> | null>(null);
  const [attempt, setAttempt] = useState(0);
  const { workbook } = host;
  useEffect(() => {
    if (workbook === null) return undefined;
    let isWanted = true;
    setRead(null);
    void workbook.tables().then((outcome) => {
      if (!isWanted) return;
      if (outcome.ok) steps.did('workbook-read', { tables: outcome.value.length });
      setRead(outcome);
    });
    return () => {
      isWanted = false;
    };
  }, [workbook, steps, attempt]);

  if (workbook === null)
    return (
      <Text block>
        {say('no-workbook')} <Link href="#/nap">{say('go-to-load')}</Link>
      </Text>
    );
  if (read === null) return <Spinner size="tiny" label={say('workbook-reading')} />;
  const again = (): void => setAttempt(attempt + 1);
  if (!read.ok) return <FailureLine failure={read.failure} onRetry={again} />;
  const matrices = read.value.filter(({ name }) => name.startsWith('PL_'));
  const rows = matrices.reduce((sum, table) => sum + table.rows.length, 0);
  return (
    <>
      <Text block>
        {matrices.length === 0
          ? say('workbook-foreign')
          : say('workbook-tables', { tables: matrices.length, rows })}
      </Text>
      <Button onClick={again}>{say('read-again')}</Button>
    </>
  );
}
