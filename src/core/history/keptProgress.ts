import type { Counts } from '../completion/counts';
import type { AreaProgress, IndexProgress, Progress, UncountedRow } from '../completion/progress';
import type { UnitProgress } from '../completion/units';
import type { Holder } from './historyRow';
import { UNIT_ROLES, type UnitRole } from './words';

/**
 * The figures that rows hold, in the order in which they were written; null where they are not those of one count: an
 * area outside its index, a unit without one of its roles.
 */
export function progressOfRows(
  holders: readonly Holder[],
  { asOf, year }: Pick<Progress, 'asOf' | 'year'>,
): Progress | null {
  const overall: Counts[] = [];
  const indexes: (IndexProgress & { readonly areas: AreaProgress[] })[] = [];
  const units: Extract<Holder, { level: 'unit' }>[] = [];
  const uncounted: UncountedRow[] = [];
  for (const holder of holders) {
    if (holder.level === 'overall') overall.push(holder.counts);
    else if (holder.level === 'unit') units.push(holder);
    else if (holder.level === 'uncounted') uncounted.push(holder.uncounted);
    else if (holder.level === 'index') {
      const { index, appendix, counts } = holder;
      indexes.push({ index, appendix, ...counts, areas: [] });
    } else {
      const { appendix, code, content, name, counts } = holder;
      const index = indexes.at(-1);
      if (index?.appendix !== appendix) return null;
      index.areas.push({ code, content, name, ...counts });
    }
  }
  const [whole, ...more] = overall;
  const byRole = unitsOf(units);
  if (whole === undefined || more.length > 0 || byRole === null) return null;
  return { asOf, year, uncounted, overall: whole, indexes, units: byRole };
}

function unitsOf(holders: readonly Extract<Holder, { level: 'unit' }>[]): readonly UnitProgress[] | null {
  const units: UnitProgress[] = [];
  for (let at = 0; at < holders.length; at += UNIT_ROLES.length) {
    const roles = holders.slice(at, at + UNIT_ROLES.length);
    const [first] = roles;
    const of = (role: UnitRole): Counts | undefined => {
      const found = roles[UNIT_ROLES.indexOf(role)];
      return found?.role === role && found.unit === first?.unit && found.name === first.name
        ? found.counts
        : undefined;
    };
    const [lead, leadViaGroup] = [of('lead'), of('leadViaGroup')];
    const [support, supportViaGroup, all] = [of('support'), of('supportViaGroup'), of('all')];
    if (!first || !lead || !leadViaGroup || !support || !supportViaGroup || !all) return null;
    const { unit, name } = first;
    units.push({ unit, name, lead, leadViaGroup, support, supportViaGroup, all });
  }
  return units;
}
