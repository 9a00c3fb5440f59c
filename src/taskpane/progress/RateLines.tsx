import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, type ReactElement } from 'react';
import type { Counts } from '../../core/completion/counts';
import type { Holder } from '../../core/completion/figureRows';
import type { Fraction } from '../../core/completion/rate';
import { usePane } from '../pane';
import { fractionOf, type RateName } from './asked';
import { FigureLink } from './FigureLink';
import { figureText, holderName } from './figureWords';
import { useFigures } from './figures';

const useStyles = makeStyles({
  // Label, bar and figure stand under those of the line above.
  lines: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(32px, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: 'center',
  },
  wide: { gridTemplateColumns: 'minmax(32px, 1fr) auto' },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  labelAbove: { gridColumn: '1 / -1', fontSize: tokens.fontSizeBase300, marginTop: tokens.spacingVerticalXS },
  none: { gridColumn: 'span 2', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  bar: {
    display: 'block',
    boxSizing: 'border-box',
    height: '12px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusSmall,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  filled: {
    display: 'block',
    height: '100%',
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'CanvasText' },
  },
});

/** Rates of a figure-holder. */
export interface RateLinesProps {
  readonly holder: Holder;
  readonly counts: Counts;
  readonly rates: readonly RateName[];
  /** The full words of SPEC §6 above each bar, else short ones beside it. */
  readonly isWide?: boolean;
}

/** Rates as bars with the figure in words beside them; one without a denominator says so. */
export function RateLines({ holder, counts, rates, isWide = false }: RateLinesProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { progress, ask } = useFigures();
  const rule = progress.tracking.parameters;
  const whose = holderName(holder, progress, say);
  return (
    <div className={mergeClasses(styles.lines, isWide && styles.wide)}>
      {rates.map((rate) => {
        const fraction = fractionOf(rate, counts, rule);
        const figure = figureText(fraction, rule.thresholds);
        const what = say(`progress-${rate}`);
        return (
          <Fragment key={rate}>
            <span className={mergeClasses(styles.label, isWide && styles.labelAbove)}>
              {isWide ? what : say(`progress-short-${rate}`)}
            </span>
            {figure === null ? (
              <span className={styles.none}>{say('progress-no-figure')}</span>
            ) : (
              <>
                <Bar fraction={fraction} />
                <FigureLink
                  text={figure}
                  label={say('progress-figure', { what, whose, figure })}
                  onAsk={() => ask({ kind: 'rate', holder, rate })}
                />
              </>
            )}
          </Fragment>
        );
      })}
    </div>
  );
}

/** The figure beside it says the same, so that the bar itself is only for the eye. */
function Bar({ fraction: { num, den } }: { readonly fraction: Fraction }): ReactElement {
  const styles = useStyles();
  return (
    <span className={styles.bar} aria-hidden="true">
      <span className={styles.filled} style={{ width: `${(100 * num) / den}%` }} />
    </span>
  );
}
