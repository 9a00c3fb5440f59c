import { Button, Field, Spinner, Subtitle2, Text, Textarea } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { Day } from '../../core/calendar/day';
import { today } from '../start/clock';
import { useSession } from '../parts/useSession';
import { BlockingErrors } from './BlockingErrors';
import { ExportResult } from './ExportResult';
import { historyEdits } from './historyPlan';
import { PreviewStep } from './preview/PreviewStep';
import type { HistoryChoice } from './reportChoices';
import type { ReportDraft } from './reportDraft';
import { signedSource } from './signedSource';
import type { PaneTemplate } from './templates';
import { useExport } from './useExport';
import { useReportWords } from './useReportWords';
import { useStep } from './useStep';

/** What is exported, and whether the draft is of the present choices. */
export interface ExportStepProps {
  readonly draft: ReportDraft;
  readonly templates: readonly PaneTemplate[];
  /** Null is today. */
  readonly signed: Day | null;
  readonly history: HistoryChoice;
  readonly isReady: boolean;
  /** The figures stand in `Lịch sử` now. */
  readonly onKept: () => void;
}

/** Says what blocks the export and takes the reason to go on; previews, exports, and says what came of it. */
export function ExportStep(props: ExportStepProps): ReactElement {
  const { draft, templates, signed, history, isReady, onKept } = props;
  const styles = useStep();
  const say = useReportWords();
  const { status } = useSession();
  const [reason, setReason] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const { exporting, run, deliverAgain, cancel } = useExport();
  const { errors } = draft.source;
  const isBlocked = errors.length > 0 && reason.trim() === '';
  // What is printed is what was shown, and that is what stands in the workbook.
  const isCurrent = status === 'current';
  const isWorking = exporting.kind === 'making' || exporting.kind === 'keeping';
  const source = signedSource(draft.source, { signed: signed ?? today(), reason });
  const start = async (): Promise<void> => {
    setIsAsked(true);
    if (isBlocked) return;
    const kept = await run({ templates, source, keep: historyEdits(source, draft.history, history) });
    if (kept.kind === 'written') onKept();
  };
  return (
    <section className={styles.step} aria-labelledby="report-export">
      <Subtitle2 as="h2" id="report-export" className={styles.heading}>
        {say('report-export')}
      </Subtitle2>
      {errors.length > 0 && (
        <>
          <BlockingErrors errors={errors} />
          <Field
            className={styles.wide}
            label={say('report-despite')}
            hint={say('report-despite-hint')}
            {...(isAsked && isBlocked ? { validationMessage: say('report-despite-missing') } : {})}
          >
            <Textarea value={reason} rows={2} onChange={(_, { value }) => setReason(value)} />
          </Field>
        </>
      )}
      <PreviewStep templates={templates} source={source} isReady={isReady} />
      <Button
        appearance="primary"
        disabledFocusable={!isReady || isWorking || !isCurrent}
        onClick={() => void start()}
      >
        {templates.length > 1
          ? say('report-do-export-many', { count: templates.length })
          : say('report-do-export')}
      </Button>
      <div role="status" className={styles.wide}>
        {!isCurrent && !isWorking && <Text>{say('report-reading')}</Text>}
        {exporting.kind === 'making' && (
          <Spinner
            size="tiny"
            label={
              exporting.step.unit === null
                ? say('report-making', {
                    name: exporting.step.title,
                    at: exporting.step.at,
                    count: exporting.step.count,
                  })
                : say('report-making-unit', { name: exporting.step.title, ...exporting.step.unit })
            }
          />
        )}
        {exporting.kind === 'keeping' && <Spinner size="tiny" label={say('report-keeping')} />}
        {exporting.kind === 'done' && exporting.cancelled !== null && (
          <Text>{say('report-cancelled', exporting.cancelled)}</Text>
        )}
      </div>
      {exporting.kind === 'making' && <Button onClick={cancel}>{say('report-cancel')}</Button>}
      {exporting.kind !== 'none' && (
        <ExportResult
          items={exporting.items}
          kept={exporting.kind === 'done' ? exporting.kept : null}
          onAgain={deliverAgain}
        />
      )}
    </section>
  );
}
