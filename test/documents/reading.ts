import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Read } from '../../src/core/finding';
import { readMatrixTemplate, type MatrixTemplate } from '../../src/core/plan/matrixTemplate';
import { readTrackerWords } from '../../src/core/tracker/trackerWords';
import { readAbbreviationFile } from '../../src/core/unit/abbreviation';
import { chooseRegister, ownRegister } from '../../src/core/unit/chooseRegister';
import { readRegisterFile } from '../../src/core/unit/registerFile';
import { buildUnitIndex, type UnitIndex } from '../../src/core/unit/unitIndex';
import { readPlan, type Knowledge } from '../../src/documents/read';

const root = join(__dirname, '..', '..');

/** A file of the repository as text. */
export function shippedText(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function json(path: string): unknown {
  return JSON.parse(shippedText(path)) as unknown;
}

export const templates: readonly MatrixTemplate[] = readdirSync(join(root, 'templates/matrices')).map(
  (file) => {
    const read = readMatrixTemplate(json(`templates/matrices/${file}`));
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    return read.value;
  },
);

const abbreviationFile = readAbbreviationFile(json('seeds/registers/abbreviations.json'));
const abbreviations = abbreviationFile.ok ? abbreviationFile.value : [];
const registers = ['quang-tri-so-ldtbxh', 'quang-tri-tinh'].map((name) => {
  const read = readRegisterFile(json(`seeds/registers/${name}.json`));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
});

const trackerFile = readTrackerWords(json('templates/trackers/general.json'));
if (!trackerFile.ok) throw new Error(JSON.stringify(trackerFile.problems));
export const tracker = trackerFile.value;

/** Registers that ship, by the issuer that chose them: properties read thousands of plans. */
const shipped = new Map<string | null, Read<UnitIndex>>();

function unitsOf(issuer: string | null): Read<UnitIndex> {
  const known = shipped.get(issuer);
  if (known) return known;
  const { value, findings } = chooseRegister(issuer, registers, abbreviations);
  const units = { value: buildUnitIndex(value, abbreviations), findings };
  shipped.set(issuer, units);
  return units;
}

export const knowledge: Knowledge = {
  templates,
  tracker,
  unitsFor: ({ issuer }, own) => {
    if (own === null) return unitsOf(issuer);
    const { value, findings } = ownRegister(own);
    return { value: buildUnitIndex(value, abbreviations), findings };
  },
};

/** A plan read from text. */
export function read(text: string) {
  return readPlan([{ name: 'ke-hoach.txt', bytes: new TextEncoder().encode(text) }], knowledge);
}

/** Codes of findings, those about the head and the register left out. */
export function codesOf(findings: readonly { code: string }[]): readonly string[] {
  return findings.map(({ code }) => code).filter((code) => !/^(plan-|register-)/.test(code));
}
