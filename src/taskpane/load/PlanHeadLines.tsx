import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { vietnameseDate } from '../../core/calendar/day';
import type { PlanHead } from '../../core/plan/plan';
import { usePane } from '../pane';

const useStyles = makeStyles({
  title: { margin: 0, overflowWrap: 'anywhere' },
  entry: { display: 'contents' },
  lines: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    marginTop: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  term: { color: tokens.colorNeutralForeground2 },
  said: { margin: 0, overflowWrap: 'anywhere' },
});

/** What a plan says of itself: title, number, day, issuer, years. */
export function PlanHeadLines({ head }: { readonly head: PlanHead }): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { number, symbol, date, month, issuer, title, years } = head;
  const unknown = say('load-unknown');
  const monthWords = month === null ? unknown : month.split('-').reverse().join('/');
  const lines = [
    [say('load-number'), number ?? (symbol === null ? unknown : `…/${symbol}`)],
    [say('load-day'), date === null ? monthWords : vietnameseDate(date)],
    [say('load-issuer'), issuer ?? unknown],
    [say('load-years'), years === null ? unknown : [...new Set(years)].join(' - ')],
  ] as const;
  return (
    <div>
      <Text as="h2" block weight="semibold" className={styles.title}>
        {title ?? say('load-untitled')}
      </Text>
      <dl className={styles.lines}>
        {lines.map(([term, said]) => (
          <div key={term} className={styles.entry}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.said}>{said}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
