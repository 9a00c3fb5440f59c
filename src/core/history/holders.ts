import type { Counts } from '../completion/counts';
import { normalise } from '../completion/narrowText';
import type { Progress } from '../completion/progress';
import { UNIT_ROLES, type UnitRole } from './words';

/** Whose figures are compared, as a report names them. */
export type HolderName =
  | { readonly level: 'overall' }
  | { readonly level: 'index'; readonly index: string }
  | { readonly level: 'area'; readonly index: string; readonly code: string; readonly name: string }
  | { readonly level: 'unit'; readonly name: string; readonly role: UnitRole };

/** A figure-holder under what it is known by from one period to the next. */
export interface KnownHolder {
  readonly key: string;
  readonly holder: HolderName;
  readonly counts: Counts;
}

/**
 * The figure-holders of one count. An index is known by its name, an area by its content and only without one by its
 * code and name, a unit by its id and only without one by its name. What two holders share knows neither.
 */
export function knownHolders({ overall, indexes, units }: Progress): readonly KnownHolder[] {
  const all: readonly KnownHolder[] = [
    { key: 'overall', holder: { level: 'overall' }, counts: overall },
    ...indexes.flatMap(({ index, appendix, areas, ...counts }): readonly KnownHolder[] => {
      const name = index ?? appendix;
      return [
        { key: `index ${name}`, holder: { level: 'index', index: name }, counts },
        ...areas.map(({ code, content, name: area, ...figures }): KnownHolder => ({
          key: `area ${name}/${content ?? `${code} ${normalise(area)}`}`,
          holder: { level: 'area', index: name, code, name: area },
          counts: figures,
        })),
      ];
    }),
    ...units.flatMap(({ unit, name, ...roles }) =>
      UNIT_ROLES.map((role): KnownHolder => ({
        key: `unit ${unit ?? `"${normalise(name)}"`} ${role}`,
        holder: { level: 'unit', name, role },
        counts: roles[role],
      })),
    ),
  ];
  const held = new Map<string, number>();
  for (const { key } of all) held.set(key, (held.get(key) ?? 0) + 1);
  return all.filter(({ key }) => held.get(key) === 1);
}
