import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useMemo, useRef, useState } from 'react';
import { countsOfHolder } from '../../core/completion/figureRows';
import type { UncountedRow } from '../../core/completion/progress';
import { usePane } from '../pane';
import { type Asked, fractionOf, RATE_PARTS, type RatePart } from './asked';
import { askedLines } from './askedLines';
import { askedName, holderName } from './figureWords';
import { useFigures } from './figures';
import { TaskItem } from './TaskItem';
import type { Going } from './useGoing';
import { WentLine } from './WentLine';

/** Tasks shown at first, and with every "more". */
const PAGE = 100;

/** The cell to go to: what a person would change there. */
const COLUMNS: Readonly<Record<UncountedRow['why'], string>> = {
  'other-year': 'year',
  'unknown-area': 'area',
  'unknown-status': 'status',
  'no-text': 'text',
  'below-table': 'text',
};

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: { margin: 0, ':focus': { outlineStyle: 'none' } },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
  // Stays in sight, so that what came of a click deep in the list is seen.
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** What was clicked, the ways into the workbook, and the way back to the figures. */
export interface TaskPageProps {
  readonly asked: Asked;
  readonly going: Going;
  readonly onBack: () => void;
}

/** The tasks behind a figure: as many as it says, followed while people edit them. */
export function TaskPage({ asked, going, onBack }: TaskPageProps): ReactElement {
  const styles = useStyles();
  const { say, host } = usePane();
  const { progress } = useFigures();
  const { went, ways } = going;
  const [part, setPart] = useState<RatePart>('of');
  const [most, setMost] = useState(PAGE);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const lines = useMemo(() => askedLines(asked, part, progress), [asked, part, progress]);
  const withoutId = lines.filter(({ id }) => id === null).length;
  const isUncounted = asked.kind === 'uncounted';
  const days = progress.tracking.parameters.soonDays;
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <Button size="small" onClick={onBack}>
          {say('progress-back')}
        </Button>
        <WentLine went={went} lines={lines} />
      </div>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        <Subtitle2>
          {isUncounted ? titleOfUncounted(asked.why, lines.length, say) : askedName(asked, days, say)}
        </Subtitle2>
      </h2>
      {!isUncounted && <Text>{holderName(asked.holder, progress, say)}</Text>}
      {asked.kind === 'rate' && <Parts asked={asked} part={part} onPart={setPart} />}
      <Text role="status">
        {say(isUncounted ? 'progress-list-rows' : 'progress-list-count', { count: lines.length })}
      </Text>
      {lines.length === 0 && <Text>{say('progress-list-empty')}</Text>}
      {ways !== null && lines.length > withoutId && (
        <div className={styles.buttons}>
          <Button size="small" onClick={() => ways.filter(lines)}>
            {say('progress-filter')}
          </Button>
          <Button size="small" onClick={ways.showAll}>
            {say('progress-unfilter')}
          </Button>
        </div>
      )}
      {ways !== null && withoutId > 0 && (
        <Text size={200}>{say('progress-without-id', { count: withoutId })}</Text>
      )}
      {lines.length > 0 && (
        <Text size={200}>
          {say(host.kind === 'browser' ? 'progress-browser-hint' : 'progress-select-hint')}
        </Text>
      )}
      <ul className={styles.list}>
        {lines.slice(0, most).map((line) => (
          <li key={line.key}>
            <TaskItem
              line={line}
              onGo={
                ways === null
                  ? undefined
                  : () => ways.select(line, line.why === null ? 'status' : COLUMNS[line.why])
              }
            />
          </li>
        ))}
      </ul>
      {lines.length > most && (
        <Button onClick={() => setMost(most + PAGE)}>
          {say('progress-more', { count: Math.min(PAGE, lines.length - most) })}
        </Button>
      )}
    </div>
  );
}

interface PartsProps {
  readonly asked: Extract<Asked, { kind: 'rate' }>;
  readonly part: RatePart;
  readonly onPart: (part: RatePart) => void;
}

/** The parts of a rate with their numbers, one of which is listed. */
function Parts({ asked, part, onPart }: PartsProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { progress } = useFigures();
  const counts = countsOfHolder(progress.result, asked.holder);
  const { num, den } = counts
    ? fractionOf(asked.rate, counts, progress.tracking.parameters)
    : { num: 0, den: 0 };
  const numbers: Readonly<Record<RatePart, number>> = { of: den, done: num, left: den - num };
  return (
    <div role="group" aria-label={say('progress-part')} className={styles.buttons}>
      {RATE_PARTS.map((each) => (
        <Button
          key={each}
          size="small"
          appearance={each === part ? 'primary' : 'outline'}
          aria-pressed={each === part}
          onClick={() => onPart(each)}
        >
          {say(`progress-part-${each}`, { count: numbers[each] })}
        </Button>
      ))}
    </div>
  );
}

function titleOfUncounted(
  why: UncountedRow['why'] | null,
  count: number,
  say: ReturnType<typeof usePane>['say'],
): string {
  if (why === null) return say('progress-uncounted', { count });
  return say('progress-uncounted-why', { count, why: say(`progress-why-${why}`) });
}
