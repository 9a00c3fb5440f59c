import { makeStyles, mergeClasses, Text } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { Judgement } from '../../../core/targets/target';
import { type GoalGroup, type GoalLine, goalTexts } from './goalLines';
import { useGoalWords } from './useGoalWords';
import { useSummary } from '../../parts/useSummary';
import { useListed } from '../useListed';

/** Groups that wait for nothing are closed until someone asks. */
const CLOSED: ReadonlySet<Judgement> = new Set<Judgement>(['met', 'no-figures', 'unmeasured']);

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

interface GoalGroupProps {
  readonly group: GoalGroup;
  readonly sheet: string;
  /** Goes to the row of a goal; null where the host cannot. */
  readonly onGo: ((line: GoalLine) => void) | null;
}

/** Goals that came to the same, each with what it asks, what was reached and where that stands. */
export function GoalGroupLines({ group, sheet, onGo }: GoalGroupProps): ReactElement {
  const styles = { ...useSummary(), ...useStyles() };
  const say = useGoalWords();
  const [isOpen, setIsOpen] = useState(!CLOSED.has(group.judgement));
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary className={styles.summary}>
        {say('goals-group', { judgement: say(`goals-${group.judgement}`), count: group.lines.length })}
      </summary>
      {isOpen && (
        <ul className={styles.list}>
          {group.lines.map((line) => (
            <li key={line.target.sheetRow}>
              <Goal line={line} sheet={sheet} onGo={onGo} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

interface GoalProps {
  readonly line: GoalLine;
  readonly sheet: string;
  readonly onGo: ((line: GoalLine) => void) | null;
}

function Goal({ line, sheet, onGo }: GoalProps): ReactElement {
  const styles = useListed();
  const say = useGoalWords();
  const content = (
    <>
      <Text block weight="semibold">
        {line.target.row.text}
      </Text>
      {goalTexts(line, sheet, say).map((text) => (
        <Text key={text} block size={200}>
          {text}
        </Text>
      ))}
    </>
  );
  if (onGo === null) return <div className={styles.line}>{content}</div>;
  return (
    <button type="button" className={mergeClasses(styles.line, styles.goes)} onClick={() => onGo(line)}>
      {content}
    </button>
  );
}
