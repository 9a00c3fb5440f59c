import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { buildWorkbook } from '../../../src/cli/buildWorkbook';

const ROOT = join(__dirname, '..', '..', '..');

/** The parts of a seed's workbook, as text. */
export async function builtParts(plan: string, year: number): Promise<ReadonlyMap<string, string>> {
  const file = join(ROOT, 'seeds', plan, 'ke-hoach.txt');
  readFileSync(file);
  const built = await buildWorkbook({ files: [file], register: undefined, year, cutOff: 45488 });
  return new Map(Object.entries(unzipSync(built.bytes)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}
