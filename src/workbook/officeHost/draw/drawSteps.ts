import type { SheetLayout, WorkbookLayout } from '../../../core/layout/sheet';
import { step, type Step } from '../steps';
import { formatSteps, formulaSteps, valueSteps } from './cellSteps';
import { chartSteps } from './chartSteps';
import { lookSteps } from './lookSteps';
import { sheetSteps } from './pageSteps';
import { conditionalSteps, validationSteps } from './ruleSteps';
import { SheetPen } from './sheetPen';
import { columnNames, nameSteps, tableSteps } from './tableSteps';

/**
 * All that draws sheets, unseen until they are shown: sheets, then text formats before values, tables over
 * their header cells, names, and only then formulas, which must find all of these; looks, sizes, and charts last.
 */
export function drawSteps(
  { sheets, names }: Pick<WorkbookLayout, 'sheets' | 'names'>,
  titles: ReadonlyMap<string, string>,
): readonly Step[] {
  const drawn = sheets.map((layout) => ({
    layout,
    pen: new SheetPen(titles.get(layout.name) ?? layout.name),
  }));
  const each = (make: (layout: SheetLayout, pen: SheetPen) => readonly Step[]): readonly Step[] =>
    drawn.flatMap(({ layout, pen }) => make(layout, pen));
  return [
    ...drawn.map(({ pen }) => step((context) => pen.add(context))),
    ...each(formatSteps),
    ...each(valueSteps),
    ...each(tableSteps),
    ...nameSteps(names, titles),
    ...each((layout, pen) => formulaSteps(layout, pen, titles)),
    ...each(lookSteps),
    ...each((layout, pen) => validationSteps(layout, pen, titles)),
    ...each((layout, pen) => conditionalSteps(layout, pen, titles)),
    ...each(sheetSteps),
    ...each(chartSteps),
  ];
}

/** Draws a sheet of ours that comes alone, with hidden names for its columns. */
export function singleSheetSteps(layout: SheetLayout, title: string): readonly Step[] {
  return drawSteps({ sheets: [layout], names: columnNames(layout) }, new Map([[layout.name, title]]));
}

/** Shows sheets by title; those that are to be `hidden` go to the list of sheets that people can show. */
export function showSteps(titles: readonly string[], hidden: readonly string[] = []): readonly Step[] {
  return titles.map((title) =>
    step(({ workbook }) => {
      workbook.worksheets.getItem(title).visibility = hidden.includes(title) ? 'Hidden' : 'Visible';
    }),
  );
}

/** The titles of the sheets that are not to be among the tabs. */
export function hiddenTitles(
  sheets: readonly SheetLayout[],
  titles: ReadonlyMap<string, string>,
): readonly string[] {
  return sheets.filter(({ isHidden }) => isHidden === true).map(({ name }) => titles.get(name) ?? name);
}
