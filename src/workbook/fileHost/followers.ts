import { ourTables } from '../edits/ourTables';
import type { WorkbookContent } from '../file/readWorkbookFile';
import type { WorkbookChange } from '../port';
import { editedCell, type TypedCell } from './typedCells';

/** Who is told of changes: of what a person typed, or of everything that changes the file. */
export class Followers {
  private readonly ofTyping = new Set<(change: WorkbookChange) => void>();
  private readonly ofAll = new Set<() => void>();

  /** Tells of what is typed until the function it answers is called. */
  watch(changed: (change: WorkbookChange) => void): () => void {
    return added(this.ofTyping, (change) => changed(change));
  }

  /** Tells of everything until the function it answers is called. */
  follow(changed: () => void): () => void {
    return added(this.ofAll, () => changed());
  }

  /** A person typed cells. */
  typed(content: WorkbookContent, cells: readonly TypedCell[]): void {
    const tables = ourTables(content).filter(({ place }) =>
      cells.some(({ sheet, row }) => sheet === place.sheet && row >= place.firstRow && row <= place.lastRow),
    );
    const change = { tables: tables.map(({ name }) => name), edited: cells.map(editedCell) };
    for (const changed of [...this.ofTyping]) changed(change);
    this.written();
  }

  /** The file is another now. */
  written(): void {
    for (const changed of [...this.ofAll]) changed();
  }
}

function added<T>(to: Set<T>, one: T): () => void {
  to.add(one);
  return () => to.delete(one);
}
