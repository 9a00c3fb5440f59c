import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { answeredPairs, isAsked } from '../../core/update/answeredPairs';
import { usePane } from '../pane';
import { FailureLine } from '../parts/FailureLine';
import { PairQuestions } from './PairQuestions';
import { PlanComparison } from './PlanComparison';
import type { ComparedPlan } from './planUpdating';
import type { ReadPlan } from './readPlan';
import { TaskLists } from './TaskLists';
import { UpdatedLine } from './UpdatedLine';
import type { Updating } from './useUpdating';

const useStyles = makeStyles({
  step: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    rowGap: tokens.spacingVerticalS,
    minWidth: 0,
    width: '100%',
  },
});

/** The plan, and how it stands to the workbook under the pane. */
export interface UpdateStepProps {
  readonly read: ReadPlan;
  readonly updating: Updating;
  readonly isBusy: boolean;
}

/**
 * Where the workbook under the pane holds this very plan: what the new version changes, each changed task as a question,
 * and the button that brings the workbook up to it. Nothing where that holds another plan.
 */
export function UpdateStep({ read, updating, isBusy }: UpdateStepProps): ReactElement | null {
  const styles = useStyles();
  const { say } = usePane();
  const { compared, work, look } = updating;
  if (compared.kind === 'none' || compared.kind === 'other-plan') return null;
  return (
    <div className={styles.step}>
      {compared.kind === 'comparing' && <Spinner size="tiny" label={say('update-comparing')} />}
      {compared.kind === 'failed' && <FailureLine failure={compared.failure} onRetry={look} />}
      {compared.kind === 'hindered' && (
        <>
          <HindranceText compared={compared} />
          <PlanComparison plan={read.value} />
        </>
      )}
      {compared.kind === 'possible' && work.kind !== 'updated' && (
        <PossibleUpdate compared={compared} updating={updating} isBusy={isBusy} />
      )}
      <div role="status">
        {work.kind === 'writing' && <Spinner size="tiny" label={say('update-writing')} />}
      </div>
      <UpdatedLine work={work} />
      {work.kind === 'failed' && <FailureLine failure={work.failure} onRetry={updating.update} />}
    </div>
  );
}

function PossibleUpdate({
  compared,
  updating,
  isBusy,
}: {
  readonly compared: ComparedPlan & { readonly kind: 'possible' };
  readonly updating: Updating;
  readonly isBusy: boolean;
}): ReactElement {
  const { say } = usePane();
  const { draft, asked, head } = compared;
  const { answers, work, answer, update } = updating;
  const answerOf = ({ id }: { readonly id: string }) => answers.get(id) ?? null;
  const { edits, counts } = draft.update(answerOf);
  const same = draft.pairing.pairs.filter((pair) => !isAsked(pair)).length;
  const { added, dropped } = answeredPairs(draft.pairing, answerOf);
  const isWriting = work.kind === 'writing';
  const parts = head.map((part) => say(`head-${part}`)).join(', ');
  return (
    <>
      {asked.length + added.length + dropped.length === 0 ? (
        <Text>{say('load-compared-same', { same })}</Text>
      ) : (
        <Text>
          {say('update-compared', {
            same,
            asked: asked.length,
            added: added.length,
            dropped: dropped.length,
          })}
        </Text>
      )}
      <PairQuestions pairs={asked} answers={answers} isBusy={isBusy || isWriting} onAnswer={answer} />
      <TaskLists added={added} dropped={dropped} />
      {draft.untouched.length > 0 && (
        <Text>{say('update-untouched', { appendices: draft.untouched.join(', ') })}</Text>
      )}
      {draft.unlisted.map((area) => (
        <Text key={`${area.appendix} ${area.code}`}>{say('update-unlisted', { ...area })}</Text>
      ))}
      {draft.unplaced.length > 0 && (
        <Text>{say('update-unplaced', { columns: draft.unplaced.join(', ') })}</Text>
      )}
      {parts !== '' && <Text>{say('update-head', { parts })}</Text>}
      {edits.length === 0 ? (
        <Text>{say('update-nothing')}</Text>
      ) : (
        <>
          <Text>{say('update-will', { ...counts, year: draft.year })}</Text>
          <Button appearance="primary" disabledFocusable={isBusy || isWriting} onClick={update}>
            {say('update-write')}
          </Button>
        </>
      )}
    </>
  );
}

function HindranceText({
  compared,
}: {
  readonly compared: ComparedPlan & { readonly kind: 'hindered' };
}): ReactElement {
  const { say } = usePane();
  const { hindrance } = compared;
  if (hindrance.kind !== 'lacking') return <Text>{say(`update-hindered-${hindrance.kind}`)}</Text>;
  return <Text>{say('update-hindered-lacking', { appendices: hindrance.appendices.join(', ') })}</Text>;
}
