import { Link, Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { vietnameseDate } from '../../core/calendar/day';
import type { CheckedWorkbook } from '../../workbook/tracking/checkWorkbook';
import { usePane } from '../pane';

/** Of which day and year the figures are, who says so, and what makes them doubtful. */
export function AsOfLines({ checked }: { readonly checked: CheckedWorkbook }): ReactElement {
  const { say } = usePane();
  const { progress, findings } = checked;
  const day = vietnameseDate(progress.asOf);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  return (
    <div>
      <Text block>
        {say(progress.tracking.cutOff === null ? 'progress-today' : 'progress-cut-off', { day })}{' '}
        {say('progress-year', { year: progress.result.progress.year })}
      </Text>
      {errors + warnings > 0 && (
        <Text block>
          {say('progress-errors', { errors, warnings })}{' '}
          <Link inline href="#/kiem-tra">
            {say('progress-to-check')}
          </Link>
        </Text>
      )}
    </div>
  );
}
