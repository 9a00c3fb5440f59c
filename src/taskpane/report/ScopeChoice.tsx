import { Field, Input, Select, Subtitle2 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { vietnameseDate } from '../../core/calendar/day';
import type { Tracking } from '../../workbook/tracking/readTracking';
import { usePane } from '../pane';
import { today } from '../start/clock';
import { type ChosenPeriod, type ReportChoices, typedDay } from './reportChoices';
import type { PaneTemplate } from './templates';
import { useReportWords } from './useReportWords';
import { useStep } from './useStep';

const ALL = '';
const ROMAN = ['', 'I', 'II', 'III', 'IV'];

/** What of the workbook can be chosen, and what is. */
export interface ScopeChoiceProps {
  readonly tracking: Tracking;
  readonly periods: readonly ChosenPeriod[];
  readonly templates: readonly PaneTemplate[];
  readonly choices: ReportChoices;
  readonly onChange: (changed: Partial<ReportChoices>) => void;
}

/** Of when, of whom and of what the report is, and the day on it. */
export function ScopeChoice(props: ScopeChoiceProps): ReactElement {
  const { tracking, periods, templates, choices, onChange } = props;
  const styles = useStep();
  const pane = usePane();
  const say = useReportWords();
  const { units, year } = tracking.parameters;
  const indexes = [...new Set(tracking.matrices.flatMap(({ table }) => table.index ?? []))];
  const chosen = periods.find(({ key }) => key === choices.period);
  const usualDay = chosen?.days.to ?? tracking.cutOff ?? today();
  const periodName = ({ kind, number, days }: ChosenPeriod): string =>
    say('report-period-days', {
      period: pane.say(`period-${kind}`, { number, roman: ROMAN[number] ?? number }),
      from: vietnameseDate(days.from),
      to: vietnameseDate(days.to),
    });
  return (
    <section className={styles.step} aria-labelledby="report-scope">
      <Subtitle2 as="h2" id="report-scope" className={styles.heading}>
        {say('report-scope')}
      </Subtitle2>
      <Field className={styles.field} label={say('report-period')}>
        <Select
          className={styles.select}
          value={choices.period}
          onChange={(_, { value }) => onChange({ period: value })}
        >
          <option value={ALL}>{say('report-period-none')}</option>
          {periods.map((period) => (
            <option key={period.key} value={period.key}>
              {periodName(period)}
            </option>
          ))}
        </Select>
      </Field>
      <DayField
        label={say('report-as-of')}
        hint={say('report-as-of-hint', { day: vietnameseDate(usualDay) })}
        typed={choices.asOf}
        year={year}
        onType={(asOf) => onChange({ asOf })}
      />
      <Field
        className={styles.field}
        label={say('report-unit')}
        {...(choices.unit === null && templates.some(({ per }) => per === 'unit')
          ? { hint: say('report-unit-note') }
          : {})}
      >
        <Select
          className={styles.select}
          value={choices.unit === null ? ALL : String(choices.unit)}
          onChange={(_, { value }) => onChange({ unit: value === ALL ? null : Number(value) })}
        >
          <option value={ALL}>{say('report-unit-all')}</option>
          {units.map(({ name }, line) => (
            <option key={line} value={line}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {indexes.length > 1 && (
        <Field className={styles.field} label={say('report-index')}>
          <Select
            className={styles.select}
            value={choices.index ?? ALL}
            onChange={(_, { value }) => onChange({ index: value === ALL ? null : value })}
          >
            <option value={ALL}>{say('report-index-all')}</option>
            {indexes.map((index) => (
              <option key={index} value={index}>
                {index}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <DayField
        label={say('report-signed')}
        hint={say('report-as-of-hint', { day: vietnameseDate(today()) })}
        typed={choices.signed}
        year={year}
        onType={(signed) => onChange({ signed })}
      />
    </section>
  );
}

interface DayFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly typed: string;
  readonly year: number;
  readonly onType: (typed: string) => void;
}

/** A day as people type one, which may be left blank. */
function DayField({ label, hint, typed, year, onType }: DayFieldProps): ReactElement {
  const styles = useStep();
  const say = useReportWords();
  const isWrong = typedDay(typed) === 'wrong';
  return (
    <Field
      className={styles.field}
      label={label}
      hint={hint}
      validationState={isWrong ? 'error' : 'none'}
      validationMessage={isWrong ? say('report-day-wrong', { year }) : null}
    >
      <Input value={typed} inputMode="numeric" onChange={(_, { value }) => onType(value)} />
    </Field>
  );
}
