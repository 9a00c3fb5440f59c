import type { Membership } from '../../core/completion/cells';
import type { Register, Unit } from '../../core/unit/register';
import { bare, foldSame } from '../../core/vietnamese/fold';
import type { TrackedUnits } from './readUnits';

/**
 * The register of a workbook as its own tables have it, lines that people added included. A line without an
 * id gets one made of its name; a member that is no line of `Don_vi` stays out.
 */
export function trackedRegister(
  lines: TrackedUnits['units'],
  memberships: readonly Membership[],
  owner: string,
): Register {
  const ids = idsOf(lines);
  const byName = new Map(lines.map(({ name }, line) => [foldSame(name), ids[line] ?? '']));
  const units = lines.map((unit, line): Unit => {
    const members = memberships
      .filter(({ group }) => foldSame(group) === foldSame(unit.name))
      .flatMap(({ unit: member }) => byName.get(foldSame(member)) ?? []);
    return { ...unit, id: ids[line] ?? '', members };
  });
  return { id: 'workbook', owner, issuers: [], units };
}

/** An id a line, none twice: the one it has, else its name without diacritics. */
function idsOf(lines: TrackedUnits['units']): readonly string[] {
  const taken = new Set(lines.flatMap(({ id }) => id ?? []));
  return lines.map(({ id, name }, line) => {
    if (id !== null) return id;
    const plain = bare(name)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    const own = plain === '' || taken.has(plain) ? `${plain}-${line + 1}`.replace(/^-/, '') : plain;
    taken.add(own);
    return own;
  });
}
