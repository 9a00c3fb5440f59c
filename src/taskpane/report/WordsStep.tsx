import { Button, Subtitle2, Text } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { vietnameseDate } from '../../core/calendar/day';
import { AppliedLines } from './AppliedLines';
import type { ReportDraft } from './reportDraft';
import { useApplied } from './useApplied';
import { useReportWords } from './useReportWords';
import { useStep } from './useStep';

/** What is drafted, and whether it is being worked out anew. */
export interface WordsStepProps {
  readonly draft: ReportDraft;
  readonly isWorking: boolean;
}

/** Drafts `Nội dung báo cáo`: says what it will write, and leaves what the officer wrote. */
export function WordsStep({ draft, isWorking }: WordsStepProps): ReactElement {
  const styles = useStep();
  const say = useReportWords();
  const { applied, apply } = useApplied();
  const [writtenDay, setWrittenDay] = useState('');
  const { sections, written, edits, left, isNew } = draft.words;
  const day = vietnameseDate(draft.source.input.parameters.asOf);
  const rows = new Set(edits.flatMap((edit) => ('task' in edit ? [edit.task] : [])));
  return (
    <section className={styles.step} aria-labelledby="report-words">
      <Subtitle2 as="h2" id="report-words" className={styles.heading}>
        {say('report-words')}
      </Subtitle2>
      <Text>{say('report-words-about')}</Text>
      <Text>
        {isNew
          ? say('report-words-new', { count: sections.length })
          : edits.length === 0
            ? say('report-words-same')
            : say('report-words-change', { count: rows.size })}
      </Text>
      {left.length > 0 && <Text>{say('report-words-left', { titles: left.join('; ') })}</Text>}
      <details className={styles.wide}>
        <summary className={styles.summary}>{say('report-words-titles', { count: sections.length })}</summary>
        <ul className={styles.list}>
          {sections.map(({ key, title }) => (
            <li key={key}>{written.has(key) ? say('report-words-own', { title }) : title}</li>
          ))}
        </ul>
      </details>
      {edits.length > 0 && (
        <Button
          disabledFocusable={isWorking || applied.kind === 'working'}
          onClick={() => {
            setWrittenDay(day);
            void apply(edits);
          }}
        >
          {say('report-words-write')}
        </Button>
      )}
      <AppliedLines
        applied={applied}
        working={say('report-words-write')}
        written={say('report-words-written', { day: writtenDay })}
        onRetry={() => void apply(edits)}
      />
    </section>
  );
}
