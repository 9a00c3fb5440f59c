import { invalidArgument, itemNotFound } from '../fault';
import { method, objectOf, optional, text, whole } from '../batch/argument';
import { ABSENT, Handle, type Kind } from '../batch/handle';
import type { Chart } from '../model/chart';
import type { Sheet } from '../model/sheet';
import { refuseIfProtected } from '../model/writing';
import { BY, TYPES, chartKind, fill } from './charts';
import { RangeTarget } from './rangeTarget';

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
