import { Subtitle2 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../pane';
import { WorkbookState } from '../parts/WorkbookState';

/** Tiến độ: what the workbook is that would be looked at. */
export function ProgressPlace(): ReactElement {
  const { say } = usePane();
  return (
    <>
      <Subtitle2 as="h1">{say('place-progress')}</Subtitle2>
      <WorkbookState />
    </>
  );
}
