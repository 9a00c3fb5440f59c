import type { SheetLayout } from '../../../core/layout/sheet';
import type { AddedBlock } from '../../../core/layout/upgrade/addedBlock';
import { hasExcelApi } from '../requirement';
import { step, type Step } from '../steps';
import { formatSteps, valueSteps } from './cellSteps';
import { lookSteps } from './lookSteps';
import { validationSteps } from './ruleSteps';
import { SheetPen } from './sheetPen';
import { nameSteps } from './tableSteps';

const AS_THEY_STAND: ReadonlyMap<string, string> = new Map();

/** Draws cells of a new version of the layout on a sheet that stands: the name of them all first, then cells, then their names. */
export function blockSteps(block: AddedBlock): readonly Step[] {
  const { sheet, range, cells, heights, validations, names } = block;
  const pen = new SheetPen(sheet);
  const layout: SheetLayout = {
    name: sheet,
    columns: [],
    heights,
    cells,
    merges: [],
    tables: [],
    validations,
    formats: [],
    frozen: { rows: 0, columns: 0 },
    page: { landscape: false, wide: 1, tall: 0, area: range },
  };
  const [whole, ...others] = names;
  return [
    ...(whole === undefined ? [] : nameSteps([whole], AS_THEY_STAND)),
    step((context) => pen.open(context)),
    ...formatSteps(layout, pen),
    ...valueSteps(layout, pen),
    ...lookSteps(layout, pen),
    ...(hasExcelApi('1.8') ? validationSteps(layout, pen, AS_THEY_STAND) : []),
    step(() => pen.range(range).format.autofitRows()),
    ...nameSteps(others, AS_THEY_STAND),
  ];
}
