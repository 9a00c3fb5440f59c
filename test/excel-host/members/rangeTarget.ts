import { itemNotFound } from '../fault';
import type { Area } from '../model/area';
import type { Sheet } from '../model/sheet';

/** A range as requests hold it; rows that come and go above it move it. */
export class RangeTarget {
  constructor(
    readonly sheet: Sheet,
    private held: Area | null,
  ) {}

  /** Where it lies now; the fault where its cells were deleted. */
  get place(): Area {
    if (this.held === null) throw itemNotFound('the range was deleted');
    return this.held;
  }

  /** Goes where its cells went. */
  follow(moved: (place: Area) => Area | null): void {
    this.held = this.held === null ? null : moved(this.held);
  }
}
