import type { MatrixTable, Parameters, UnitLine } from '../../../src/core/completion/cells';
import { progressOf } from '../../../src/core/completion/progress';
import type { ReportInput, Sender } from '../../../src/core/report/reportInput';
import { day, parameters } from '../completion/rows';

export const NOBODY: Sender = {
  above: '',
  body: '',
  place: '',
  symbol: '',
  authority: '',
  title: '',
  deputyTitle: '',
  name: '',
  recipients: '',
};

export const UNITS: readonly UnitLine[] = [
  { id: 'vp', name: 'Văn phòng Sở', kind: 'body' },
  { id: 'tt', name: 'Thanh tra Sở', kind: 'body' },
];

/** The input of a report of 6 tháng 2024 over rows, counted by the core. */
export function madeInput(
  tables: readonly MatrixTable[],
  {
    sender = {},
    ...given
  }: Partial<Omit<ReportInput, 'sender'>> & { readonly sender?: Partial<Sender> } = {},
  rule: Partial<Parameters> = {},
): ReportInput {
  const asked = parameters({ units: UNITS, ...rule });
  const { rows } = progressOf(tables, asked);
  return {
    head: {
      number: null,
      symbol: null,
      date: null,
      month: null,
      issuer: 'Sở Lao động',
      title: null,
      years: [2023, 2025],
      parent: null,
    },
    tables,
    parameters: asked,
    rows: tables.map((table, at) =>
      table.rows.map((cells, place) => ({
        cells,
        result: rows[at]![place]!,
        number: String(place + 1),
        id: `${table.code}.${place + 1}`,
        evidence: '',
        difficulty: '',
      })),
    ),
    uncounted: 0,
    goals: [],
    sender: { ...NOBODY, ...sender },
    request: {
      period: { kind: 'half', number: 1 },
      days: { from: day('2023-12-15'), to: day('2024-06-14') },
      signed: day('2024-07-05'),
      unit: null,
      despite: null,
    },
    written: new Map(),
    comparison: '',
    ...given,
  };
}
