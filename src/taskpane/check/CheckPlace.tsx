import { Subtitle2 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../pane';
import { WorkbookState } from '../parts/WorkbookState';

/** Kiểm tra: what the workbook is that would be looked at. */
export function CheckPlace(): ReactElement {
  const { say } = usePane();
  return (
    <>
      <Subtitle2 as="h1">{say('place-check')}</Subtitle2>
      <WorkbookState />
    </>
  );
}
