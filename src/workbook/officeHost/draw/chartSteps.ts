import { cellAddress } from '../../../core/layout/address';
import type { ChartLayout, SheetLayout } from '../../../core/layout/sheet';
import { FONT } from '../../../core/layout/style';
import { step, type Step } from '../steps';
import type { SheetPen } from './sheetPen';

/** A pale column and a full one, which differ without their colours too. */
const COLORS = ['#BDD7EE', '#1F5C99'];
const LINE_COLOR = '#D9D9D9';
const LETTERS = 9;

/** Charts of columns, as Excel's own objects that follow their cells. Columns and rows have their sizes by then. */
export function chartSteps({ charts = [] }: SheetLayout, pen: SheetPen): readonly Step[] {
  return charts.map((layout) =>
    step(() => {
      const { figures, place } = layout;
      const first = { ...figures, lastColumn: figures.column };
      const chart = pen.sheet.charts.add('ColumnClustered', pen.range(first), 'Columns');
      setSeries(chart, layout, pen);
      // Its labels stand in a hidden column, and rows that a person hides still count.
      chart.plotVisibleOnly = false;
      chart.format.font.name = FONT;
      chart.format.font.size = LETTERS;
      chart.title.text = layout.title;
      chart.title.format.font.size = LETTERS + 3;
      chart.title.format.font.bold = true;
      chart.legend.position = 'Bottom';
      const { valueAxis } = chart.axes;
      valueAxis.minimum = 0;
      valueAxis.numberFormat = '0';
      valueAxis.majorGridlines.format.line.color = LINE_COLOR;
      chart.setPosition(cellAddress(1, place.column));
      chart.top = place.top;
      chart.width = place.width;
      chart.height = place.height;
    }),
  );
}

/** Says what Excel would only guess of the figures: what is a header, what is a name. */
function setSeries(chart: Excel.Chart, { categories, figures, names }: ChartLayout, pen: SheetPen): void {
  names.forEach((name, at) => {
    const series = at === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    const column = figures.column + at;
    series.name = name;
    series.setValues(pen.range({ ...figures, column, lastColumn: column }));
    series.setXAxisValues(pen.range(categories));
    series.hasDataLabels = true;
    series.gapWidth = 60;
    const color = COLORS[at];
    if (color !== undefined) series.format.fill.setSolidColor(color);
  });
}
