import { Button, Field, makeStyles, Radio, RadioGroup, Select, Text } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { Choice } from '../../core/checks/choices';
import { REGISTER_TABLE } from '../../core/layout/registerSheet';
import { sayFix } from '../../messages/sayFinding';
import { usePane } from '../pane';
import type { ReadWorkbook } from '../session/readWorkbook';
import { keptEdits, optionMembers } from './fixMembers';
import { MemberList } from './MemberList';
import { useBox } from './useBox';
import type { PaneWriting } from './useWrites';

const useStyles = makeStyles({
  unit: { width: '100%', '& select': { width: '100%', minWidth: 0 } },
});

const NOTHING: ReadonlySet<string> = new Set();

/** A choice of a workbook, and how its edits are written. */
export interface ChoiceBoxProps {
  readonly choice: Choice;
  readonly read: ReadWorkbook;
  readonly writing: PaneWriting;
}

/** The ways to settle a choice, with what each would change; nothing is written before one is applied. */
export function ChoiceBox({ choice, read, writing }: ChoiceBoxProps): ReactElement {
  const styles = { ...useBox(), ...useStyles() };
  const { say, language, host } = usePane();
  const [answer, setAnswer] = useState('');
  const [leftOut, setLeftOut] = useState(NOTHING);
  const fix = answer === '' ? null : read.answered(choice, answer);
  const [finding] = choice.findings;
  const members = fix === null || finding === undefined ? [] : optionMembers(finding, fix.edits);
  const edits = fix === null ? [] : keptEdits(fix.edits, leftOut);
  const count = members.filter(({ key }) => !leftOut.has(key)).length;
  const isOfRegister = edits.some((edit) => !('sheet' in edit) && edit.table === REGISTER_TABLE);
  const isUseless = members.length > 0 && count === 0;
  const pick = (next: string): void => {
    setAnswer(next);
    setLeftOut(NOTHING);
  };
  const apply = (): Promise<void> =>
    writing.write(
      (writes) => writes.applyEdits(host, edits),
      ({ applied, refused }) => ({ text: say('check-applied', { count: applied.length }), refused }),
    );
  const isOption = choice.options.some((option) => option.answer === answer);
  return (
    <div className={styles.box}>
      <Field label={say('check-how')}>
        <RadioGroup value={isOption ? answer : ''} onChange={(_, { value }) => pick(value)}>
          {choice.options.map((option) => (
            <Radio key={option.answer} value={option.answer} label={sayFix(option.fix, language)} />
          ))}
        </RadioGroup>
      </Field>
      {choice.unknown !== null && (
        <Field label={say('check-other-unit')} className={styles.unit}>
          <Select value={isOption ? '' : answer} onChange={(_, { value }) => pick(value)}>
            <option value="">{say('check-pick-unit')}</option>
            {read.context.units.register.units.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {members.length > 0 && (
        <MemberList label={say('check-members')} {...{ members, leftOut }} onLeaveOut={setLeftOut} />
      )}
      {members.length > 0 && isOfRegister && <Text>{say('check-register-too')}</Text>}
      {fix !== null && (
        <Button
          appearance="primary"
          disabledFocusable={isUseless || writing.state.kind === 'working'}
          onClick={() => void apply()}
        >
          {members.length === 0 ? say('check-apply-register') : say('check-apply', { count })}
        </Button>
      )}
    </div>
  );
}
