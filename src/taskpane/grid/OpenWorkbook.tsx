import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { type DragEvent, type ReactElement, type ReactNode, useRef, useState } from 'react';
import type { Failure } from '../../workbook/failure';
import { type ChosenFile, chooseFile, readHandle } from '../start/diskFile';
import { FailureLine } from '../parts/FailureLine';
import { Cancelled, openGate } from '../load/gate';
import { usePane } from '../pane';
import { sessionFailure } from '../session/sessionFailure';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    rowGap: tokens.spacingVerticalXS,
  },
});

/** What is shown around the way to a file. */
export interface OpenWorkbookProps {
  /** Puts the button that opens a file where it belongs. */
  readonly children: (opener: ReactNode) => ReactNode;
}

/** Opens any .xlsx under the grid: from a dialog, or dropped anywhere on what it holds. */
export function OpenWorkbook({ children }: OpenWorkbookProps): ReactElement {
  const styles = useStyles();
  const { say, openWorkbook } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  /** Name of the file that is being opened. */
  const [opening, setOpening] = useState<string | null>(null);
  const ending = useRef<AbortController | null>(null);

  const open = async (choose: () => Promise<ChosenFile | null>): Promise<void> => {
    setFailure(null);
    try {
      const chosen = await choose();
      if (chosen === null) return;
      const { signal } = (ending.current = new AbortController());
      const gate = openGate(signal, () => setOpening(chosen.name));
      const { openedFile } = await import(/* webpackChunkName: "build" */ '../load/fileWorkbooks');
      const opened = await openedFile(chosen.name, chosen.bytes, () => gate(0));
      if (opened.ok) openWorkbook(opened.value, { disk: chosen.disk });
      else setFailure(opened.failure);
    } catch (error) {
      if (!(error instanceof Cancelled)) setFailure(sessionFailure(error));
    } finally {
      setOpening(null);
    }
  };
  const take = (file: File | undefined): void => {
    if (file !== undefined) void open(() => withoutHandle(file));
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    const [item] = Array.from(event.dataTransfer.items).filter(({ kind }) => kind === 'file');
    const file = item?.getAsFile() ?? undefined;
    const handle = item?.getAsFileSystemHandle?.();
    if (file === undefined) return;
    void open(async () => {
      const found = await handle;
      return found instanceof FileSystemFileHandle ? readHandle(found) : withoutHandle(file);
    });
  };
  const opener = (
    <>
      <Button
        size="small"
        disabledFocusable={opening !== null}
        onClick={() => {
          if (window.showOpenFilePicker === undefined) input.current?.click();
          else void open(chooseFile);
        }}
      >
        {say('sheet-open')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx"
        aria-label={say('sheet-open')}
        onChange={({ currentTarget }) => {
          take(currentTarget.files?.[0]);
          currentTarget.value = '';
        }}
      />
    </>
  );
  return (
    <div className={styles.box} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      {failure !== null && <FailureLine failure={failure} />}
      <div role="status">
        {opening !== null && <Spinner size="tiny" label={say('sheet-opening', { name: opening })} />}
      </div>
      {opening !== null && (
        <div>
          <Button size="small" onClick={() => ending.current?.abort()}>
            {say('load-cancel')}
          </Button>
        </div>
      )}
      {children(opener)}
    </div>
  );
}

async function withoutHandle(file: File): Promise<ChosenFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), disk: null };
}
