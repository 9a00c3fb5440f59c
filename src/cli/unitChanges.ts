import { readUnitChangesFile, type UnitChanges } from '../core/unit/unitChanges';
import { dataFile, shippedDataFiles } from './dataFile';

/** The changes of units by law that ship with the product, by year. */
export async function shippedUnitChanges(): Promise<readonly UnitChanges[]> {
  const files = await shippedDataFiles('seeds', 'unit-changes');
  return Promise.all(files.map((file) => dataFile(file, readUnitChangesFile)));
}
