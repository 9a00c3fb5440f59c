import { cellAddress } from '../../../core/layout/address';
import type { SheetLayout } from '../../../core/layout/sheet';
import { step, type Step } from '../steps';
import type { SheetPen } from './sheetPen';

/** Charts of columns, as Excel's own objects that follow their cells. */
export function chartSteps({ charts = [] }: SheetLayout, pen: SheetPen): readonly Step[] {
  return charts.map(({ title, categories, figures, names, place }) =>
    step(() => {
      const column = (at: number): Excel.Range =>
        pen.range({ ...figures, column: figures.column + at, lastColumn: figures.column + at });
      const chart = pen.sheet.charts.add('ColumnClustered', column(0), 'Columns');
      chart.title.text = title;
      chart.legend.position = 'Bottom';
      names.forEach((name, at) => {
        const series = at === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
        series.name = name;
        if (at > 0) series.setValues(column(at));
        series.setXAxisValues(pen.range(categories));
      });
      chart.setPosition(cellAddress(place.row, place.column), cellAddress(place.lastRow, place.lastColumn));
    }),
  );
}
