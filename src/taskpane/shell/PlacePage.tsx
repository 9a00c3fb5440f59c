import { Spinner } from '@fluentui/react-components';
import { type ComponentType, type ReactElement, useEffect, useState } from 'react';
import type { Failure } from '../../workbook/failure';
import { NOWHERE } from '../../workbook/outcome';
import { usePane } from '../pane';
import { FailureBoundary } from './FailureBoundary';
import { FailureLine } from '../parts/FailureLine';
import type { Place } from './places';

const NOT_LOADED: Failure = {
  code: 'part-not-loaded',
  data: {},
  place: NOWHERE,
  retryHelps: true,
  state: 'unchanged',
};

type Loading = { readonly page: ComponentType } | 'waiting' | 'failed';

/** The page of a place, loaded when it is first shown. */
export function PlacePage({ place }: { readonly place: Place }): ReactElement {
  const { say } = usePane();
  const [attempt, setAttempt] = useState(0);
  const [loading, setLoading] = useState<Loading>('waiting');
  useEffect(() => {
    let isWanted = true;
    const settle = (next: Loading): void => {
      if (isWanted) setLoading(next);
    };
    settle('waiting');
    place.page().then(
      (page) => settle({ page }),
      () => settle('failed'),
    );
    return () => {
      isWanted = false;
    };
  }, [place, attempt]);

  if (loading === 'failed')
    return <FailureLine failure={NOT_LOADED} onRetry={() => setAttempt(attempt + 1)} />;
  if (loading === 'waiting')
    return <Spinner size="tiny" label={say('place-opening', { place: say(place.name) })} />;
  return (
    <FailureBoundary>
      <loading.page />
    </FailureBoundary>
  );
}
