import { invalidArgument, itemNotFound } from '../fault';
import { either, method, number, objectOf, oneOf, optional, text, whole } from '../batch/argument';
import { ABSENT, Handle, type Kind } from '../batch/handle';
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

const TYPES = oneOf(
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
const BY = oneOf('Auto', 'Columns', 'Rows');

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

const chartKind: Kind<ChartTarget> = {
  name: 'Chart',
  identity: ({ chart }) => ({ Id: chart.id }),
  reads: {
    Id: ({ chart }) => chart.id,
    Name: (target) => live(target).name,
    ChartType: (target) => live(target).type,
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

/** Takes the first column of a source as categories, each other one as a row of figures. */
function fill(chart: Chart, { sheet, place: source }: RangeTarget): void {
  const prefix = sheetPrefix(sheet.name);
  const body = { ...source, row: source.row + 1, rows: Math.max(source.rows - 1, 1) };
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

function find(sheet: Sheet, name: string): Chart | null {
  return sheet.charts.find((chart) => chart.name === name || chart.id === name) ?? null;
}

/** Excel's ChartCollection of a sheet. */
export const chartsKind: Kind<Sheet> = {
  name: 'ChartCollection',
  reads: { Count: ({ charts }) => charts.length },
  items: (sheet, session) => sheet.charts.map((chart) => Handle.of(chartKind, { sheet, chart }, session)),
  item: (sheet, key, session) => {
    const chart = find(sheet, text(key, 'key'));
    if (!chart) throw itemNotFound(`chart ${String(key)}`);
    return Handle.of(chartKind, { sheet, chart }, session);
  },
  calls: {
    Add: method([TYPES, objectOf(RangeTarget), optional(BY)], (session, sheet: Sheet, type, source) => {
      refuseIfProtected(session.book, sheet, source.place, 'allowEditObjects');
      const number = session.book.nextId();
      const name = `Chart ${String(sheet.charts.length + 1)}`;
      const id = `{${String(number).padStart(8, '0')}-0000-0000-0000-00000000C4A7}`;
      const properties = {};
      const made: Chart = {
        id,
        name,
        type,
        top: 0,
        left: 0,
        width: 360,
        height: 216,
        source: null,
        series: [],
        properties,
      };
      fill(made, source);
      sheet.charts = [...sheet.charts, made];
      return Handle.of(chartKind, { sheet, chart: made }, session);
    }),
    GetItem: method([text], (session, sheet: Sheet, name) => {
      const chart = find(sheet, name);
      if (!chart) throw itemNotFound(`chart ${name}`);
      return Handle.of(chartKind, { sheet, chart }, session);
    }),
    GetItemOrNullObject: method([text], (session, sheet: Sheet, name) => {
      const chart = find(sheet, name);
      return chart ? Handle.of(chartKind, { sheet, chart }, session) : ABSENT;
    }),
    GetItemAt: method([whole], (session, sheet: Sheet, index) => {
      const chart = sheet.charts[index];
      if (!chart) throw invalidArgument(`index ${String(index)}`);
      return Handle.of(chartKind, { sheet, chart }, session);
    }),
    GetCount: method([], (_session, { charts }: Sheet) => charts.length),
  },
};
