import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { type CellFormat, readCellFormats } from '../../workbook/file/cellFormats';
import type { WorkbookContent } from '../../workbook/file/readWorkbookFile';
import { readSheetShape, type SheetShape } from '../../workbook/file/sheetShape';
import { sheetParts } from '../../workbook/fileHost/sheetParts';
import type { FileWorkbook } from '../../workbook/fileHost/fileWorkbook';

/** Milliseconds of rest after typing before the figures follow: a person may be typing on. */
const LEAST_REST = 120;
const MOST_REST = 4000;
/** Figures that take long wait for a longer rest, since nothing else is drawn meanwhile. */
const REST_A_WORK = 2;

/** A workbook as the grid shows it. */
export interface WorkbookLook {
  readonly content: WorkbookContent;
  readonly formats: readonly CellFormat[];
  readonly shapeOf: (sheet: string) => SheetShape | null;
  /** Formulas whose results the core works out; null while that is not known yet. */
  readonly counted: ReadonlySet<string> | null;
}

/** Follows a workbook: what is typed shows at once, the results of our formulas a little later. */
export function useWorkbookLook(workbook: FileWorkbook): WorkbookLook {
  const version = useSyncExternalStore(
    (changed) => workbook.follow(changed),
    () => workbook.version,
  );
  const rest = useRef(LEAST_REST);
  const [settled, setSettled] = useState(-1);
  const [counted, setCounted] = useState<ReadonlySet<string> | null>(null);
  // Results that were settled meanwhile are among the cells, too.
  const content = useMemo(() => workbook.present(), [workbook, version, settled]);
  useEffect(() => {
    const timer = setTimeout(() => {
      const started = performance.now();
      workbook.content();
      rest.current = Math.min(MOST_REST, Math.max(LEAST_REST, (performance.now() - started) * REST_A_WORK));
      setSettled(version);
      setCounted(workbook.countedCells());
    }, rest.current);
    return () => clearTimeout(timer);
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
    counted,
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
