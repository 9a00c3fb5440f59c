import type { ReactElement } from 'react';
import type { LeftPlace } from '../../workbook/failure';
import { usePane } from '../pane';

const MOST = 20;

/** What a failed write left changed, place by place. */
export function LeftPlaces({ places }: { readonly places: readonly LeftPlace[] }): ReactElement {
  const { say } = usePane();
  const rest = places.length - MOST;
  if (places.length === 0) return <span>{say('left-no-place')}</span>;
  return (
    <>
      <span>{say('left-places')}</span>
      <ul>
        {places.slice(0, MOST).map(({ sheet, task, column }, at) => (
          <li key={at}>
            {task === null
              ? say('left-sheet', { sheet })
              : column === null
                ? say('left-row', { sheet, task })
                : say('left-cell', { sheet, task, column })}
          </li>
        ))}
        {rest > 0 && <li>{say('left-more', { count: rest })}</li>}
      </ul>
    </>
  );
}
