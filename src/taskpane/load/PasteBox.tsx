import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { type ClipboardEvent, type ReactElement, useState } from 'react';
import { usePane } from '../pane';
import type { SourceOf } from './planReading';

/** Id of the box, so that a line elsewhere can lead to it. */
export const PASTE_BOX = 'load-paste';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    alignItems: 'start',
  },
  field: { width: '100%' },
});

/** What a paste box tells. */
export interface PasteBoxProps {
  readonly isBusy: boolean;
  readonly onSource: (source: SourceOf) => void;
}

/** A box to paste a table into; what is pasted is read at once, what is typed when asked. */
export function PasteBox({ isBusy, onSource }: PasteBoxProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const [text, setText] = useState('');
  const read = (html: string, plain: string): void =>
    onSource(() => Promise.resolve({ kind: 'clipboard', clipboard: { html, text: plain } }));
  const paste = (event: ClipboardEvent): void => {
    const html = event.clipboardData.getData('text/html');
    const plain = event.clipboardData.getData('text/plain');
    if (isBusy || (html === '' && !/[\t\n]/.test(plain))) return;
    event.preventDefault();
    setText(plain);
    read(html, plain);
  };
  return (
    <div className={styles.box}>
      <Field className={styles.field} label={say('load-paste-title')} hint={say('load-paste-hint')}>
        <Textarea
          id={PASTE_BOX}
          value={text}
          rows={3}
          onPaste={paste}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      {text.trim() !== '' && (
        <Button disabledFocusable={isBusy} onClick={() => read('', text)}>
          {say('load-paste-read')}
        </Button>
      )}
    </div>
  );
}
