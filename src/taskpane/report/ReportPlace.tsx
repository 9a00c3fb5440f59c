import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useState } from 'react';
import type { Failure } from '../../workbook/failure';
import { usePane } from '../pane';
import { FailureLine } from '../parts/FailureLine';
import { useSession } from '../parts/useSession';
import { SessionLine } from '../progress/SessionLine';
import type { ReadWorkbook } from '../session/readWorkbook';
import { sessionFailure } from '../session/sessionFailure';
import { ReportWork } from './ReportWork';
import { type PaneTemplate, offeredTemplates } from './templates';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  heading: { margin: 0 },
});

/** Báo cáo: a template, a period and a scope are chosen, what will be printed and what is missing is shown, then it is exported. */
export function ReportPlace(): ReactElement {
  const styles = useStyles();
  const { say, session } = usePane();
  const { read } = useSession();
  const [works, setWorks] = useState({ session, count: 0 });
  // Another workbook begins with choices of its own.
  if (works.session !== session) setWorks({ session, count: works.count + 1 });
  return (
    <div className={styles.place}>
      <div>
        <Subtitle2 as="h1" className={styles.heading}>
          {say('place-report')}
        </Subtitle2>
        <SessionLine />
      </div>
      {read !== null && <Offered key={works.count} read={read} />}
    </div>
  );
}

/** The work of the place, once it is known which templates there are. */
function Offered({ read }: { readonly read: ReadWorkbook }): ReactElement | null {
  const [offered, setOffered] = useState<readonly PaneTemplate[] | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isWanted = true;
    offeredTemplates().then(
      (templates) => {
        if (!isWanted) return;
        setOffered(templates);
        setFailure(null);
      },
      (error: unknown) => {
        if (isWanted) setFailure(sessionFailure(error));
      },
    );
    return () => {
      isWanted = false;
    };
  }, [attempt]);
  if (failure !== null) return <FailureLine failure={failure} onRetry={() => setAttempt(attempt + 1)} />;
  return offered === null ? null : <ReportWork read={read} offered={offered} />;
}
