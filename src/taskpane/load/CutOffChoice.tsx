import { Field, Input, Select } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { type Day, dayFromVietnamese, vietnameseDate } from '../../core/calendar/day';
import { usePane } from '../pane';
import { type CutOff, cutOffsOf } from './cutOffs';

const NONE = '';
const OTHER = 'other';
const ROMAN = ['', 'I', 'II', 'III', 'IV'];

/** The cut-off of a workbook's figures. */
export interface CutOffChoiceProps {
  readonly year: number;
  /** A day, null for none, or 'wrong' where what was typed is no day. */
  readonly onDay: (day: Day | null | 'wrong') => void;
}

/** A report period of the year, whose last day closes the figures; any other day; or none. */
export function CutOffChoice({ year, onDay }: CutOffChoiceProps): ReactElement {
  const { say } = usePane();
  const [chosen, setChosen] = useState(NONE);
  const [typed, setTyped] = useState('');
  const periods = cutOffsOf(year);
  const periodName = ({ kind, number }: CutOff): string =>
    say(`period-${kind}`, { number, roman: ROMAN[number] ?? number });
  const choose = (key: string): void => {
    setChosen(key);
    if (key === OTHER) onDay(dayFromVietnamese(typed) ?? 'wrong');
    else onDay(periods.find((period) => period.key === key)?.day ?? null);
  };
  const type = (text: string): void => {
    setTyped(text);
    onDay(dayFromVietnamese(text) ?? 'wrong');
  };
  const isWrong = typed !== '' && dayFromVietnamese(typed) === null;
  return (
    <>
      <Field label={say('load-cut-off')}>
        <Select value={chosen} onChange={(_, { value }) => choose(value)}>
          <option value={NONE}>{say('load-cut-off-none')}</option>
          {periods.map((period) => (
            <option key={period.key} value={period.key}>
              {say('load-cut-off-day', { period: periodName(period), day: vietnameseDate(period.day) })}
            </option>
          ))}
          <option value={OTHER}>{say('load-cut-off-other')}</option>
        </Select>
      </Field>
      {chosen === OTHER && (
        <Field
          label={say('load-cut-off-typed')}
          validationState={isWrong ? 'error' : 'none'}
          validationMessage={isWrong ? say('load-cut-off-wrong', { year }) : null}
        >
          <Input value={typed} inputMode="numeric" onChange={(_, { value }) => type(value)} />
        </Field>
      )}
    </>
  );
}
