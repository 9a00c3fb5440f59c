import type { Progress } from '../completion/progress';

/**
 * The figures that were kept, for the appendices that are counted now; null where the workbook has other areas or
 * appendices by now, so that what was kept belongs to none of its lines. One appendix of several is its own whole; units
 * of a part were not kept.
 */
export function keptFor(present: Progress, kept: Progress): Progress | null {
  const indexes = present.indexes.flatMap(({ appendix, index, areas }) => {
    const found = kept.indexes.find((each) => each.appendix === appendix && each.index === index);
    const isSame =
      found?.areas.length === areas.length && areas.every(({ code }, at) => found.areas[at]?.code === code);
    return found !== undefined && isSame ? [found] : [];
  });
  if (indexes.length !== present.indexes.length) return null;
  if (indexes.length === kept.indexes.length) return { ...kept, indexes };
  const [only, ...more] = indexes;
  if (only === undefined || more.length > 0) return null;
  const { index: _index, appendix: _appendix, areas: _areas, ...overall } = only;
  return { ...present, overall, indexes };
}
