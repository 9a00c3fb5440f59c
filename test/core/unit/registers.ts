import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAbbreviationFile } from '../../../src/core/unit/abbreviation';
import { mergeRegisters } from '../../../src/core/unit/chooseRegister';
import type { FileReading } from '../../../src/core/fileReading';
import type { Unit } from '../../../src/core/unit/register';
import { readRegisterFile } from '../../../src/core/unit/registerFile';
import { readUnitCell } from '../../../src/core/unit/split';
import { buildUnitIndex, type UnitIndex } from '../../../src/core/unit/unitIndex';

const root = join(__dirname, '..', '..', '..');

/** Text of a file of the repository. */
export function repositoryText(...path: readonly string[]): string {
  return readFileSync(join(root, ...path), 'utf8');
}

function shipped<T>(file: string, read: (content: unknown) => FileReading<T>): T {
  const answer = read(JSON.parse(repositoryText('seeds', 'registers', file)));
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value;
}

export const abbreviations = shipped('abbreviations.json', readAbbreviationFile);
export const department = shipped('quang-tri-so-ldtbxh.json', readRegisterFile);
export const province = shipped('quang-tri-tinh.json', readRegisterFile);
export const departmentIndex = buildUnitIndex(department, abbreviations);
export const provinceIndex = buildUnitIndex(province, abbreviations);
export const everyIndex = buildUnitIndex(mergeRegisters([department, province]), abbreviations);

/** The ids of a cell's units, `?` with what is written where there is none, each on its own. */
export function idsOf(index: UnitIndex, cell: string): readonly string[] {
  return readUnitCell(index, cell).mentions.map(({ unit, written }) => unit?.id ?? `? ${written}`);
}

/** A unit with what a test says of it. */
export function unit(name: string, more: Partial<Unit> = {}): Unit {
  return {
    id: name.toLowerCase().replace(/\s+/g, '-'),
    name,
    shortName: null,
    spellings: [],
    kind: 'body',
    members: [],
    open: false,
    complete: false,
    validFrom: null,
    validTo: null,
    succeededBy: [],
    head: null,
    contact: null,
    ...more,
  };
}
