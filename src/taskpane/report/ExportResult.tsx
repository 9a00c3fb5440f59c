import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { sayFailure } from '../../messages/say';
import { sayTemplateProblem } from '../../messages/sayTemplate';
import { worded } from '../../workbook/fileHost/failures';
import { usePane } from '../pane';
import { FailureLine } from '../parts/FailureLine';
import { refusedLines } from '../parts/refusedLines';
import type { DeliveredItem, ExportedItem, Kept } from './useExport';
import { useReportWords } from './useReportWords';
import { useStep } from './useStep';
import { useWhereItWent } from './useWhereItWent';

/** What came of an export so far. */
export interface ExportResultProps {
  readonly items: readonly ExportedItem[];
  /** Null while it is under way. */
  readonly kept: Kept | null;
  readonly onAgain: (item: DeliveredItem) => Promise<void>;
}

/** Where each report went, or why it was not made, and what was kept of the figures. */
export function ExportResult({ items, kept, onAgain }: ExportResultProps): ReactElement {
  const styles = useStep();
  const { language } = usePane();
  const say = useReportWords();
  return (
    <>
      {items.map((item, at) => (
        <ItemLine key={at} item={item} onAgain={onAgain} />
      ))}
      {kept?.kind === 'written' && (
        <MessageBar intent="success" layout="multiline" className={styles.wide} role="status">
          <MessageBarBody>{say('report-kept')}</MessageBarBody>
        </MessageBar>
      )}
      {kept?.kind === 'refused' && (
        <MessageBar intent="warning" layout="multiline" className={styles.wide} role="status">
          <MessageBarBody>
            {say('report-not-kept', { why: refusedLines(kept.refused, language).join(' ') })}
          </MessageBarBody>
        </MessageBar>
      )}
      {kept?.kind === 'failed' && (
        <>
          <MessageBar intent="warning" layout="multiline" className={styles.wide} role="status">
            <MessageBarBody>
              {say('report-not-kept', {
                why: sayFailure(kept.failure.code, worded(kept.failure).data, language),
              })}
            </MessageBarBody>
          </MessageBar>
          <FailureLine failure={kept.failure} />
        </>
      )}
    </>
  );
}

interface ItemLineProps {
  readonly item: ExportedItem;
  readonly onAgain: (item: DeliveredItem) => Promise<void>;
}

function ItemLine({ item, onAgain }: ItemLineProps): ReactElement {
  const styles = useStep();
  const { language } = usePane();
  const say = useReportWords();
  const whereItWent = useWhereItWent();
  if (item.kind === 'failed') return <FailureLine failure={item.failure} />;
  const sentence = (): string => {
    const name = item.title;
    switch (item.kind) {
      case 'nothing-due':
        return say('report-nothing-due', { name });
      case 'no-unit-tasks':
        return say('report-no-unit-tasks', { name });
      case 'unusable':
        return sayTemplateProblem(item.code, item.data, name, language);
      case 'delivered':
        break;
    }
    return whereItWent(item.went, item.file.name);
  };
  const isDone = item.kind === 'delivered';
  return (
    <MessageBar
      intent={isDone ? 'success' : 'warning'}
      layout="multiline"
      className={styles.wide}
      role="status"
    >
      <MessageBarBody className={styles.step}>
        <span>{sentence()}</span>
        {isDone && item.went.way === 'file' && (
          <Button
            size="small"
            aria-label={`${say('report-done-again')}: ${item.file.name}`}
            onClick={() => void onAgain(item)}
          >
            {say('report-done-again')}
          </Button>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
