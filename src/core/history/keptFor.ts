import { addedCounts } from '../completion/addedCounts';
import type { RateRule } from '../completion/counts';
import type { Progress } from '../completion/progress';

/**
 * The figures that were kept, for the appendices that are counted now; null where the workbook has other areas or
 * appendices by now, so that what was kept belongs to none of its lines. Some appendices of several are a whole of their
 * own; units of a part were not kept.
 */
export function keptFor(present: Progress, kept: Progress, rule: RateRule): Progress | null {
  const indexes = present.indexes.flatMap(({ appendix, index, areas }) => {
    const found = kept.indexes.find((each) => each.appendix === appendix && each.index === index);
    const isSame =
      found?.areas.length === areas.length && areas.every(({ code }, at) => found.areas[at]?.code === code);
    return found !== undefined && isSame ? [found] : [];
  });
  if (indexes.length !== present.indexes.length) return null;
  if (indexes.length === kept.indexes.length) return { ...kept, indexes };
  return { ...present, overall: addedCounts(indexes, rule), indexes };
}
