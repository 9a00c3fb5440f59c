import type { Outcome } from '../../workbook/failure';
import type { WorkbookContent } from '../../workbook/file/readWorkbookFile';
import { done } from '../../workbook/outcome';
import type { EditedCells } from '../../workbook/port';
import type { ChangedContent } from '../../workbook/tracking/rereadTracking';
import type { ReadWorkbook } from './readWorkbook';
import type { SessionSource } from './sessionSource';

/** A reading that was current, and all that was edited since. */
export interface ReadAfter {
  readonly read: ReadWorkbook;
  readonly edited: readonly EditedCells[];
}

/** What stands in a workbook, and what of it was read again; null where that is all. */
export interface ContentNow {
  readonly content: WorkbookContent;
  readonly changed: ChangedContent | null;
}

/** Reads what stands in the workbook: only what was edited, where that is known and enough. */
export async function contentNow(
  source: SessionSource,
  after: ReadAfter | null,
): Promise<Outcome<ContentNow>> {
  if (after !== null) {
    const changed = await source.contentAfter?.(after.read.content, after.edited);
    if (changed?.ok === false) return changed;
    if (changed?.ok === true && changed.value !== null)
      return done({ content: changed.value.content, changed: changed.value });
  }
  const whole = await source.content();
  return whole.ok ? done({ content: whole.value, changed: null }) : whole;
}
