import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { sayFix } from '../../messages/sayFinding';
import { columnName } from '../parts/columnName';
import { usePane } from '../pane';
import { type FixMember, looksSame } from './fixMembers';

const A_TIME = 20;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, overflowWrap: 'anywhere' },
  change: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** What would change, and what of it a person left out. */
export interface MemberListProps {
  readonly label: string;
  readonly members: readonly FixMember[];
  readonly leftOut: ReadonlySet<string>;
  readonly onLeaveOut: (leftOut: ReadonlySet<string>) => void;
}

/** Cells before and after, each of which can be left out. */
export function MemberList({ label, members, leftOut, onLeaveOut }: MemberListProps): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const [shown, setShown] = useState(A_TIME);
  const toggle = (key: string): void => {
    const next = new Set(leftOut);
    if (!next.delete(key)) next.add(key);
    onLeaveOut(next);
  };
  const blank = say('check-blank');
  const left = members.length - shown;
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {members.slice(0, shown).map((member, at) => (
          <li key={`${member.key}|${String(at)}`}>
            <Checkbox
              checked={!leftOut.has(member.key)}
              onChange={() => toggle(member.key)}
              label={
                <>
                  {say('check-members-of', { task: member.task, column: columnName(member.column) })}
                  {member.fix !== null && (
                    <span className={styles.change}>{sayFix(member.fix, language)}</span>
                  )}
                  <span className={styles.change}>
                    {say(looksSame(member) ? 'check-before-after-same' : 'check-before-after', {
                      before: member.before || blank,
                      after: member.after || blank,
                    })}
                  </span>
                </>
              }
            />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button size="small" onClick={() => setShown(shown + A_TIME)}>
          {say('check-more-cells', { count: Math.min(left, A_TIME) })}
        </Button>
      )}
    </>
  );
}
