import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactElement, useEffect, useId, useState } from 'react';
import { usePane } from '../pane';
import type { ReadWorkbook } from '../session/readWorkbook';
import type { CheckItem } from './checkItem';
import { type Cursor, itemAt } from './cursor';
import { ItemDetail } from './ItemDetail';
import { ItemHead } from './ItemHead';
import type { PaneWriting } from './useWrites';

const A_TIME = 100;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
});

/** The items, and where someone is among them. */
export interface ItemListProps {
  readonly items: readonly CheckItem[];
  readonly cursor: Cursor | null;
  /** Key of the item whose detail is shown. */
  readonly open: string | null;
  readonly read: ReadWorkbook;
  readonly writing: PaneWriting;
  /** Goes to a cell and opens its item; null closes the item that is open. */
  readonly onGo: (cursor: Cursor | null) => void;
  /** Moves in the list without going anywhere. */
  readonly onMove: (cursor: Cursor) => void;
}

/** The list: one stop of the Tab key, arrows inside of it, Enter goes to the cell. It keeps its place. */
export function ItemList(props: ItemListProps): ReactElement {
  const { items, cursor, open, read, writing, onGo, onMove } = props;
  const styles = useStyles();
  const { say } = usePane();
  const id = useId();
  const [shown, setShown] = useState(A_TIME);
  const active = itemAt(items, cursor) ?? items[0];
  const activeAt = active === undefined ? 0 : items.indexOf(active);
  const upTo = Math.max(shown, activeAt + 1);
  const isTold = writing.state.kind === 'told';
  useEffect(() => {
    // What was pressed is gone with its item: the keyboard goes on from the item in its place.
    if (isTold && document.activeElement === document.body)
      document.getElementById(`${id}-${activeAt}`)?.focus();
  }, [isTold, items, activeAt, id]);
  useEffect(() => {
    if (open !== null) document.getElementById(`${id}-${activeAt}`)?.scrollIntoView({ block: 'nearest' });
  }, [open, activeAt, id]);

  const move = (event: KeyboardEvent, at: number): void => {
    const to = target(event.key, at, items.length);
    const item = to === null ? undefined : items[to];
    if (to === null || item === undefined) return;
    event.preventDefault();
    onMove({ item: item.key, at: to, cell: 0 });
    document.getElementById(`${id}-${to}`)?.focus();
  };
  const left = items.length - upTo;
  return (
    <>
      <ul className={styles.list} aria-label={say('check-items')}>
        {items.slice(0, upTo).map((item, at) => {
          const isOpen = item.key === open;
          return (
            <li key={item.key} className={styles.item}>
              <ItemHead
                item={item}
                id={`${id}-${at}`}
                isActive={item === active}
                isOpen={isOpen}
                onOpen={() => onGo(isOpen ? null : { item: item.key, at, cell: 0 })}
                onKey={(event) => move(event, at)}
              />
              {isOpen && (
                <ItemDetail
                  item={item}
                  cell={cursor?.item === item.key ? cursor.cell : 0}
                  read={read}
                  writing={writing}
                  onCell={(cell) => onGo({ item: item.key, at, cell })}
                />
              )}
            </li>
          );
        })}
      </ul>
      {left > 0 && (
        <Button onClick={() => setShown(upTo + A_TIME)}>
          {say('check-more', { count: Math.min(left, A_TIME) })}
        </Button>
      )}
    </>
  );
}

function target(key: string, at: number, length: number): number | null {
  if (key === 'ArrowDown') return at + 1 < length ? at + 1 : null;
  if (key === 'ArrowUp') return at > 0 ? at - 1 : null;
  if (key === 'Home') return 0;
  return key === 'End' ? length - 1 : null;
}
