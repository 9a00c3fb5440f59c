import { Button, makeStyles, Spinner, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { usePane } from '../pane';
import { FailureLine } from '../parts/FailureLine';
import { OpenedFile } from './OpenedFile';
import { OwnFileLine } from './OwnFileLine';
import type { PlanPreview } from './PlanPreview';
import type { PlanReading, SourceOf } from './planReading';
import { SourceChoice } from './SourceChoice';
import { UnreadableLine } from './UnreadableLine';
import { usePlanReading } from './usePlanReading';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  // Always in sight, wherever the choices and the preview were scrolled to.
  told: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    maxHeight: '60vh',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  heading: { margin: 0, lineHeight: 0, ':focus': { outlineStyle: 'none' } },
});

/** Nạp: a plan is chosen, read, looked at, and only then written. */
export function LoadPlace(): ReactElement {
  const styles = useStyles();
  const { say, steps, openWorkbook } = usePane();
  const { reading, begin, choose, again, cancel, forget } = usePlanReading(steps, ({ workbook }) =>
    openWorkbook(workbook),
  );
  const [read, setRead] = useState<Extract<PlanReading, { kind: 'read' }> | null>(null);
  const [page, setPage] = useState<{ readonly Preview: typeof PlanPreview } | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  if (reading?.kind === 'read' && reading !== read) setRead(reading);
  if (reading === null && read !== null) setRead(null);

  /** The page of the preview comes with the first plan, as the readers do. */
  const begun = (source: SourceOf): void =>
    begin(async (gate) => {
      const [opened, { PlanPreview: Preview }] = await Promise.all([
        source(gate),
        import(/* webpackChunkName: "preview" */ './PlanPreview'),
      ]);
      setPage({ Preview });
      return opened;
    });

  const isPreviewed = read !== null;
  useEffect(() => {
    // What was pressed is gone now: the keyboard goes on from the top of what came instead.
    if (isPreviewed && document.activeElement === document.body) heading.current?.focus();
  }, [isPreviewed]);

  const isReading = reading?.kind === 'reading';
  return (
    <div className={styles.place}>
      <h1 ref={heading} tabIndex={-1} className={styles.heading}>
        <Subtitle2>{say('load-title')}</Subtitle2>
      </h1>
      {read === null && <OpenedFile />}
      {read === null && <SourceChoice isBusy={isReading} onSource={begun} />}
      {read?.ownFile && <OwnFileLine file={read.ownFile} />}
      {read !== null && page !== null && (
        <page.Preview
          read={read.read}
          choices={read.choices}
          isBusy={isReading}
          onChoose={choose}
          onForget={forget}
        />
      )}
      <div className={styles.told}>
        <div role="status" className={styles.line}>
          {reading?.kind === 'reading' && (
            <Spinner
              size="tiny"
              label={
                reading.partsDone === 0
                  ? say('load-reading')
                  : say('load-reading-file', { done: reading.partsDone })
              }
            />
          )}
          {reading?.kind === 'opened' && <Text>{say('load-opened-own', { name: reading.file.name })}</Text>}
          {reading?.kind === 'cancelled' && <Text>{say('load-cancelled')}</Text>}
        </div>
        {isReading && (
          <div>
            <Button onClick={cancel}>{say('load-cancel')}</Button>
          </div>
        )}
        {reading?.kind === 'unreadable' && <UnreadableLine error={reading.error} />}
        {reading?.kind === 'failed' && <FailureLine failure={reading.failure} onRetry={again} />}
      </div>
    </div>
  );
}
