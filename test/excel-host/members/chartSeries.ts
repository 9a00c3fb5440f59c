import { invalidArgument } from '../fault';
import { color, flag, method, objectOf, optional, text, whole, number } from '../batch/argument';
import { Handle, type Kind } from '../batch/handle';
import { addressOf } from '../model/area';
import type { Chart, Series } from '../model/chart';
import { sheetPrefix } from '../model/formula';
import type { ChartTarget } from './charts';
import { RangeTarget } from './rangeTarget';

interface SeriesTarget {
  readonly chart: Chart;
  readonly series: Series;
}

function source({ sheet, place }: RangeTarget): string {
  return `${sheetPrefix(sheet.name)}${addressOf(place)}`;
}

const fillKind: Kind<SeriesTarget> = {
  name: 'ChartFill',
  calls: {
    SetSolidColor: method([color], (_session, { series }: SeriesTarget, given) => {
      series.color = given;
    }),
    Clear: method([], (_session, { series }: SeriesTarget) => {
      series.color = null;
    }),
  },
};

const formatKind: Kind<SeriesTarget> = {
  name: 'ChartSeriesFormat',
  ways: { Fill: (target, session) => Handle.of(fillKind, target, session) },
};

const labelsKind: Kind<SeriesTarget> = {
  name: 'ChartDataLabels',
  writes: {
    ShowValue: ({ series }, value) => {
      series.labels = flag(value, 'showValue');
    },
    NumberFormat: ({ chart, series }, value) => {
      chart.properties[`series.${series.id}.labels.numberFormat`] = text(value, 'numberFormat');
    },
  },
};

/** Excel's ChartSeries. */
export const seriesKind: Kind<SeriesTarget> = {
  name: 'ChartSeries',
  reads: {
    Name: ({ series }) => series.name,
    HasDataLabels: ({ series }) => series.labels,
    ChartType: ({ chart }) => chart.type,
    GapWidth: ({ chart, series }) => chart.properties[`series.${series.id}.gapWidth`] ?? 150,
  },
  writes: {
    Name: ({ series }, value) => {
      series.name = text(value, 'name');
    },
    HasDataLabels: ({ series }, value) => {
      series.labels = flag(value, 'hasDataLabels');
    },
    GapWidth: ({ chart, series }, value) => {
      const width = number(value, 'gapWidth');
      if (width < 0 || width > 500) throw invalidArgument('gapWidth');
      chart.properties[`series.${series.id}.gapWidth`] = width;
    },
  },
  ways: {
    Format: (target, session) => Handle.of(formatKind, target, session),
    DataLabels: (target, session) => Handle.of(labelsKind, target, session),
  },
  calls: {
    SetValues: method([objectOf(RangeTarget)], (_session, { series }: SeriesTarget, range) => {
      series.values = source(range);
    }),
    SetXAxisValues: method([objectOf(RangeTarget)], (_session, { series }: SeriesTarget, range) => {
      series.categories = source(range);
    }),
    Delete: method([], (_session, { chart, series }: SeriesTarget) => {
      chart.series = chart.series.filter((one) => one !== series);
    }),
  },
};

/** Excel's ChartSeriesCollection. */
export const seriesListKind: Kind<ChartTarget> = {
  name: 'ChartSeriesCollection',
  reads: { Count: ({ chart }) => chart.series.length },
  items: ({ chart }, session) =>
    chart.series.map((series) => Handle.of(seriesKind, { chart, series }, session)),
  calls: {
    Add: method([optional(text), optional(whole)], (session, { chart }: ChartTarget, name, index) => {
      const at = index ?? chart.series.length;
      if (at < 0 || at > chart.series.length) throw invalidArgument(`index ${String(index)}`);
      const id = `${chart.id}-${String(session.book.nextId())}`;
      const made: Series = {
        id,
        name: name ?? '',
        values: null,
        categories: null,
        color: null,
        labels: false,
      };
      chart.series = [...chart.series.slice(0, at), made, ...chart.series.slice(at)];
      return Handle.of(seriesKind, { chart, series: made }, session);
    }),
    GetItemAt: method([whole], (session, { chart }: ChartTarget, index) => {
      const series = chart.series[index];
      if (!series) throw invalidArgument(`index ${String(index)}`);
      return Handle.of(seriesKind, { chart, series }, session);
    }),
    GetCount: method([], (_session, { chart }: ChartTarget) => chart.series.length),
  },
};
