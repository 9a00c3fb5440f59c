import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useRef, useState } from 'react';
import { vietnameseDate } from '../../core/calendar/day';
import { cellAddress } from '../../core/layout/address';
import type { CellPlace } from '../../workbook/edits/cellPlace';
import type { WorkFile } from '../start/workFile';
import { FailureLine } from '../parts/FailureLine';
import { SHEET_PATH } from '../parts/sheetPath';
import { usePane } from '../pane';
import { today } from '../start/clock';
import { type BlockTyping, cellsOf, filledDown, typedBlock } from './blockCells';
import { CellBar } from './CellBar';
import { CellEditor, type EditorEnd } from './CellEditor';
import type { OpenCell } from './cellTyping';
import { cellsOfText, textOfCells } from './clipboardCells';
import { Grid } from './Grid';
import { type GridSelection, movedBy } from './gridMove';
import type { GridView } from '../start/gridView';
import { SaveBar, useSaving } from './SaveBar';
import { SheetBar } from './SheetBar';
import { useGoTo } from './useGoTo';
import { gridKeys } from './gridKeys';
import { useRoom } from './useRoom';
import { useSheet } from './useSheet';
import { useTyping } from './useTyping';
import { useWorkbookLook } from './useWorkbookLook';

const useStyles = makeStyles({
  work: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    rowGap: tokens.spacingVerticalXS,
  },
  grid: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
});

const FIRST: GridSelection = { anchor: { row: 1, column: 1 }, active: { row: 1, column: 1 } };

/** Where the focus goes after typing, as the key that leads there. */
const NEXT: Readonly<Record<EditorEnd, string>> = {
  down: 'ArrowDown',
  up: 'ArrowUp',
  right: 'ArrowRight',
  left: 'ArrowLeft',
  stay: '',
};

/** A workbook under the grid, and what other places ask it to show. */
export interface SheetWorkProps {
  readonly file: WorkFile;
  readonly view: GridView;
  /** The way to another file. */
  readonly opener: ReactNode;
}

/** The sheets of a workbook: one in the grid, typed into, saved. */
export function SheetWork({ file, view, opener }: SheetWorkProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { workbook } = file;
  const book = useWorkbookLook(workbook);
  const { sheets } = book.content;
  const [wanted, setWanted] = useState<string | null>(null);
  const first = sheets.find(({ state }) => state === 'visible')?.name ?? '';
  const sheet = sheets.find(({ name }) => name === wanted)?.name ?? first;
  const [showsGroups, setShowsGroups] = useState(false);
  const [selections, setSelections] = useState<ReadonlyMap<string, GridSelection>>(new Map());
  const [asked, setAsked] = useState<{ readonly takesFocus: boolean } | null>(null);
  const [editing, setEditing] = useState<{ readonly cell: OpenCell; readonly begun: string | null } | null>(
    null,
  );
  const leaving = useRef<(() => boolean) | null>(null);
  const room = useRoom();
  const { frame, look, header, ...shown } = useSheet(book, {
    workbook,
    view,
    sheet,
    showsGroups,
    room: room.width,
  });
  const typing = useTyping(workbook, (place) => goTo(place ?? undefined));
  const saving = useSaving(file);
  const selection = selections.get(sheet) ?? FIRST;
  const { active } = selection;
  const closed = shown.typing.closed(active.row, active.column);

  const mayLeave = (): boolean => leaving.current === null || leaving.current();
  const select = (on: string, next: GridSelection, takesFocus: boolean): void => {
    setEditing(null);
    setWanted(on);
    setSelections((before) => new Map(before).set(on, next));
    setAsked({ takesFocus });
  };
  const goTo = (cell: CellPlace | undefined, takesFocus = true): void => {
    if (cell === undefined) return;
    const at = { row: cell.row, column: cell.column };
    select(cell.sheet, { anchor: at, active: at }, takesFocus);
  };
  const open = (begun: string | null): boolean => {
    if (closed !== null) typing.tell(say(closed));
    else setEditing({ cell: shown.typing.open(active.row, active.column), begun });
    return closed === null;
  };
  const addTask = (table: string): void => {
    if (!mayLeave()) return;
    setEditing(null);
    view.onlyTasks.set(null);
    void typing.addTask(table, active.row).then((place) => goTo(place ?? undefined));
  };
  const done = (text: string, next: EditorEnd): void => {
    if (editing === null) return;
    const { cell } = editing;
    const { value } = shown.typing.reading(cell, text);
    const isSame = text === cell.text || (value === cell.held.value && cell.held.formula === null);
    if (!isSame) typing.type([shown.typing.typed(cell, value)]);
    setEditing(null);
    const at = movedBy(NEXT[next], false, active, frame, 1);
    if (at !== null) select(sheet, { anchor: at, active: at }, true);
    else if (document.activeElement?.matches('[role="gridcell"] *') === true) setAsked({ takesFocus: true });
  };
  const typeBlock = ({ cells, left }: BlockTyping): void => {
    if (cells.length > 0 || left > 0) typing.type(cells, left);
  };
  const typeText = (texts: readonly (readonly string[])[], into: GridSelection): void =>
    typeBlock(typedBlock(texts, into, frame, shown.typing));

  useGoTo(view, room.isShown, (place) => {
    const runs = book.shapeOf(place.sheet)?.columns ?? [];
    const run = runs.find((each) => place.column >= each.first && place.column <= each.last);
    if (run?.isHidden === true && run.isGrouped) setShowsGroups(true);
    if (place.sheet === sheet && !frame.rows.includes(place.row)) view.onlyTasks.set(null);
    goTo(place, location.hash.startsWith(`#/${SHEET_PATH}`));
  });

  const cell = look(active.row, active.column);
  const address = cellAddress(active.row, active.column);
  const headerHere = header(active.row, active.column);
  return (
    <div className={styles.work}>
      <SaveBar file={file} saving={saving} opener={opener} />
      <SheetBar
        sheets={sheets
          .filter(({ name, state }) => state === 'visible' || name === sheet)
          .map(({ name }) => name)}
        sheet={sheet}
        onSheet={(name) => {
          if (!mayLeave()) return;
          setEditing(null);
          setAsked(null);
          setWanted(name);
        }}
        canUndo={typing.canUndo}
        canRedo={typing.canRedo}
        onUndo={() => goTo(typing.undo()[0])}
        onRedo={() => goTo(typing.redo()[0])}
        onAddTask={shown.matrix === null ? null : () => addTask(shown.matrix ?? '')}
        showsGroups={frame.hasGroups ? showsGroups : null}
        onGroups={() => setShowsGroups(!showsGroups)}
        filtered={shown.filtered}
        onUnfilter={() => view.onlyTasks.set(null)}
      />
      <CellBar
        at={active}
        header={headerHere}
        task={shown.task(active.row)}
        text={cell.text}
        isLastResult={cell.isLastResult}
        closed={closed}
        prompt={closed === null ? (shown.typing.open(active.row, active.column).rule?.prompt ?? '') : ''}
      />
      <div role="status">{typing.told !== '' && <Text size={200}>{typing.told}</Text>}</div>
      {typing.failure !== null && <FailureLine failure={typing.failure} />}
      <div className={styles.grid} ref={room.ref}>
        {room.width > 0 && (
          <Grid
            key={sheet}
            label={sheet}
            frame={frame}
            look={look}
            header={header}
            height={shown.height}
            selection={selection}
            onSelect={(next) => select(sheet, next, true)}
            asked={asked}
            mayLeave={mayLeave}
            editor={
              editing === null ? null : (
                <CellEditor
                  key={address}
                  cell={editing.cell}
                  begun={editing.begun}
                  label={`${address} ${headerHere}`.trim()}
                  fits={(typed) => shown.typing.reading(editing.cell, typed).fits}
                  onDone={done}
                  onCancel={(byKey) => {
                    setEditing(null);
                    if (byKey) setAsked({ takesFocus: true });
                  }}
                  leaving={leaving}
                />
              )
            }
            onKey={gridKeys({
              open,
              undo: () => goTo(typing.undo()[0]),
              redo: () => goTo(typing.redo()[0]),
              save: () => saving.save('usual'),
              fillDown: () => typeBlock(filledDown(selection, frame, shown.typing)),
              clear: () => typeText([['']], selection),
              typeToday: () => typeText([[vietnameseDate(today())]], { anchor: active, active }),
            })}
            onOpen={() => open(null)}
            onCopy={(event) => {
              event.preventDefault();
              const texts = cellsOf(selection, frame).map((row) =>
                row.map((at) => look(at.row, at.column).text),
              );
              event.clipboardData.setData('text/plain', textOfCells(texts));
            }}
            onPaste={(event) => {
              event.preventDefault();
              typeText(cellsOfText(event.clipboardData.getData('text/plain')), selection);
            }}
            lastResult={say('sheet-last-result')}
            corner={say('sheet-row-numbers')}
          />
        )}
      </div>
    </div>
  );
}
