import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { type ReactElement, useMemo, useState } from 'react';
import { usePane } from '../pane';
import type { ReadWorkbook } from '../session/readWorkbook';
import type { CheckItem } from './checkItem';
import { ChoiceBox } from './ChoiceBox';
import { IgnoreBox } from './IgnoreBox';
import { placeText } from './placeText';
import { SafeMembers } from './SafeMembers';
import type { PaneWriting } from './useWrites';

const A_TIME = 10;

const useStyles = makeStyles({
  detail: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  facts: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalS,
  },
  fact: { margin: 0, whiteSpace: 'pre-wrap' },
  cells: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  here: { fontWeight: tokens.fontWeightSemibold },
});

/** An item that is open, and the cell of it that someone is at. */
export interface ItemDetailProps {
  readonly item: CheckItem;
  readonly cell: number;
  readonly read: ReadWorkbook;
  readonly writing: PaneWriting;
  readonly onCell: (cell: number) => void;
}

/** What was found and expected, every cell to go to, how to mend it, and a way to ignore it. */
export function ItemDetail({ item, cell, read, writing, onCell }: ItemDetailProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const [shown, setShown] = useState(A_TIME);
  const upTo = Math.max(shown, cell + 1);
  const left = item.cells.length - upTo;
  const { expected } = item.finding;
  const safe = useMemo(
    () =>
      new Map(
        item.ignoredWhy === null ? [...read.safeFixes].filter(([of]) => item.findings.includes(of)) : [],
      ),
    [item, read],
  );
  return (
    <div className={styles.detail}>
      {(item.found !== null || expected !== null) && (
        <dl className={styles.facts}>
          {item.found !== null && (
            <>
              <dt>{say('check-found')}</dt>
              <dd className={styles.fact}>{item.found}</dd>
            </>
          )}
          {expected !== null && (
            <>
              <dt>{say('check-expected')}</dt>
              <dd className={styles.fact}>{expected}</dd>
            </>
          )}
        </dl>
      )}
      <Text weight="semibold">{say('check-where')}</Text>
      <ul className={styles.cells}>
        {item.cells.slice(0, upTo).map((each, at) => (
          <li key={at} {...(at === cell ? { className: styles.here, 'aria-current': 'true' as const } : {})}>
            <Link as="button" inline onClick={() => onCell(at)}>
              {placeText(each, say)}
            </Link>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button size="small" onClick={() => setShown(upTo + A_TIME)}>
          {say('check-more-cells', { count: Math.min(left, A_TIME) })}
        </Button>
      )}
      {safe.size > 0 && (
        <>
          <Text weight="semibold">{say('check-how')}</Text>
          <SafeMembers fixes={safe} {...{ read, writing }} />
        </>
      )}
      {item.choice !== null && <ChoiceBox choice={item.choice} {...{ read, writing }} />}
      <IgnoreBox {...{ item, read, writing }} />
    </div>
  );
}
