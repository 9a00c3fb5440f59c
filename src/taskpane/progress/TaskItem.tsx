import { makeStyles, mergeClasses, Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { vietnameseDate } from '../../core/calendar/day';
import { isBlank, textOf } from '../../core/completion/narrowText';
import { type Pane, usePane } from '../pane';
import type { TaskLine } from './taskLines';
import { useListed } from './useListed';

const useStyles = makeStyles({
  // A task may be a whole paragraph; its cell has the rest.
  text: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '4',
    overflow: 'hidden',
    whiteSpace: 'pre-line',
  },
});

/** A task of a list. */
export interface TaskItemProps {
  readonly line: TaskLine;
  /** Goes to its cell; undefined where the host cannot. */
  readonly onGo?: (() => void) | undefined;
}

/** A task: what it is, who leads it, until when, how it stands, and where; a click goes to its cell. */
export function TaskItem({ line, onGo }: TaskItemProps): ReactElement {
  const styles = { ...useListed(), ...useStyles() };
  const { say } = usePane();
  const { text, sheet, row, id, lead, why } = line;
  const content = (
    <>
      <Text block weight="semibold" className={styles.text}>
        {isBlank(text) ? say('progress-no-text') : textOf(text)}
      </Text>
      {why === null && (
        <Text block size={200}>
          {lead.length === 0 ? say('progress-no-lead') : say('progress-lead', { lead: lead.join('; ') })}
        </Text>
      )}
      <Text block size={200}>
        {why === null ? standingText(line, say) : say(`progress-why-${why}`)}
      </Text>
      <Text block size={200}>
        {[id ?? '', say('progress-row', { sheet, row })].filter((part) => part !== '').join(' · ')}
      </Text>
    </>
  );
  if (!onGo) return <div className={styles.line}>{content}</div>;
  return (
    <button type="button" className={mergeClasses(styles.line, styles.goes)} onClick={onGo}>
      {content}
    </button>
  );
}

/** `Hạn: 30/11/2024 · Quá hạn 12 ngày`. */
function standingText({ due, daysLate, standing }: TaskLine, say: Pane['say']): string {
  const deadline = due === null ? say('progress-no-due') : say('progress-due', { day: vietnameseDate(due) });
  if (standing === null) return deadline;
  const word = say(`progress-standing-${standing}`);
  const days = daysLate ?? 0;
  if (standing === 'overdue') return `${deadline} · ${word} ${say('progress-days-late', { count: days })}`;
  if (standing !== 'dueSoon') return `${deadline} · ${word}`;
  const left = days === 0 ? say('progress-due-today') : say('progress-days-left', { count: -days });
  return `${deadline} · ${word}, ${left}`;
}
