import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Select,
  Subtitle2,
  Text,
  tokens,
} from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { type Day, partsOf } from '../../core/calendar/day';
import { sayFinding } from '../../messages/sayFinding';
import { usePane } from '../pane';
import { today } from '../start/clock';
import { AppendixPreview } from './AppendixPreview';
import { CutOffChoice } from './CutOffChoice';
import { FindingList } from './FindingList';
import { PlanHeadLines } from './PlanHeadLines';
import type { ReadingChoices } from './readingChoices';
import type { ReadPlan } from './readPlan';
import { StatusChoices } from './StatusChoices';
import { WriteStep } from './WriteStep';
import { yearChoices } from './yearChoices';

const REGISTER_NOTES: ReadonlySet<string> = new Set(['register-chosen', 'register-all', 'register-own']);

const useStyles = makeStyles({
  preview: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  heading: { margin: 0 },
  // A select is else as wide as its longest choice.
  select: { minWidth: 0, '& > select': { minWidth: 0, textOverflow: 'ellipsis' } },
});

/** A plan as read, and who is told of what the user does with it. */
export interface PlanPreviewProps {
  readonly read: ReadPlan;
  readonly choices: ReadingChoices;
  /** It is being read again. */
  readonly isBusy: boolean;
  readonly onChoose: (choices: ReadingChoices) => void;
  readonly onForget: () => void;
}

/** A plan before anything is written: what was read, what was doubtful, what is chosen, where it would go. */
export function PlanPreview(props: PlanPreviewProps): ReactElement {
  const { read, choices, isBusy, onChoose, onForget } = props;
  const styles = useStyles();
  const { say, language } = usePane();
  const { value: plan, findings, register, registers, indexes, statuses } = read;
  const { years, usual } = yearChoices(plan, partsOf(today()).year);
  const [year, setYear] = useState(usual);
  const [cutOff, setCutOff] = useState<Day | null | 'wrong'>(null);
  const [isWritten, setIsWritten] = useState(false);
  const [accepted, setAccepted] = useState<readonly string[]>([]);
  const note = findings.find(({ code }) => REGISTER_NOTES.has(code));
  const chooseYear = (next: number): void => {
    setYear(next);
    // Periods are those of the year.
    setCutOff(null);
  };
  const chooseIndex = (code: string, index: string | null): void =>
    onChoose({ ...choices, indexes: { ...choices.indexes, [code]: index } });
  return (
    <div className={styles.preview}>
      <div>
        <Button onClick={onForget}>{say('load-again')}</Button>
      </div>
      {!isWritten && <Text size={200}>{say('load-preview')}</Text>}
      <PlanHeadLines head={plan.head} />
      {plan.appendices.map((appendix) => (
        <AppendixPreview
          key={appendix.code}
          appendix={appendix}
          indexes={indexes}
          isBusy={isBusy}
          onIndex={(index) => chooseIndex(appendix.code, index)}
        />
      ))}
      <FindingList findings={findings} />
      {!read.hasMatrix && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>{say('load-no-matrix')}</MessageBarBody>
        </MessageBar>
      )}
      {read.hasMatrix && (
        <>
          <Subtitle2 as="h2" className={styles.heading}>
            {say('load-choices')}
          </Subtitle2>
          <Field label={say('load-register')} {...(note ? { hint: sayFinding(note, language) } : {})}>
            <Select
              className={styles.select}
              value={register.id}
              disabled={isBusy}
              onChange={(_, { value }) => onChoose({ ...choices, register: value })}
            >
              {registers.map(({ id, owner }) => (
                <option key={id} value={id}>
                  {id.includes('+') ? say('load-register-joined') : owner}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={say('load-year')}>
            <Select value={String(year)} onChange={(_, { value }) => chooseYear(Number(value))}>
              {years.map((each) => (
                <option key={each}>{each}</option>
              ))}
            </Select>
          </Field>
          <CutOffChoice key={year} year={year} onDay={setCutOff} />
          <StatusChoices statuses={statuses} accepted={accepted} onAccept={setAccepted} />
          <WriteStep
            read={read}
            accepted={accepted}
            choices={cutOff === 'wrong' ? null : { year, cutOff, accepted }}
            isBusy={isBusy}
            onWritten={setIsWritten}
          />
        </>
      )}
    </div>
  );
}
