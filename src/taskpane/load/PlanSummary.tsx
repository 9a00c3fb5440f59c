import { Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Severity } from '../../core/finding';
import { areasOf, tasksOf } from '../../core/plan/plan';
import { usePane } from '../pane';
import type { ReadPlan } from './readPlan';

/** What a plan holds: its title, its appendices in numbers, and what was found while reading. */
export function PlanSummary({ read }: { readonly read: ReadPlan }): ReactElement {
  const { say } = usePane();
  const { value: plan, findings } = read;
  const count = (severity: Severity): number => findings.filter((each) => each.severity === severity).length;
  const counts = { errors: count('error'), warnings: count('warning'), notes: count('note') };
  return (
    <div role="status">
      <Text block>{plan.head.title}</Text>
      {plan.appendices.map((appendix) => (
        <Text block key={appendix.code}>
          {say('load-appendix', {
            code: appendix.code,
            index: appendix.index ?? '',
            tasks: tasksOf(appendix).length,
            areas: areasOf(appendix).length,
          })}
        </Text>
      ))}
      <Text block>{say('load-findings', counts)}</Text>
    </div>
  );
}
