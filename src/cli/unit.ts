import type { Command } from 'commander';
import { mergeRegisters } from '../core/unit/chooseRegister';
import type { UnitMention } from '../core/unit/mention';
import { readUnitCell, type UnitCell } from '../core/unit/split';
import { buildUnitIndex } from '../core/unit/unitIndex';
import { sayFinding } from '../messages/sayFinding';
import { sayLine } from '../messages/sayLine';
import { registersFor, shippedAbbreviations } from './registers';

interface UnitArguments {
  readonly register?: string;
  readonly json?: boolean;
}

/** `unit TEXT [--register FILE] [--json]`: the units that a text names, as the registers know them. */
export function addUnit(program: Command): void {
  program
    .command('unit')
    .description(sayLine('unit-about'))
    .argument('<text>', sayLine('unit-text'))
    .option('--register <file>', sayLine('unit-register'))
    .option('--json', sayLine('unit-json'))
    .action(async (text: string, options: UnitArguments) => {
      const register = mergeRegisters(await registersFor(options.register));
      const cell = readUnitCell(buildUnitIndex(register, await shippedAbbreviations()), text);
      process.stdout.write(`${options.json ? jsonOf(text, cell) : textOf(cell)}\n`);
    });
}

function jsonOf(text: string, cell: UnitCell): string {
  const units = [...cell.mentions, ...cell.supporting].map((mention) => ({
    written: mention.written,
    id: mention.unit?.id ?? null,
    name: mention.unit?.name ?? null,
    match: mention.match,
    suggestions: mention.suggestions.map(({ id, name }) => ({ id, name })),
  }));
  return JSON.stringify({ text, units });
}

function textOf(cell: UnitCell): string {
  const lines = [
    ...cell.mentions.map(lineOf),
    ...cell.supporting.map((mention) => sayLine('unit-supporting', { line: lineOf(mention) })),
    ...cell.findings.map((finding) => sayFinding(finding)),
  ];
  return lines.length > 0 ? lines.join('\n') : sayLine('unit-none');
}

function lineOf({ written, unit, match, suggestions }: UnitMention): string {
  if (unit !== null) return sayLine('unit-same', { written, name: unit.name, id: unit.id });
  const names = suggestions.map(({ name }) => name).join('; ');
  return sayLine(match === 'near' ? 'unit-near' : 'unit-unknown', { written, names });
}
