import { Link, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Finding } from '../../core/finding';
import { sayFinding } from '../../messages/sayFinding';
import { usePane } from '../pane';
import { useReportWords } from './useReportWords';
import { useStep } from './useStep';

const SHOWN = 5;

/** The errors that keep a report from being exported, and what to do about them. */
export function BlockingErrors({ errors }: { readonly errors: readonly Finding[] }): ReactElement {
  const styles = useStep();
  const { say, language } = usePane();
  const sayReport = useReportWords();
  const left = errors.length - SHOWN;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.wide}>
      <MessageBarBody className={styles.step}>
        <span>{sayReport('report-errors', { count: errors.length })}</span>
        <ul className={styles.list}>
          {errors.slice(0, SHOWN).map((error, at) => {
            const { sheet, row } = error.place;
            const place = sheet === null || row === null ? '' : `${say('progress-row', { sheet, row })}: `;
            return <li key={at}>{`${place}${sayFinding(error, language)}`}</li>;
          })}
          {left > 0 && <li>{sayReport('report-errors-more', { count: left })}</li>}
        </ul>
        <span>
          {sayReport('report-errors-what')}{' '}
          <Link inline href="#/kiem-tra">
            {sayReport('report-to-check')}
          </Link>
        </span>
      </MessageBarBody>
    </MessageBar>
  );
}
