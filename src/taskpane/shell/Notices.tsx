import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { type ReactElement, useSyncExternalStore } from 'react';
import { KeptLine } from './KeptLine';
import { FailureLine } from '../parts/FailureLine';
import { usePane } from '../pane';
import { UnfinishedLine } from '../unfinished/UnfinishedLine';
import { UpgradeLine } from '../upgrade/UpgradeLine';
import { OfficeLine } from './OfficeLine';
import { UpdateLine } from './OfflineLine';

/** What the pane says above every place: of Office, of a newer version, of an older workbook, that Excel waits, that a button did nothing. */
export function Notices(): ReactElement {
  const { say, signals, host } = usePane();
  const isWaiting = useSyncExternalStore(signals.isWaiting.follow, signals.isWaiting.get);
  const failure = useSyncExternalStore(signals.ribbonFailure.follow, signals.ribbonFailure.get);
  return (
    <>
      <OfficeLine />
      <UpdateLine />
      {host.kind === 'browser' && <KeptLine />}
      {host.kind === 'excel' && <UnfinishedLine host={host} />}
      <UpgradeLine key={host.workbook === null ? 'none' : 'workbook'} />
      {isWaiting && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{say('excel-waiting')}</MessageBarBody>
        </MessageBar>
      )}
      {failure !== null && <FailureLine failure={failure} />}
    </>
  );
}
