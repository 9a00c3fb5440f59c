import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { UnreadableDocument } from '../../documents/unreadableDocument';
import { sayFailure } from '../../messages/say';
import { usePane } from '../pane';
import { PASTE_BOX } from './PasteBox';

const useStyles = makeStyles({
  line: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, alignItems: 'start' },
});

/** Why a file cannot be read, and the way that is left: to paste its table. */
export function UnreadableLine({ error }: { readonly error: UnreadableDocument }): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody className={styles.line}>
        <span>{sayFailure(error.code, error.data, language)}</span>
        <Button size="small" onClick={() => document.getElementById(PASTE_BOX)?.focus()}>
          {say('load-to-paste')}
        </Button>
      </MessageBarBody>
    </MessageBar>
  );
}
