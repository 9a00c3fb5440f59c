import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useState, useSyncExternalStore } from 'react';
import { FailureLine } from '../parts/FailureLine';
import { canWriteFiles } from '../start/diskFile';
import type { Saved, WorkFile } from '../start/workFile';
import { usePane } from '../pane';
import { sessionFailure } from '../session/sessionFailure';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
  name: { flexGrow: 1, overflowWrap: 'anywhere', minWidth: '120px' },
  lines: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
});

/** Saving, shared by the buttons and the keyboard. */
export interface Saving {
  readonly saved: Saved | null;
  readonly isSaving: boolean;
  readonly save: (how: Parameters<WorkFile['save']>[0] | 'download') => void;
}

/** Saves a workbook and keeps what came of it. */
export function useSaving(file: WorkFile): Saving {
  const { steps } = usePane();
  const [saved, setSaved] = useState<Saved | null>(null);
  const [isSaving, setIsSaving] = useState(false);
  return {
    saved,
    isSaving,
    save: (how) => {
      if (isSaving) return;
      setIsSaving(true);
      setSaved(null);
      const under = how === 'download' ? file.download() : file.save(how);
      void under
        .catch((error: unknown): Saved => ({ kind: 'failed', failure: sessionFailure(error) }))
        .then((came) => {
          if (came.kind === 'saved' || came.kind === 'downloaded') steps.did('workbook-saved');
          setSaved(came);
          setIsSaving(false);
        });
    },
  };
}

/** What the bar is about. */
export interface SaveBarProps {
  readonly file: WorkFile;
  readonly saving: Saving;
  /** The way to another file. */
  readonly opener: ReactNode;
}

/** The name of the file, whether it is saved, and the ways to save it. */
export function SaveBar({ file, saving, opener }: SaveBarProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { name, isUnsaved, isKept, disk } = useSyncExternalStore(file.state.follow, file.state.get);
  const { saved, isSaving, save } = saving;
  const canWrite = canWriteFiles();
  const state = !isUnsaved
    ? 'sheet-saved'
    : isKept === null
      ? 'sheet-unkept'
      : isKept
        ? 'sheet-unsaved'
        : 'sheet-keeping';
  return (
    <div className={styles.lines}>
      <div className={styles.bar}>
        <div className={styles.name}>
          <Text weight="semibold">{name}</Text> <Text size={200}>{say(state)}</Text>
        </div>
        {canWrite && (
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={isSaving}
            onClick={() => save('usual')}
          >
            {say(disk === null ? 'sheet-save-as' : 'sheet-save')}
          </Button>
        )}
        <Button
          size="small"
          appearance={canWrite ? 'secondary' : 'primary'}
          disabledFocusable={isSaving}
          onClick={() => save('download')}
        >
          {say('sheet-download')}
        </Button>
        {opener}
      </div>
      <div role="status">
        {isSaving && <Text size={200}>{say('sheet-saving')}</Text>}
        {saved?.kind === 'saved' && <Text size={200}>{say('sheet-saved-to', { name: saved.name })}</Text>}
        {saved?.kind === 'downloaded' && (
          <Text size={200}>{say('sheet-downloaded', { name: saved.name })}</Text>
        )}
      </div>
      {saved?.kind === 'changed' && (
        <MessageBar intent="warning" layout="multiline" role="alert">
          <MessageBarBody>
            <div className={styles.lines}>
              <span>{say('sheet-changed-on-disk', { name })}</span>
              <div className={styles.bar}>
                <Button size="small" onClick={() => save('elsewhere')}>
                  {say('sheet-save-elsewhere')}
                </Button>
                <Button size="small" onClick={() => save('overwrite')}>
                  {say('sheet-overwrite')}
                </Button>
              </div>
            </div>
          </MessageBarBody>
        </MessageBar>
      )}
      {saved?.kind === 'failed' && <FailureLine failure={saved.failure} onRetry={() => save('usual')} />}
    </div>
  );
}
