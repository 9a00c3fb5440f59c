import { Text } from '@fluentui/react-components';
import { type ReactElement, useEffect, useState } from 'react';
import type { Plan } from '../../core/plan/plan';
import type { KnownTask, TaskPair, TaskPairing } from '../../core/update/pairTasks';
import { usePane } from '../pane';
import { Disclosure } from './Disclosure';
import { useSmallList } from './useSmallList';

/** More lines than this nobody reads in a pane. */
const MOST = 200;

/**
 * How a plan that was just read differs from the same plan in the workbook under the pane: every task whose text or
 * number changed, what is new, what is gone. Nothing where that workbook holds another plan.
 */
export function PlanComparison({ plan }: { readonly plan: Plan }): ReactElement | null {
  const styles = useSmallList();
  const { say, host } = usePane();
  const [pairing, setPairing] = useState<TaskPairing<KnownTask, KnownTask> | null>(null);
  useEffect(() => {
    let isWanted = true;
    import(/* webpackChunkName: "write" */ './writePlan')
      .then(({ presentComparison }) => presentComparison(host, plan))
      .then(
        (compared) => {
          if (isWanted) setPairing(compared.ok ? compared.value : null);
        },
        () => undefined,
      );
    return () => {
      isWanted = false;
    };
  }, [host, plan]);
  if (pairing === null) return null;
  const { pairs, added, dropped } = pairing;
  const changed = pairs.filter(isChanged);
  const counts = {
    same: pairs.length - changed.length,
    changed: changed.length,
    added: added.length,
    dropped: dropped.length,
  };
  const lines = [
    ...changed.map((pair) => say('load-task-changed', { old: taskText(pair.old), new: taskText(pair.new) })),
    ...added.map((task) => say('load-task-added', { task: taskText(task) })),
    ...dropped.map((task) => say('load-task-dropped', { task: taskText(task) })),
  ];
  if (lines.length === 0) return <Text>{say('load-compared-same', counts)}</Text>;
  return (
    <Disclosure summary={say('load-compared', counts)}>
      <ul className={styles.list}>
        {lines.slice(0, MOST).map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
      {lines.length > MOST && (
        <Text size={200}>{say('load-compared-more', { count: lines.length - MOST })}</Text>
      )}
    </Disclosure>
  );
}

function isChanged({ textChanged, numberChanged, moved }: TaskPair<KnownTask, KnownTask>): boolean {
  return textChanged || numberChanged || moved;
}

function taskText({ appendix, number, text }: KnownTask): string {
  return `${[appendix, number].filter((part) => part !== '').join('.')} "${text}"`;
}
