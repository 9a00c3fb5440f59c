import { Button, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../pane';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
  sheets: { minWidth: '140px', maxWidth: '100%', flexGrow: 1 },
});

/** What the bar offers. */
export interface SheetBarProps {
  readonly sheets: readonly string[];
  readonly sheet: string;
  readonly onSheet: (sheet: string) => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** Whether folded columns are shown; null where the sheet has none. */
  readonly showsGroups: boolean | null;
  readonly onGroups: () => void;
  /** Puts a task at the end of the sheet's matrix; null where it has none that may be written. */
  readonly onAddTask: (() => void) | null;
  /** Rows that a filter has left; null where none is on. */
  readonly filtered: number | null;
  readonly onUnfilter: () => void;
}

/** The choice of a sheet and what is done with it. */
export function SheetBar(props: SheetBarProps): ReactElement {
  const { sheets, sheet, showsGroups, filtered } = props;
  const styles = useStyles();
  const { say } = usePane();
  return (
    <>
      <div className={styles.bar}>
        <Select
          size="small"
          className={styles.sheets}
          aria-label={say('sheet-choose')}
          value={sheet}
          onChange={(_, { value }) => props.onSheet(value)}
        >
          {sheets.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
        <Button size="small" disabledFocusable={!props.canUndo} onClick={props.onUndo}>
          {say('sheet-undo')}
        </Button>
        <Button size="small" disabledFocusable={!props.canRedo} onClick={props.onRedo}>
          {say('sheet-redo')}
        </Button>
        {props.onAddTask !== null && (
          <Button size="small" onClick={props.onAddTask}>
            {say('sheet-add-task')}
          </Button>
        )}
        {showsGroups !== null && (
          <Button size="small" aria-pressed={showsGroups} onClick={props.onGroups}>
            {say('sheet-unfold')}
          </Button>
        )}
      </div>
      {filtered !== null && (
        <div className={styles.bar}>
          <Text size={200}>{say('sheet-filtered', { count: filtered })}</Text>
          <Button size="small" onClick={props.onUnfilter}>
            {say('sheet-unfilter')}
          </Button>
        </div>
      )}
    </>
  );
}
