import { lastDayOfMonth } from '../calendar/day';
import type { Membership, Parameters, RowCells } from '../completion/cells';
import { isMeasured, type Measure } from '../completion/measure';
import { isError, normalise, textOf } from '../completion/narrowText';
import type { Counted } from '../completion/figureRows';
import type { RowResult } from '../completion/row';
import { nameTable, type NameTable, unitsOfCell } from '../completion/unitRoles';
import { mostPoints, pointsOf, reaches } from './rate';
import type { Criterion, FloorVerdict, MadeRate, RateRating, Ratings, UnitRating } from './rating';
import type { RatingRules } from './rules';

/** What ratings are made from. */
export interface RatedWorkbook extends Counted {
  readonly parameters: Parameters;
  /** Id of a row, by the index of its table; null where it has none. */
  readonly idOf: (table: number, cells: RowCells) => string | null;
  readonly rules: RatingRules;
  /** Memberships that a person has confirmed. */
  readonly confirmed: readonly Membership[];
}

/** The sides of a rate: done over what could be done. */
const RATES = {
  overall: ['rateDone', 'rateOf'],
  due: ['dueDone', 'dueOf'],
} as const satisfies Readonly<Record<string, readonly [Measure, Measure]>>;

/** A counted row, how it is called, and where it stands. */
interface Row {
  readonly table: number;
  readonly cells: RowCells;
  readonly result: RowResult;
  readonly id: string;
}

const PAR_INDEX = 'PAR INDEX';

/**
 * Rates units by the tasks that they lead, directly or through a group to which they surely belong: support never
 * costs a point. Fractions are compared as they are, never as they are printed.
 */
export function rateWorkbook(book: RatedWorkbook): Ratings {
  const { tables, parameters, rules } = book;
  const rows = countedRows(book);
  const all = nameTable(parameters.units, parameters.memberships);
  const sure = nameTable(parameters.units, book.confirmed);
  const leadsOf = leadingLines(rows, all);
  const sureLeadsOf = leadingLines(rows, sure);
  const units = parameters.units.flatMap((unit, line): readonly UnitRating[] => {
    if (unit.kind === 'group') return [];
    const own = sureLeadsOf.get(line) ?? [];
    const sureRows = new Set(own);
    const unsure = (leadsOf.get(line) ?? []).filter((row) => !sureRows.has(row));
    const overall = rateBy(own, 'overall', book);
    return [
      {
        unit: unit.id,
        name: unit.name,
        floor: verdictOf(overall, rules.floor),
        overall,
        due: rateBy(own, 'due', book),
        unconfirmed: {
          groups: groupsOf(unit.name, unsure, book),
          tasks: unsure.map(({ id }) => id),
        },
      },
    ];
  });
  const at = tables.findIndex(({ index }) => index !== null && normalise(index) === normalise(PAR_INDEX));
  const table = tables[at];
  const isRated = table !== undefined && rules.indexBands.length > 0;
  return {
    isProvisional: parameters.asOf < lastDayOfMonth(parameters.year, 12),
    units,
    parIndex: isRated ? parIndexOf(rows, at, table.code, book) : null,
  };
}

function parIndexOf(rows: readonly Row[], table: number, appendix: string, book: RatedWorkbook) {
  const made = madeRate(
    rows.filter((row) => row.table === table),
    'overall',
    book,
  );
  const { indexBands } = book.rules;
  const points = pointsOf(made.fraction, indexBands);
  return { appendix, index: PAR_INDEX, ...made, points, most: mostPoints(indexBands) };
}

function countedRows({ tables, rows, idOf }: RatedWorkbook): readonly Row[] {
  return tables.flatMap((table, at) =>
    table.rows.flatMap((cells, row): readonly Row[] => {
      const result = rows[at]?.[row];
      if (!result || result.standing === null) return [];
      return [{ table: at, cells, result, id: idOf(at, cells) ?? `${table.sheet}!${cells.sheetRow}` }];
    }),
  );
}

/** The rows that each line of the register leads. */
function leadingLines(rows: readonly Row[], names: NameTable): ReadonlyMap<number, readonly Row[]> {
  const found = new Map<number, Row[]>();
  for (const row of rows) {
    const { lead } = row.cells;
    for (const line of isError(lead) ? [] : unitsOfCell(names, textOf(lead)).lines) {
      const own = found.get(line);
      if (own) own.push(row);
      else found.set(line, [row]);
    }
  }
  return found;
}

function rateBy(own: readonly Row[], rate: keyof typeof RATES, book: RatedWorkbook): RateRating {
  const { tables, rules } = book;
  const made = madeRate(own, rate, book);
  const criteria = tables.map((table, at): Criterion => {
    const part = madeRate(
      own.filter((row) => row.table === at),
      rate,
      book,
    );
    const points = pointsOf(part.fraction, rules.bands);
    return { appendix: table.code, index: table.index, ...part, points };
  });
  const applying = criteria.flatMap(({ points }) => (points === null ? [] : [points]));
  const most = mostPoints(rules.bands);
  const score =
    applying.length === 0
      ? null
      : { points: applying.reduce((sum, each) => sum + each, 0), most: most * applying.length };
  return { ...made, bandPoints: pointsOf(made.fraction, rules.bands), criteria, score };
}

function madeRate(rows: readonly Row[], rate: keyof typeof RATES, { parameters }: RatedWorkbook): MadeRate {
  const [done, of] = RATES[rate];
  const counts = (measure: Measure, { result }: Row): boolean =>
    result.standing !== null && isMeasured(measure, result.standing, result.kind, parameters);
  const all = rows.filter((row) => counts(of, row));
  const tasks = {
    done: all.filter((row) => counts(done, row)).map(({ id }) => id),
    notDone: all.filter((row) => !counts(done, row)).map(({ id }) => id),
  };
  return { fraction: { num: tasks.done.length, den: all.length }, tasks };
}

function verdictOf({ fraction }: MadeRate, floor: number | null): FloorVerdict {
  if (floor === null) return 'no-rule';
  if (fraction.den === 0) return 'no-grounds';
  return reaches(fraction, floor) ? 'reached' : 'below';
}

/** The groups of a unit, not confirmed, that lead some rows, as the membership table spells them. */
function groupsOf(
  unit: string,
  rows: readonly Row[],
  { parameters, confirmed }: RatedWorkbook,
): readonly string[] {
  const named = new Set(
    rows.flatMap(({ cells }) =>
      textOf(cells.lead)
        .split(/[;\r\n]/)
        .map(normalise),
    ),
  );
  const sure = new Set(
    confirmed
      .filter((membership) => normalise(membership.unit) === normalise(unit))
      .map(({ group }) => normalise(group)),
  );
  const groups = parameters.memberships
    .filter((membership) => normalise(membership.unit) === normalise(unit))
    .map(({ group }) => group.trim())
    .filter((group) => named.has(normalise(group)) && !sure.has(normalise(group)));
  return [...new Set(groups)];
}
