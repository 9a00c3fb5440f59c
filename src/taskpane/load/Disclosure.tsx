import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    color: tokens.colorBrandForegroundLink,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

/** Something that is shown when it is asked for. */
export function Disclosure(props: { readonly summary: string; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>{props.summary}</summary>
      {props.children}
    </details>
  );
}
