import { Link, Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { vietnameseDate } from '../../core/calendar/day';
import type { Severity } from '../../core/finding';
import { usePane } from '../pane';
import type { ReadWorkbook } from '../session/readWorkbook';

/** Of which day and year the figures are, who says so, and what makes them doubtful. */
export function AsOfLines({ read }: { readonly read: ReadWorkbook }): ReactElement {
  const { say } = usePane();
  const { progress, findings } = read.checked;
  const day = vietnameseDate(progress.asOf);
  // What a person ignored with a reason is no doubt any more.
  const countOf = (severity: Severity): number =>
    findings.filter((each) => each.severity === severity && !read.lines.get(each)?.ignored).length;
  const [errors, warnings] = [countOf('error'), countOf('warning')];
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
