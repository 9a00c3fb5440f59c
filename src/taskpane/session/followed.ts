import type { EditedCells, WorkbookChange } from '../../workbook/port';
import type { Followed } from './sessionState';

/** A change as it was told; null where nothing was told of it. */
type Told = WorkbookChange | null;

/** The cells that changes edited; null where more than editing has happened. */
export function editedIn(changes: readonly Told[]): readonly EditedCells[] | null {
  const edited: EditedCells[] = [];
  for (const change of changes) {
    if (change?.edited === undefined) return null;
    edited.push(...change.edited);
  }
  return edited;
}

/** Who changed the workbook: others before the person here, and the pane where nobody else did. */
export function followedBy(changes: readonly Told[]): Pick<Followed, 'by'> {
  if (changes.some((change) => change?.isRemote === true)) return { by: 'others' };
  return { by: changes.some((change) => change !== null) ? 'person' : 'pane' };
}
