import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement } from 'react';
import { sayFinding } from '../../messages/sayFinding';
import { usePane } from '../pane';
import type { CheckItem } from './checkItem';
import { SeverityIcon } from './SeverityIcon';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalS,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    textAlign: 'start',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    cursor: 'pointer',
    // Below the way from cell to cell, which stays in view.
    scrollMarginTop: '112px',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  open: { backgroundColor: tokens.colorNeutralBackground1Selected },
  text: { overflowWrap: 'anywhere', minWidth: 0 },
  places: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
});

/** One line of the list. */
export interface ItemHeadProps {
  readonly item: CheckItem;
  readonly id: string;
  readonly isActive: boolean;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** Severity by icon and word, what is wrong in one sentence, and in how many cells. */
export function ItemHead({ item, id, isActive, isOpen, onOpen, onKey }: ItemHeadProps): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const count = item.cells.length;
  return (
    <button
      id={id}
      type="button"
      className={mergeClasses(styles.head, isOpen && styles.open)}
      tabIndex={isActive ? 0 : -1}
      aria-expanded={isOpen}
      onClick={onOpen}
      onKeyDown={onKey}
    >
      <SeverityIcon severity={item.severity} />
      <span className={styles.text}>
        <b>{say(`check-${item.severity}`)}:</b> {sayFinding(item.finding, language)}{' '}
        {count > 1 && <span className={styles.places}>({say('check-places', { count })})</span>}
      </span>
    </button>
  );
}
