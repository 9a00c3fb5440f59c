import { Link, Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { fractionsOf } from '../../core/completion/counts';
import { fractionText, rateText } from '../../core/completion/rate';
import type { PaneWord } from '../../messages/sayPane';
import type { Data } from '../../messages/say';
import { usePane } from '../pane';
import type { ReadWorkbook } from '../session/readWorkbook';

/** The completion of the workbook beside what makes it untrustworthy. */
export function Rates(props: {
  readonly read: ReadWorkbook;
  readonly onShowUncounted: () => void;
}): ReactElement {
  const { say } = usePane();
  const { progress, tracking, findings } = props.read.checked;
  const { overall, uncounted, year } = progress.result.progress;
  const { rate } = fractionsOf(overall, tracking.parameters);
  const lost = uncounted.filter(({ why }) => why !== 'other-year').length;
  const units = findings.filter(({ code }) => code === 'unit-unread').length;
  return (
    <div>
      <Text block>{say(...rateWords(rate, tracking.parameters.thresholds))}</Text>
      {lost === 0 ? (
        <Text block>{say('check-rate-whole', { year })}</Text>
      ) : (
        <Text block weight="semibold">
          {say('check-rate-uncounted', { count: lost })}{' '}
          <Link as="button" inline onClick={props.onShowUncounted}>
            {say('check-show-uncounted')}
          </Link>
        </Text>
      )}
      {units > 0 && <Text block>{say('check-rate-units', { count: units })}</Text>}
    </div>
  );
}

function rateWords(
  rate: { readonly num: number; readonly den: number },
  thresholds: readonly number[],
): [PaneWord, Data] {
  if (rate.den === 0) return ['check-rate-none', {}];
  const fraction = fractionText(rate);
  const shown = rateText(rate, thresholds);
  return shown === fraction
    ? ['check-rate-fraction', { fraction }]
    : ['check-rate', { rate: shown, fraction }];
}
