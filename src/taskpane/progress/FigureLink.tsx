import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  link: {
    minHeight: '24px',
    minWidth: '24px',
    fontSize: tokens.fontSizeBase300,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    textDecorationLine: 'underline',
  },
});

/** A figure that leads to its tasks. */
export interface FigureLinkProps {
  readonly text: string;
  /** What the figure is and whose, with the figure itself, for whoever does not see what stands around it. */
  readonly label: string;
  readonly onAsk: () => void;
}

/** A figure: a click goes to the tasks that made it. */
export function FigureLink({ text, label, onAsk }: FigureLinkProps): ReactElement {
  const styles = useStyles();
  return (
    <Link as="button" className={styles.link} aria-label={label} onClick={onAsk}>
      {text}
    </Link>
  );
}
