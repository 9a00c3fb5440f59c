import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { Fragment, type ReactElement } from 'react';
import { vietnameseDate } from '../../core/calendar/day';
import type { Counts } from '../../core/completion/counts';
import type { Holder } from '../../core/completion/figureRows';
import type { FigureSource } from '../../core/report/keptFigures';
import { namedPeriods } from '../../core/report/periodNames';
import { report as words } from '../../messages/vi/report';
import type { ReportWord } from '../../messages/sayReport';
import { usePane } from '../pane';
import { type Asked, type CountName, fractionOf, type RateName } from '../progress/asked';
import { FigureLink } from '../progress/FigureLink';
import { askedName, figureText, holderName, indexName } from '../progress/figureWords';
import { useFigures } from '../progress/figures';
import { holderOfIndex, holderOfWhole } from './printedHolder';
import type { ReportDraft } from './reportDraft';
import { useReportWords } from './useReportWords';
import { useStep } from './useStep';

const RATES: readonly RateName[] = ['rate', 'dueRate', 'onTimeRate'];
/** In the order of the report; those that are always shown are shown as 0, too. */
const COUNTS: readonly CountName[] = [
  'assigned',
  'done',
  'doneOnTime',
  'doneLate',
  'doneUndated',
  'doneWithoutDue',
  'overdue',
  'dueSoon',
  'inTime',
  'continuous',
  'waiting',
  'undetermined',
  'notApplicable',
  'longTerm',
];
const ALWAYS: readonly CountName[] = ['assigned', 'done', 'overdue', 'dueSoon'];

const useStyles = makeStyles({
  figures: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    alignItems: 'baseline',
  },
  name: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  figure: {
    margin: 0,
    display: 'flex',
    justifyContent: 'end',
    textAlign: 'end',
    fontVariantNumeric: 'tabular-nums',
    lineHeight: tokens.lineHeightBase300,
  },
});

/** The figures that the report will print, each a way to its tasks where it is made of rows as they are now. */
export function ReportFigures({ draft }: { readonly draft: ReportDraft }): ReactElement {
  const styles = useStep();
  const { say } = usePane();
  const sayReport = useReportWords();
  const { printed, source, checked } = draft;
  const { request, parameters } = source.input;
  const { overall, indexes } = printed.progress;
  const period = namedPeriods(request.period, parameters.year, words).name;
  const whole = holderOfWhole(overall, source, checked.progress);
  const isEmpty = overall.assigned + overall.longTerm === 0;
  return (
    <section className={styles.step} aria-labelledby="report-figures">
      <Subtitle2 as="h2" id="report-figures" className={styles.heading}>
        {sayReport('report-figures')}
      </Subtitle2>
      <Text>
        {sayReport('report-figures-day', {
          period: period.charAt(0).toUpperCase() + period.slice(1),
          day: vietnameseDate(parameters.asOf),
        })}
      </Text>
      {printed.source.kind !== 'counted' && (
        <Text>{sayReport(sourceWord(printed.source), { day: vietnameseDate(printed.source.on) })}</Text>
      )}
      {isEmpty ? <Text>{sayReport('report-no-tasks')}</Text> : <Figures counts={overall} holder={whole} />}
      {indexes.length > 1 && !isEmpty && (
        <details className={styles.wide}>
          <summary className={styles.summary}>
            {sayReport('report-index-figures', { count: indexes.length })}
          </summary>
          {indexes.map((index) => (
            <Fragment key={index.appendix}>
              <Text as="h3" weight="semibold" block className={styles.heading}>
                {indexName(index)}
              </Text>
              <Figures
                counts={index}
                holder={whole === null ? null : holderOfIndex(index.appendix, index, checked.progress)}
              />
            </Fragment>
          ))}
        </details>
      )}
      <Text size={200}>{say(`progress-rule-${parameters.continuousInRate}`)}</Text>
    </section>
  );
}

/** How it is told that figures of the period are kept already. */
function sourceWord(source: Exclude<FigureSource, { kind: 'counted' }>): ReportWord {
  if (source.kind === 'counted-anew') return 'report-figures-anew';
  if (source.withRows) return source.differing === 0 ? 'report-figures-kept-tasks' : 'report-figures-edited';
  return source.differing === 0 ? 'report-figures-kept-same' : 'report-figures-kept';
}

interface FiguresProps {
  readonly counts: Counts;
  /** Whose figures they are; null where no list of tasks would add up to them. */
  readonly holder: Holder | null;
}

function Figures({ counts, holder }: FiguresProps): ReactElement {
  const styles = { ...useStep(), ...useStyles() };
  const { say } = usePane();
  const { progress, ask } = useFigures();
  const rule = progress.tracking.parameters;
  const lines = (asked: Asked, text: string | null): ReactElement => {
    const what = askedName(asked, rule.soonDays, say);
    const figure = text ?? say('progress-no-figure');
    const isLink = holder !== null && text !== null && text !== '0';
    return (
      <Fragment key={asked.kind === 'rate' ? `rate ${asked.rate}` : what}>
        <dt className={styles.name}>{what}</dt>
        <dd className={styles.figure}>
          {isLink ? (
            <FigureLink
              text={figure}
              label={say('progress-figure', { what, whose: holderName(holder, progress, say), figure })}
              onAsk={() => ask(asked)}
            />
          ) : (
            figure
          )}
        </dd>
      </Fragment>
    );
  };
  const of = holder ?? { kind: 'overall' };
  return (
    <dl className={`${styles.figures} ${styles.wide}`}>
      {RATES.map((rate) =>
        lines(
          { kind: 'rate', holder: of, rate },
          figureText(fractionOf(rate, counts, rule), rule.thresholds),
        ),
      )}
      {COUNTS.filter((count) => counts[count] > 0 || ALWAYS.includes(count)).map((count) =>
        lines({ kind: 'count', holder: of, count }, String(counts[count])),
      )}
    </dl>
  );
}
