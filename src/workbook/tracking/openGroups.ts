import type { Membership } from '../../core/completion/cells';
import { finding, type Finding } from '../../core/finding';
import { isOpenWording } from '../../core/unit/group';
import { normalise } from '../../core/completion/narrowText';

const MOST_NAMES = 6;

/** A membership and the row of `Thanh_vien_nhom` where it stands. */
export interface PlacedMembership extends Membership {
  readonly row: number;
}

/**
 * Open groups to which a person gave members, one finding a group. SPEC §3 never expands them; the formulas
 * of a workbook count whoever stands in `Thanh_vien_nhom`, and the core with them, so that it is said.
 */
export function openGroupFindings(
  units: readonly { readonly name: string; readonly open: boolean }[],
  memberships: readonly PlacedMembership[],
  sheet: string | null,
): readonly Finding[] {
  const open = new Set(units.filter((unit) => unit.open).map(({ name }) => normalise(name)));
  const groups = new Map<string, PlacedMembership[]>();
  for (const membership of memberships) {
    const key = normalise(membership.group);
    if (!open.has(key) && !isOpenWording(membership.group)) continue;
    const held = groups.get(key);
    if (held === undefined) groups.set(key, [membership]);
    else held.push(membership);
  }
  return [...groups.values()].flatMap(([first, ...rest]) =>
    first === undefined
      ? []
      : [
          finding('open-group-counted', 'warning', {
            place: { sheet, row: first.row },
            found: first.group,
            data: { count: rest.length + 1, shown: shown([first, ...rest]) },
          }),
        ],
  );
}

function shown(memberships: readonly PlacedMembership[]): string {
  const names = memberships.slice(0, MOST_NAMES).map(({ unit }) => unit.trim());
  return [...names, ...(memberships.length > MOST_NAMES ? ['…'] : [])].join('; ');
}
