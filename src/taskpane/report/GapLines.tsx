import { Link, Subtitle2, Text } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { Language } from '../../messages/say';
import { sayTemplateProblem } from '../../messages/sayTemplate';
import type { ReportGap } from '../../reports/making/reportGaps';
import { usePane } from '../pane';
import { useFigures } from '../progress/figures';
import { TaskItem } from '../progress/TaskItem';
import { linesOfRows } from '../progress/taskLines';
import { useGoing } from '../progress/useGoing';
import { WentLine } from '../progress/WentLine';
import type { ReportDraft } from './reportDraft';
import { rowPlaces } from './rowPlaces';
import { type SayReport, useReportWords } from './useReportWords';
import { useStep } from './useStep';

/** What the chosen templates miss in the workbook; nothing of it blocks the report. */
export function GapLines({ draft }: { readonly draft: ReportDraft }): ReactElement {
  const styles = useStep();
  const say = useReportWords();
  const { language } = usePane();
  const { gaps } = draft;
  return (
    <section className={styles.step} aria-labelledby="report-missing">
      <Subtitle2 as="h2" id="report-missing" className={styles.heading}>
        {say('report-missing')}
      </Subtitle2>
      {gaps.length === 0 && <Text>{say('report-missing-none')}</Text>}
      {gaps.length > 0 && (
        <ul className={styles.list}>
          {gaps.map((gap) => (
            <li key={'template' in gap ? `${gap.kind} ${gap.template}` : gap.kind}>
              <Text>{gapText(gap, say, language)}</Text>
              {'rows' in gap && <GapTasks gap={gap} />}
              {gap.kind === 'uncounted' && (
                <>
                  {' '}
                  <Link inline href="#/kiem-tra">
                    {say('report-to-check')}
                  </Link>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function gapText(gap: ReportGap, say: SayReport, language: Language): string {
  switch (gap.kind) {
    case 'done-day':
    case 'evidence':
    case 'result':
      return say(`report-missing-${gap.kind}`, { count: gap.rows.length });
    case 'uncounted':
    case 'goals':
      return say(`report-missing-${gap.kind}`, { count: gap.count });
    case 'sender-body':
      return say('report-missing-sender-body', { used: gap.used });
    case 'section':
      return say('report-missing-section', { titles: gap.titles.join('; ') });
    case 'own-blank':
      return say('report-missing-own-blank', { name: gap.template, fields: gap.fields.join('; ') });
    case 'own-unusable':
      return sayTemplateProblem(gap.code, gap.data, gap.template, language);
    default:
      return say(`report-missing-${gap.kind}`);
  }
}

/** Tasks shown at most; the rest are found by filtering their column. */
const MOST = 100;

/** The tasks that lack something, each a way to the cell that is to be filled. */
function GapTasks({ gap }: { readonly gap: Extract<ReportGap, { rows: unknown }> }): ReactElement {
  const styles = useStep();
  const say = useReportWords();
  const { progress } = useFigures();
  const { ways, went } = useGoing();
  const [isOpen, setIsOpen] = useState(false);
  const column = gap.kind === 'done-day' ? 'doneDay' : gap.kind;
  const lines = isOpen ? linesOfRows(progress, rowPlaces(gap.rows, progress.tracking)) : [];
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary className={styles.summary}>{say('report-show-tasks')}</summary>
      <WentLine went={went} lines={lines} />
      {lines.slice(0, MOST).map((line) => (
        <TaskItem
          key={line.key}
          line={line}
          onGo={ways === null ? undefined : () => ways.select(line, column)}
        />
      ))}
    </details>
  );
}
