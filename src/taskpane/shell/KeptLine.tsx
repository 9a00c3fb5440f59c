import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { type ReactElement, useEffect, useState } from 'react';
import type { Failure } from '../../workbook/failure';
import { FailureLine } from '../parts/FailureLine';
import { SHEET_PATH } from '../parts/sheetPath';
import { useMessageLine } from '../parts/useMessageLine';
import { usePane } from '../pane';
import { sessionFailure } from '../session/sessionFailure';
import { nextTurn } from '../start/nextTurn';
import { forgetWork, keptWork, type LeftWork, leftWork } from '../start/keptWork';

/** Milliseconds that a page may take to close. */
const CLOSING = 2000;

/** Unsaved work that a closed page has left in this browser, offered again. */
export function KeptLine(): ReactElement {
  const { openWorkbook } = usePane();
  const [left, setLeft] = useState<readonly LeftWork[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    // A browser that keeps nothing has nothing to offer.
    const look = (): void => void leftWork().then(setLeft, () => undefined);
    look();
    // A page that is being closed holds its work a little longer.
    const timer = setTimeout(look, CLOSING);
    return () => clearTimeout(timer);
  }, []);
  const without = (id: string): void => setLeft((all) => all.filter((work) => work.id !== id));
  const open = async (id: string): Promise<void> => {
    setFailure(null);
    try {
      const kept = await keptWork(id);
      if (kept === null) {
        without(id);
        return;
      }
      const { openedFile } = await import(/* webpackChunkName: "build" */ '../load/fileWorkbooks');
      const opened = await openedFile(kept.name, kept.source, nextTurn);
      if (!opened.ok) {
        setFailure(opened.failure);
        return;
      }
      opened.value.type(kept.typed);
      openWorkbook(opened.value, { disk: kept.disk, keptAs: id });
      without(id);
      location.hash = `#/${SHEET_PATH}`;
    } catch (error) {
      setFailure(sessionFailure(error));
    }
  };
  return (
    <>
      {left.map((work) => (
        <LeftLine
          key={work.id}
          work={work}
          onOpen={() => void open(work.id)}
          onDrop={() => void forgetWork(work.id).then(() => without(work.id))}
        />
      ))}
      {failure !== null && <FailureLine failure={failure} />}
    </>
  );
}

interface LeftLineProps {
  readonly work: LeftWork;
  readonly onOpen: () => void;
  readonly onDrop: () => void;
}

function LeftLine({ work, onOpen, onDrop }: LeftLineProps): ReactElement {
  const styles = useMessageLine();
  const { say } = usePane();
  const [isSure, setIsSure] = useState(false);
  const when = new Date(work.at);
  const two = (count: number): string => String(count).padStart(2, '0');
  const time = `${two(when.getHours())}:${two(when.getMinutes())}`;
  const day = `${two(when.getDate())}/${two(when.getMonth() + 1)}/${String(when.getFullYear())}`;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <div className={styles.line}>
          <span>{say('kept-found', { name: work.name, time, day })}</span>
          <div className={styles.actions}>
            <Button size="small" appearance="primary" onClick={onOpen}>
              {say('kept-open')}
            </Button>
            <Button size="small" onClick={() => (isSure ? onDrop() : setIsSure(true))}>
              {say(isSure ? 'kept-drop-sure' : 'kept-drop')}
            </Button>
          </div>
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}
