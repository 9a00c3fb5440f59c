import { Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { KnownTask } from '../../core/update/pairTasks';
import { usePane } from '../pane';
import { Disclosure } from './Disclosure';
import { taskText } from './PairQuestions';
import { useSmallList } from './useSmallList';

/** More lines than this nobody reads in a pane. */
const MOST = 200;

/** The tasks that an update adds, and those that it drops. */
export interface TaskListsProps {
  readonly added: readonly KnownTask[];
  readonly dropped: readonly KnownTask[];
}

/** Tasks that are new and tasks that go, to be unfolded. */
export function TaskLists({ added, dropped }: TaskListsProps): ReactElement {
  const { say } = usePane();
  return (
    <>
      <TaskList summary={say('update-added', { count: added.length })} tasks={added} />
      <TaskList summary={say('update-dropped', { count: dropped.length })} tasks={dropped} />
    </>
  );
}

function TaskList({
  summary,
  tasks,
}: {
  readonly summary: string;
  readonly tasks: readonly KnownTask[];
}): ReactElement | null {
  const styles = useSmallList();
  const { say } = usePane();
  if (tasks.length === 0) return null;
  return (
    <Disclosure summary={summary}>
      <ul className={styles.list}>
        {tasks.slice(0, MOST).map((task, at) => (
          <li key={at}>{taskText(task)}</li>
        ))}
      </ul>
      {tasks.length > MOST && (
        <Text size={200}>{say('load-compared-more', { count: tasks.length - MOST })}</Text>
      )}
    </Disclosure>
  );
}
