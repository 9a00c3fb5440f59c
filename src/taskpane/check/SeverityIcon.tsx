import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Severity } from '../../core/finding';

const SHAPES: Readonly<Record<Severity, string>> = {
  error: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-3 4 1-1 2 2 2-2 1 1-2 3 2 3-1 1-2-2-2 2-1-1 2-3-2-3Z',
  warning: 'M8 1 0 15h16L8 1Zm-.8 5h1.6l-.2 5H7.4l-.2-5ZM8 12a.9.9 0 1 1 0 1.8.9.9 0 0 1 0-1.8Z',
  note: 'M2 1h12v14H2V1Zm5.2 6v5h1.6V7H7.2ZM8 4a.9.9 0 1 0 0 1.8.9.9 0 0 0 0-1.8Z',
};

const useStyles = makeStyles({
  // In a contrast theme the colour of the text around it.
  icon: { width: '16px', height: '16px', flexShrink: 0, fill: 'currentColor', fillRule: 'evenodd' },
});

/** A shape of its own for each severity; the word stands beside it. */
export function SeverityIcon({ severity }: { readonly severity: Severity }): ReactElement {
  const styles = useStyles();
  return (
    <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[severity]} />
    </svg>
  );
}
