import { Button, mergeClasses } from '@fluentui/react-components';
import {
  type KeyboardEvent,
  type MutableRefObject,
  type ReactElement,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { bare } from '../../core/vietnamese/fold';
import { usePane } from '../pane';
import type { OpenCell } from './cellTyping';
import { useEditorStyles } from './useEditorStyles';

/** Choices shown at once. */
const MOST_SHOWN = 200;

/** What typing ended with: where the focus goes next. */
export type EditorEnd = 'down' | 'up' | 'right' | 'left' | 'stay';

/** The editor of a cell. */
export interface CellEditorProps {
  readonly cell: OpenCell;
  readonly label: string;
  /** What it begins with; null begins with what stands in the cell. */
  readonly begun: string | null;
  readonly fits: (text: string) => boolean;
  readonly onDone: (text: string, next: EditorEnd) => void;
  /** Nothing was typed; by a key, or because the person went elsewhere. */
  readonly onCancel: (byKey: boolean) => void;
  /** Where the editor puts a function that ends it, as far as its check lets it; it answers whether it has ended. */
  readonly leaving: MutableRefObject<(() => boolean) | null>;
}

/** Types into a cell in its place: its list below, its check when it is left. */
export function CellEditor(props: CellEditorProps): ReactElement {
  const { cell, label, begun, fits, onDone, onCancel, leaving } = props;
  const styles = useEditorStyles();
  const { say } = usePane();
  const input = useRef<HTMLTextAreaElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [text, setText] = useState(begun ?? cell.text);
  const [isFiltering, setIsFiltering] = useState(begun !== null);
  const [isListShown, setIsListShown] = useState(cell.choices !== null);
  const [chosen, setChosen] = useState(-1);
  const [asked, setAsked] = useState(false);
  const [isAbove, setIsAbove] = useState(false);
  const options = isListShown ? offered(cell.choices, isFiltering ? lineAt(text) : '') : [];

  useLayoutEffect(() => {
    const area = input.current;
    area?.focus();
    area?.setSelectionRange(area.value.length, area.value.length);
    const grid = box.current?.closest('[role="grid"]')?.getBoundingClientRect();
    const place = box.current?.getBoundingClientRect();
    if (grid && place) setIsAbove(place.bottom + 190 > grid.bottom && place.top - grid.top > 190);
  }, []);
  useEffect(() => {
    list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const isOver = useRef(false);
  const finish = (written: string, next: EditorEnd): boolean => {
    if (isOver.current) return true;
    const isSame = written === cell.text && (begun === null || next === 'stay');
    if (!isSame && !fits(written) && !(asked && cell.rule?.refusal !== 'stop')) {
      setAsked(true);
      return false;
    }
    isOver.current = true;
    if (isSame && next === 'stay') onCancel(false);
    else onDone(written, next);
    return true;
  };
  useEffect(() => {
    leaving.current = () => finish(text, 'stay');
    return () => {
      leaving.current = null;
    };
  });
  const take = (choice: string, next: EditorEnd): void => {
    const whole = withLine(text, choice);
    setText(whole);
    finish(whole, next);
  };
  const keyed = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const choice = options[chosen];
    if (event.key === 'Escape') {
      event.preventDefault();
      isOver.current = true;
      onCancel(true);
    } else if (event.key === 'Enter' && event.altKey) {
      event.preventDefault();
      input.current?.setRangeText('\n', input.current.selectionStart, input.current.selectionEnd, 'end');
      setText(input.current?.value ?? text);
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault();
      const next =
        event.key === 'Enter' ? (event.shiftKey ? 'up' : 'down') : event.shiftKey ? 'left' : 'right';
      if (choice === undefined) finish(text, next);
      else take(choice, next);
    } else if (options.length > 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setChosen((chosen + step + (chosen < 0 && step < 0 ? 1 : 0) + options.length) % options.length);
    } else if (event.altKey && event.key === 'ArrowDown') setIsListShown(cell.choices !== null);
  };
  const listId = 'cell-choices';
  return (
    <div
      ref={box}
      className={styles.box}
      onBlur={({ relatedTarget }) => {
        const isInside = relatedTarget instanceof Node && box.current?.contains(relatedTarget) === true;
        if (!isInside) finish(text, 'stay');
      }}
    >
      <textarea
        ref={input}
        className={styles.input}
        value={text}
        aria-label={label}
        aria-invalid={asked}
        {...(cell.choices !== null && {
          'aria-autocomplete': 'list',
          'aria-haspopup': 'listbox',
          'aria-controls': listId,
          ...(chosen >= 0 && { 'aria-activedescendant': `${listId}-${String(chosen)}` }),
        })}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
          setIsFiltering(true);
          setIsListShown(cell.choices !== null);
          setChosen(-1);
          setAsked(false);
        }}
        onKeyDown={keyed}
        onCopy={(event) => event.stopPropagation()}
        onCut={(event) => event.stopPropagation()}
        onPaste={(event) => event.stopPropagation()}
      />
      {asked && (
        <div role="alert" className={mergeClasses(styles.below, isAbove && styles.above)}>
          <div className={styles.warning}>
            <span>{cell.rule?.error || say('sheet-unfit')}</span>
            <div className={styles.buttons}>
              {cell.rule?.refusal !== 'stop' && (
                <Button size="small" onClick={() => onDone(text, 'stay')}>
                  {say('sheet-keep-unfit')}
                </Button>
              )}
              <Button size="small" onClick={() => onCancel(true)}>
                {say('sheet-drop-unfit')}
              </Button>
            </div>
          </div>
        </div>
      )}
      {!asked && options.length > 0 && (
        <div className={mergeClasses(styles.below, isAbove && styles.above)}>
          <ul ref={list} id={listId} role="listbox" aria-label={label} className={styles.list}>
            {options.map((option, at) => (
              <li
                key={option}
                id={`${listId}-${String(at)}`}
                role="option"
                aria-selected={at === chosen}
                className={mergeClasses(styles.option, at === chosen && styles.chosen)}
                onMouseDown={(event) => {
                  event.preventDefault();
                  event.stopPropagation();
                  take(option, 'stay');
                }}
              >
                {option}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** What of a list fits the line that is being typed, found without marks as well. */
function offered(choices: readonly string[] | null, line: string): readonly string[] {
  const wanted = bare(line.trim());
  return (choices ?? []).filter((choice) => bare(choice).includes(wanted)).slice(0, MOST_SHOWN);
}

/** The last line of a cell: names of units stand one a line. */
function lineAt(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf(';')) + 1);
}

/** A choice in place of the last line, or of the whole cell where it has one line only. */
function withLine(text: string, choice: string): string {
  return text.slice(0, Math.max(text.lastIndexOf('\n'), text.lastIndexOf(';')) + 1) + choice;
}
