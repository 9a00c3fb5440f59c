import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useMemo, useState } from 'react';
import type { Fix } from '../../core/checks/fix';
import type { Finding } from '../../core/finding';
import { usePane } from '../pane';
import type { ReadWorkbook } from '../session/readWorkbook';
import { safeMembers } from './fixMembers';
import { MemberList } from './MemberList';
import type { PaneWriting } from './useWrites';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const NOTHING: ReadonlySet<string> = new Set();

/** Safe fixes, and what stands beside the button that applies them. */
export interface SafeMembersProps {
  readonly fixes: ReadonlyMap<Finding, Fix>;
  readonly read: ReadWorkbook;
  readonly writing: PaneWriting;
  readonly onApplied?: () => void;
  readonly children?: ReactNode;
}

/** Cells that can be mended safely, before and after, each of which can be left out; applied in one run. */
export function SafeMembers(props: SafeMembersProps): ReactElement {
  const { fixes, read, writing, onApplied, children } = props;
  const styles = useStyles();
  const { say, host } = usePane();
  const [leftOut, setLeftOut] = useState(NOTHING);
  const members = useMemo(() => safeMembers(fixes), [fixes]);
  const kept = members.filter(({ key }) => !leftOut.has(key));
  const apply = async (): Promise<void> => {
    const findings = kept.map(({ finding }) => finding);
    await writing.write(
      (writes) => writes.applySafe(host, read, findings),
      ({ applied, refused }) => ({ text: say('check-applied', { count: applied.length }), refused }),
    );
    setLeftOut(NOTHING);
    onApplied?.();
  };
  return (
    <>
      {members.length > 1 && (
        <div className={styles.row}>
          <Button size="small" onClick={() => setLeftOut(NOTHING)}>
            {say('check-safe-all')}
          </Button>
          <Button size="small" onClick={() => setLeftOut(new Set(members.map(({ key }) => key)))}>
            {say('check-safe-none')}
          </Button>
        </div>
      )}
      <MemberList label={say('check-members')} {...{ members, leftOut }} onLeaveOut={setLeftOut} />
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabledFocusable={kept.length === 0 || writing.state.kind === 'working'}
          onClick={() => void apply()}
        >
          {say('check-apply', { count: kept.length })}
        </Button>
        {children}
      </div>
    </>
  );
}
