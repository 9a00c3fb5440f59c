import { Button, Text } from '@fluentui/react-components';
import { type ReactElement, useMemo, useState } from 'react';
import type { Finding, Severity } from '../../core/finding';
import { sayFinding } from '../../messages/sayFinding';
import { usePane } from '../pane';
import { Disclosure } from './Disclosure';
import { useSmallList } from './useSmallList';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];
const A_TIME = 50;

/** What was found while reading: how many of each severity, and all of them when asked for. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }): ReactElement {
  const styles = useSmallList();
  const { say, language } = usePane();
  const [shown, setShown] = useState(A_TIME);
  const ordered = useMemo(
    () => SEVERITIES.flatMap((severity) => findings.filter((each) => each.severity === severity)),
    [findings],
  );
  const count = (severity: Severity): number => findings.filter((each) => each.severity === severity).length;
  const counts = { errors: count('error'), warnings: count('warning'), notes: count('note') };
  if (findings.length === 0) return <Text>{say('load-findings', counts)}</Text>;
  const left = ordered.length - shown;
  return (
    <Disclosure summary={say('load-findings', counts)}>
      <ul className={styles.list}>
        {ordered.slice(0, shown).map((each, at) => (
          <li key={at}>
            <b>{[say(`load-${each.severity}`), placeOf(each)].join(' ').trim()}:</b>{' '}
            {sayFinding(each, language)}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button size="small" onClick={() => setShown(shown + A_TIME)}>
          {say('load-more-findings', { count: Math.min(left, A_TIME) })}
        </Button>
      )}
    </Disclosure>
  );
}

function placeOf({ place }: Finding): string {
  return place.task ?? place.appendix ?? '';
}
