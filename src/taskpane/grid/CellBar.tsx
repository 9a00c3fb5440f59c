import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { cellAddress } from '../../core/layout/address';
import { usePane } from '../pane';
import type { Closed } from './editable';
import type { GridCellAt } from './gridMove';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  text: {
    maxHeight: '4.2em',
    overflowY: 'auto',
    whiteSpace: 'pre-wrap',
    outlineOffset: '-2px',
  },
  place: { maxHeight: '2.7em', overflow: 'hidden', flexShrink: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What the bar says of a cell. */
export interface CellBarProps {
  readonly at: GridCellAt;
  /** Header of its column in a table, else ''. */
  readonly header: string;
  /** The task of its row, else ''. */
  readonly task: string;
  readonly text: string;
  readonly isLastResult: boolean;
  readonly closed: Closed;
  readonly prompt: string;
}

/** The cell that has the focus: where it is, its whole text, and what may be typed. */
export function CellBar(props: CellBarProps): ReactElement {
  const { at, header, task, text, isLastResult, closed, prompt } = props;
  const styles = useStyles();
  const { say } = usePane();
  const hint = isLastResult ? say('sheet-last-result') : closed !== null ? say(closed) : prompt;
  return (
    <div className={styles.bar} id="sheet-cell-bar">
      <Text size={200} className={styles.place}>
        <b>{cellAddress(at.row, at.column)}</b>
        {header !== '' && ` · ${header}`}
        {task !== '' && ` · ${task}`}
      </Text>
      {text.length > 24 && (
        <div className={styles.text} tabIndex={0} role="region" aria-label={say('sheet-cell-text')}>
          {text}
        </div>
      )}
      {hint !== '' && (
        <Text size={200} className={styles.quiet}>
          {hint}
        </Text>
      )}
    </div>
  );
}
