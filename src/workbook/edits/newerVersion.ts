import { LAYOUT_VERSION } from '../../core/layout/version';
import type { WorkbookContent } from '../file/readWorkbookFile';
import { blockFinder, firstCell } from '../tracking/block';

/** The layout version of a workbook that a newer product made, else null. */
export function newerVersion(content: WorkbookContent): number | null {
  const block = blockFinder(content)('pc_version');
  const version = block ? firstCell(block) : null;
  return typeof version === 'number' && version > LAYOUT_VERSION ? version : null;
}
