import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { type ReactElement, useMemo, useState } from 'react';
import { FailureLine } from '../parts/FailureLine';
import type { Asked } from '../progress/asked';
import { FiguresContext } from '../progress/figures';
import { TaskPage } from '../progress/TaskPage';
import { useAsked } from '../progress/useAsked';
import { useGoing } from '../progress/useGoing';
import type { ReadWorkbook } from '../session/readWorkbook';
import { ExportStep } from './ExportStep';
import { GapLines } from './GapLines';
import { HistoryStep } from './HistoryStep';
import { OwnTemplates } from './own/OwnTemplates';
import { useOwnTemplates } from './own/useOwnTemplates';
import { askedChoices, firstChoices, type ReportChoices, reportPeriods } from './reportChoices';
import { ReportFigures } from './ReportFigures';
import { ScopeChoice } from './ScopeChoice';
import { TemplateChoice } from './TemplateChoice';
import type { PaneTemplate } from './templates';
import { useReportDraft } from './useReportDraft';
import { useReportWords } from './useReportWords';
import { WordsStep } from './WordsStep';

const useStyles = makeStyles({
  work: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    '&[hidden]': { display: 'none' },
  },
});

/** A workbook and the templates that it can be reported by. */
export interface ReportWorkProps {
  readonly read: ReadWorkbook;
  readonly offered: readonly PaneTemplate[];
}

/** The steps of a report, from choosing to exporting; the tasks of a figure cover them while they are looked at. */
export function ReportWork({ read, offered }: ReportWorkProps): ReactElement {
  const styles = useStyles();
  const sayReport = useReportWords();
  const { tracking } = read.checked;
  const { year } = tracking.parameters;
  const periods = useMemo(() => reportPeriods(year), [year]);
  const [choices, setChoices] = useState<ReportChoices>(() =>
    firstChoices(
      offered.map(({ key }) => key),
      periods,
      tracking.cutOff,
    ),
  );
  const change = (changed: Partial<ReportChoices>): void => setChoices((now) => ({ ...now, ...changed }));
  const own = useOwnTemplates(read);
  const all = [...offered, ...own.offered];
  const templates = all.filter(({ key }) => choices.templates.includes(key));
  const time = askedChoices(choices, periods);
  const { index, unit, history } = choices;
  const drafting = useReportDraft(read, { time, templates, index, unit, history });
  const { draft, isWorking } = drafting;
  const going = useGoing();
  const { asked, ask, back } = useAsked();
  const progress = draft?.checked.progress ?? null;
  const shown = useMemo(
    () =>
      progress && {
        progress,
        ask: (next: Asked) => {
          going.forget();
          ask(next);
        },
      },
    [progress],
  );
  const isReady = time !== null && templates.length > 0;
  return (
    <FiguresContext.Provider value={shown}>
      {asked !== null && shown !== null && (
        <TaskPage key={JSON.stringify(asked)} asked={asked} going={going} onBack={back} />
      )}
      <div className={styles.work} hidden={asked !== null}>
        <TemplateChoice offered={all} choices={choices} onChange={change} />
        <OwnTemplates
          own={own}
          source={draft?.source ?? null}
          shipped={offered.map(({ name }) => name)}
          onAdded={(key) => setChoices((now) => ({ ...now, templates: [...now.templates, key] }))}
        />
        <ScopeChoice
          tracking={tracking}
          periods={periods}
          templates={templates}
          choices={choices}
          onChange={change}
        />
        <div role="status">
          {isWorking && time !== null && <Spinner size="tiny" label={sayReport('report-drafting')} />}
        </div>
        {drafting.failure !== null && <FailureLine failure={drafting.failure} onRetry={drafting.again} />}
        {draft !== null && time !== null && (
          <>
            <ReportFigures draft={draft} />
            {templates.length > 0 && <GapLines draft={draft} />}
            <WordsStep draft={draft} isWorking={isWorking} />
            {templates.length > 0 && (
              <HistoryStep
                plan={draft.history}
                choice={history}
                onChoose={(chosen) => change({ history: chosen })}
              />
            )}
            <ExportStep
              draft={draft}
              templates={templates}
              signed={time.signed}
              history={history}
              isReady={isReady && !isWorking}
              onKept={() => change({ history: 'usual' })}
            />
          </>
        )}
      </div>
    </FiguresContext.Provider>
  );
}
