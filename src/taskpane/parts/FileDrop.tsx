import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { type DragEvent, type ReactElement, useId, useRef, useState } from 'react';

const useStyles = makeStyles({
  drop: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    rowGap: tokens.spacingVerticalS,
    boxSizing: 'border-box',
    width: '100%',
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
  over: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
});

/** What can be put into the box, and what it says. */
export interface FileDropProps {
  /** The endings of files that the dialog offers. */
  readonly accept: string;
  readonly isMultiple?: boolean;
  readonly isPrimary?: boolean;
  readonly isBusy: boolean;
  readonly button: string;
  readonly drop: string;
  readonly hint: string;
  /** At least one. */
  readonly onFiles: (files: readonly File[]) => void;
}

/** A box that files are put into, from a dialog or by dropping them. */
export function FileDrop(props: FileDropProps): ReactElement {
  const { accept, isMultiple = false, isPrimary = false, isBusy, button, drop, hint, onFiles } = props;
  const styles = useStyles();
  const hintId = useId();
  const [isOver, setIsOver] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null): void => {
    if (!isBusy && files !== null && files.length > 0) onFiles(Array.from(files));
  };
  const dropped = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    take(event.dataTransfer.files);
  };
  const dragOver = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(true);
  };
  return (
    <div
      className={mergeClasses(styles.drop, isOver && styles.over)}
      onDragOver={dragOver}
      onDragLeave={() => setIsOver(false)}
      onDrop={dropped}
    >
      <Button
        appearance={isPrimary ? 'primary' : 'secondary'}
        disabledFocusable={isBusy}
        aria-describedby={hintId}
        onClick={() => picker.current?.click()}
      >
        {button}
      </Button>
      <Text>{drop}</Text>
      <Text id={hintId} size={200}>
        {hint}
      </Text>
      <input
        ref={picker}
        type="file"
        multiple={isMultiple}
        hidden
        accept={accept}
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          currentTarget.value = '';
        }}
      />
    </div>
  );
}
