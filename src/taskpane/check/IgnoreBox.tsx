import { Button, Field, makeStyles, Text, Textarea } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { usePane } from '../pane';
import type { ReadWorkbook } from '../session/readWorkbook';
import type { CheckItem } from './checkItem';
import { useBox } from './useBox';
import type { PaneWriting } from './useWrites';

const useStyles = makeStyles({
  field: { alignSelf: 'stretch' },
});

/** An item that may be ignored, or is. */
export interface IgnoreBoxProps {
  readonly item: CheckItem;
  readonly read: ReadWorkbook;
  readonly writing: PaneWriting;
}

/** Ignores an item for a reason, which the sheet `Kiểm tra` keeps, or takes the reason back. */
export function IgnoreBox({ item, read, writing }: IgnoreBoxProps): ReactElement {
  const styles = { ...useBox(), ...useStyles() };
  const { say, host } = usePane();
  const [isOpen, setIsOpen] = useState(false);
  const [why, setWhy] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const isWorking = writing.state.kind === 'working';
  const write = (reason: string | null): void => {
    void writing.write(
      (writes) => writes.ignore(host, read, item.findings, reason),
      ({ refused }) => ({ text: say(reason === null ? 'check-unignored' : 'check-ignored'), refused }),
    );
  };
  if (item.ignoredWhy !== null) {
    return (
      <div className={styles.box}>
        <Text>{say('check-ignored-why', { why: item.ignoredWhy })}</Text>
        <Button size="small" disabledFocusable={isWorking} onClick={() => write(null)}>
          {say('check-unignore')}
        </Button>
      </div>
    );
  }
  if (!isOpen) {
    return (
      <Button size="small" appearance="subtle" onClick={() => setIsOpen(true)}>
        {say('check-ignore')}
      </Button>
    );
  }
  const isMissing = isAsked && why.trim() === '';
  return (
    <div className={styles.box}>
      <Field
        className={styles.field}
        label={say('check-ignore-why')}
        hint={say('check-ignore-note')}
        {...(isMissing ? { validationMessage: say('check-ignore-missing') } : {})}
      >
        <Textarea value={why} onChange={(_, { value }) => setWhy(value)} rows={2} />
      </Field>
      <Button
        size="small"
        disabledFocusable={isWorking}
        onClick={() => {
          setIsAsked(true);
          if (why.trim() !== '') write(why.trim());
        }}
      >
        {say('check-ignore-do')}
      </Button>
    </div>
  );
}
