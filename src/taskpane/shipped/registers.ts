import { type Abbreviation, readAbbreviationFile } from '../../core/unit/abbreviation';
import type { Register } from '../../core/unit/register';
import { readRegisterFile } from '../../core/unit/registerFile';
import { fitting } from './fitting';

/** The registers that ship with the product, in the order of their file names. */
export async function shippedRegisters(): Promise<readonly Register[]> {
  const files = await Promise.all([
    import(/* webpackChunkName: "registers" */ '../../../seeds/registers/quang-tri-so-ldtbxh.json'),
    import(/* webpackChunkName: "registers" */ '../../../seeds/registers/quang-tri-tinh.json'),
  ]);
  return files.map((file) => fitting(readRegisterFile(file.default)));
}

/** The usual abbreviations that ship with the product. */
export async function shippedAbbreviations(): Promise<readonly Abbreviation[]> {
  const file = await import(
    /* webpackChunkName: "registers" */ '../../../seeds/registers/abbreviations.json'
  );
  return fitting(readAbbreviationFile(file.default));
}
