import { invalidArgument, itemNotFound } from '../fault';
import { either, flag, method, number, objectOf, oneOf, optional, text } from '../batch/argument';
import { Handle, type Kind } from '../batch/handle';
import type { Session } from '../batch/session';
import { addressOf } from '../model/area';
import type { Chart } from '../model/chart';
import { sheetPrefix } from '../model/formula';
import type { Sheet } from '../model/sheet';
import { refuseIfProtected } from '../model/writing';
import { chartParts } from './chartParts';
import { seriesListKind } from './chartSeries';
import { RangeTarget } from './rangeTarget';
import { rangeReads } from './rangeValues';

/** A chart as requests hold it. */
export interface ChartTarget {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

/** Types of charts that this host draws. */
export const TYPES = oneOf(
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineMarkers',
  'Pie',
  'Doughnut',
);
/** Whether rows of figures stand in columns or rows. */
export const BY = oneOf('Auto', 'Columns', 'Rows');

function live({ sheet, chart }: ChartTarget): Chart {
  if (!sheet.charts.includes(chart)) throw itemNotFound(`chart ${chart.name}`);
  return chart;
}

function measure(
  name: 'top' | 'left' | 'width' | 'height',
  least: number,
): readonly [(target: ChartTarget) => number, (target: ChartTarget, value: unknown) => void] {
  return [
    (target) => live(target)[name],
    (target, value) => {
      const size = number(value, name);
      if (size < least) throw invalidArgument(`${name} must be at least ${String(least)}`);
      live(target)[name] = size;
    },
  ];
}

const [topRead, topWrite] = measure('top', 0);
const [leftRead, leftWrite] = measure('left', 0);
const [widthRead, widthWrite] = measure('width', 1);
const [heightRead, heightWrite] = measure('height', 1);

function corner(target: RangeTarget, session: Session): { readonly top: number; readonly left: number } {
  return {
    top: Number(rangeReads['Top']?.(target, session) ?? 0),
    left: Number(rangeReads['Left']?.(target, session) ?? 0),
  };
}

const cell = either(objectOf(RangeTarget), text);

function place(sheet: Sheet, given: RangeTarget | string, session: Session): RangeTarget {
  return given instanceof RangeTarget ? given : new RangeTarget(sheet, session.areaOn(sheet, given));
}

/** Excel's Chart. */
export const chartKind: Kind<ChartTarget> = {
  name: 'Chart',
  identity: ({ chart }) => ({ Id: chart.id }),
  reads: {
    Id: ({ chart }) => chart.id,
    Name: (target) => live(target).name,
    ChartType: (target) => live(target).type,
    PlotVisibleOnly: (target) => live(target).properties['plotVisibleOnly'] ?? true,
    Top: topRead,
    Left: leftRead,
    Width: widthRead,
    Height: heightRead,
  },
  writes: {
    Name: (target, value) => {
      live(target).name = text(value, 'name');
    },
    ChartType: (target, value) => {
      live(target).type = TYPES(value, 'chartType');
    },
    PlotVisibleOnly: (target, value) => {
      live(target).properties['plotVisibleOnly'] = flag(value, 'plotVisibleOnly');
    },
    Top: topWrite,
    Left: leftWrite,
    Width: widthWrite,
    Height: heightWrite,
  },
  ways: {
    ...chartParts,
    Series: (target, session) =>
      Handle.of(seriesListKind, { sheet: target.sheet, chart: live(target) }, session),
  },
  calls: {
    SetPosition: method([cell, optional(cell)], (session, target: ChartTarget, start, end) => {
      const first = place(target.sheet, start, session);
      const last = end === null ? null : place(target.sheet, end, session);
      const { top, left } = corner(first, session);
      const chart = live(target);
      Object.assign(chart, { top, left });
      if (!last) return;
      const { row, column, rows, columns } = last.place;
      const below = new RangeTarget(target.sheet, {
        row: row + rows,
        column: column + columns,
        rows: 1,
        columns: 1,
      });
      const far = corner(below, session);
      Object.assign(chart, { width: far.left - left, height: far.top - top });
    }),
    SetData: method([objectOf(RangeTarget), optional(BY)], (_session, target: ChartTarget, source) => {
      fill(live(target), source);
    }),
    Delete: method([], ({ book }, target: ChartTarget) => {
      refuseIfProtected(book, target.sheet, target.sheet.selection, 'allowEditObjects');
      target.sheet.charts = target.sheet.charts.filter((one) => one !== live(target));
    }),
    Activate: method([], () => undefined),
  },
};

/**
 * Takes the first of several columns as categories, each other one as a row of figures. A first row that ends in no
 * number is taken for a header.
 */
export function fill(chart: Chart, { sheet, place: source }: RangeTarget): void {
  const prefix = sheetPrefix(sheet.name);
  const hasHeader =
    source.rows > 1 && typeof sheet.at(source.row, source.column + source.columns - 1).value !== 'number';
  const body = hasHeader ? { ...source, row: source.row + 1, rows: source.rows - 1 } : source;
  const line = (at: number): string =>
    `${prefix}${addressOf({ ...body, column: source.column + at, columns: 1 })}`;
  chart.source = source;
  const first = source.columns > 1 ? 1 : 0;
  chart.series = Array.from({ length: source.columns - first }, (_, at) => ({
    id: `${chart.id}-${String(at + 1)}`,
    name: '',
    values: line(at + first),
    categories: first === 1 ? line(0) : null,
    color: null,
    labels: false,
  }));
}
