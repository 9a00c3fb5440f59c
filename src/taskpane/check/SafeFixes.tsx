import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { type ReactElement, useMemo, useState } from 'react';
import { usePane } from '../pane';
import type { ReadWorkbook } from '../session/readWorkbook';
import { safeMembers } from './fixMembers';
import { MemberList } from './MemberList';
import type { PaneWriting } from './useWrites';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const NOTHING: ReadonlySet<string> = new Set();

/** What can be mended without changing what a person means: shown before and after, applied in one run. */
export function SafeFixes(props: {
  readonly read: ReadWorkbook;
  readonly writing: PaneWriting;
}): ReactElement | null {
  const { read, writing } = props;
  const styles = useStyles();
  const { say, host } = usePane();
  const [isOpen, setIsOpen] = useState(false);
  const [leftOut, setLeftOut] = useState(NOTHING);
  const open = useMemo(
    () =>
      new Map([...read.safeFixes].filter(([finding]) => read.lines.get(finding)?.ignored?.id === undefined)),
    [read],
  );
  const members = useMemo(() => safeMembers(open), [open]);
  if (members.length === 0) return null;
  const kept = members.filter(({ key }) => !leftOut.has(key));
  const apply = async (): Promise<void> => {
    const findings = kept.map(({ finding }) => finding);
    await writing.write(
      (writes) => writes.applySafe(host, read, findings),
      ({ applied, refused }) => ({ text: say('check-applied', { count: applied.length }), refused }),
    );
    setIsOpen(false);
    setLeftOut(NOTHING);
  };
  if (!isOpen) {
    return (
      <div className={styles.box}>
        <Text>{say('check-safe', { count: members.length })}</Text>
        <Button onClick={() => setIsOpen(true)}>{say('check-safe-show', { count: members.length })}</Button>
      </div>
    );
  }
  return (
    <section className={styles.box} aria-label={say('check-safe-title')}>
      <Subtitle2 as="h2">{say('check-safe-title')}</Subtitle2>
      <div className={styles.row}>
        <Button size="small" onClick={() => setLeftOut(NOTHING)}>
          {say('check-safe-all')}
        </Button>
        <Button size="small" onClick={() => setLeftOut(new Set(members.map(({ key }) => key)))}>
          {say('check-safe-none')}
        </Button>
      </div>
      <MemberList label={say('check-members')} {...{ members, leftOut }} onLeaveOut={setLeftOut} />
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabledFocusable={kept.length === 0 || writing.state.kind === 'working'}
          onClick={() => void apply()}
        >
          {say('check-apply', { count: kept.length })}
        </Button>
        <Button onClick={() => setIsOpen(false)}>{say('check-close')}</Button>
      </div>
    </section>
  );
}
