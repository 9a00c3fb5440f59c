import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { Failure, Outcome } from '../../workbook/failure';
import type { OrderedRows } from '../../workbook/officeHost/orderRows';
import { usePane } from '../pane';
import { FailureLine } from '../parts/FailureLine';
import { failureOf } from './planReading';

type Ordering =
  | { readonly kind: 'none' | 'working' }
  | { readonly kind: 'ordered'; readonly rows: OrderedRows }
  | { readonly kind: 'failed'; readonly failure: Failure };

const useStyles = makeStyles({
  order: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
  },
});

/** Puts the rows of the matrices in the document's order when asked; nothing where the host cannot. */
export function RowOrder(): ReactElement | null {
  const styles = useStyles();
  const { say, host, session } = usePane();
  const [ordering, setOrdering] = useState<Ordering>({ kind: 'none' });
  if (host.kind !== 'excel') return null;
  const { workbook } = host;
  const settle = (outcome: Outcome<OrderedRows>): void => {
    setOrdering(
      outcome.ok ? { kind: 'ordered', rows: outcome.value } : { kind: 'failed', failure: outcome.failure },
    );
    session?.changed();
  };
  const order = (): void => {
    setOrdering({ kind: 'working' });
    workbook
      .orderRows()
      .then(settle, (error: unknown) => setOrdering({ kind: 'failed', failure: failureOf(error) }));
  };
  const filtered = ordering.kind === 'ordered' ? ordering.rows.filtered : [];
  const isDone = ordering.kind === 'ordered' && filtered.length === 0;
  return (
    <div className={styles.order}>
      {!isDone && (
        <>
          <Text size={200}>{say('update-order-hint')}</Text>
          <Button size="small" disabledFocusable={ordering.kind === 'working'} onClick={order}>
            {say('update-order')}
          </Button>
        </>
      )}
      <div role="status">
        {ordering.kind === 'working' && <Spinner size="tiny" label={say('update-ordering')} />}
        {isDone && say('update-ordered')}
        {filtered.length > 0 && say('update-order-filtered', { tables: filtered.join(', ') })}
      </div>
      {ordering.kind === 'failed' && <FailureLine failure={ordering.failure} onRetry={order} />}
    </div>
  );
}
