import { readUnitChangesFile, type UnitChanges } from '../../core/unit/unitChanges';
import { fitting } from './fitting';

/** The changes of units by law that ship with the product, by year. */
export async function shippedUnitChanges(): Promise<readonly UnitChanges[]> {
  const files = await Promise.all([
    import(/* webpackChunkName: "unit-changes" */ '../../../seeds/unit-changes/2025.json'),
  ]);
  return files.map((file) => fitting(readUnitChangesFile(file.default)));
}
