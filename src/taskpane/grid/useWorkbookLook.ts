import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { type CellFormat, readCellFormats } from '../../workbook/file/cellFormats';
import type { WorkbookContent } from '../../workbook/file/readWorkbookFile';
import { readSheetShape, type SheetShape } from '../../workbook/file/sheetShape';
import type { IsCounted } from '../../workbook/fileHost/countedCells';
import { sheetParts } from '../../workbook/fileHost/sheetParts';
import type { FileWorkbook } from '../../workbook/fileHost/fileWorkbook';
import { Cancelled, openGate } from '../load/gate';
import { nextTurn } from '../start/nextTurn';

/** Milliseconds of rest after typing before the figures follow: a person may be typing on. */
const REST = 120;

/** A workbook as the grid shows it. */
export interface WorkbookLook {
  readonly content: WorkbookContent;
  readonly formats: readonly CellFormat[];
  readonly shapeOf: (sheet: string) => SheetShape | null;
  /** Tells the formulas whose results the core works out; null while that is not known yet. */
  readonly counted: IsCounted | null;
}

/** Follows a workbook: what is typed shows at once, the results of our formulas a little later. */
export function useWorkbookLook(workbook: FileWorkbook): WorkbookLook {
  const version = useSyncExternalStore(
    (changed) => workbook.follow(changed),
    () => workbook.version,
  );
  const [settled, setSettled] = useState(-1);
  const [counted, setCounted] = useState<{ readonly is: IsCounted } | null>(null);
  // Results that were settled meanwhile are among the cells, too.
  const content = useMemo(() => workbook.present(), [workbook, version, settled]);
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const gate = openGate(signal, () => undefined);
    const settle = async (): Promise<void> => {
      await workbook.settle(nextTurn, signal);
      if (signal.aborted) return;
      setSettled(version);
      const is = await workbook.countedCells(() => gate(0));
      setCounted((before) => (before?.is === is ? before : { is }));
    };
    const timer = setTimeout(() => {
      settle().catch((error: unknown) => {
        if (!(error instanceof Cancelled)) throw error;
      });
    }, REST);
    return () => {
      ending.abort();
      clearTimeout(timer);
    };
  }, [workbook, version]);

  const parts = workbook.parts();
  const looks = useRef<{ readonly parts: unknown; readonly shapes: Map<string, SheetShape | null> } | null>(
    null,
  );
  const formats = useMemo(() => {
    const styles = parts && sheetParts(parts).styles;
    return styles ? readCellFormats(styles) : [];
  }, [parts]);
  return {
    content,
    formats,
    counted: counted?.is ?? null,
    shapeOf: (sheet) => {
      if (looks.current?.parts !== parts) looks.current = { parts, shapes: new Map() };
      const { shapes } = looks.current;
      const known = shapes.get(sheet);
      if (known !== undefined) return known;
      const bytes = parts && sheetParts(parts).sheet(sheet);
      const shape = bytes ? readSheetShape(bytes) : null;
      shapes.set(sheet, shape);
      return shape;
    },
  };
}
