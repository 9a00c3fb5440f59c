import { finding, type Finding } from '../finding';
import { matchUnit } from './match';
import type { UnitMention } from './mention';
import type { UnitIndex } from './unitIndex';

/** The units of one cell. */
export interface UnitCell {
  readonly mentions: readonly UnitMention[];
  /** Units that a lead cell names after "phối hợp với". */
  readonly supporting: readonly UnitMention[];
  /** Place is left to the caller. */
  readonly findings: readonly Finding[];
}

/** Splits a unit cell into its units (SPEC §2). A pure function of its two arguments. */
export function readUnitCell(index: UnitIndex, cellText: string): UnitCell {
  const mentions = cellText
    .split(/[;\n]/)
    .map((part) => part.replace(/^[\s•+*–-]+/, '').replace(/[\s.,;]+$/, ''))
    .filter((part) => part !== '')
    .map((part) => matchUnit(index, part));
  const findings = mentions
    .filter((mention) => mention.unit === null)
    .map((mention) => finding('unit-unknown', 'warning', { found: mention.written }));
  return { mentions, supporting: [], findings };
}
