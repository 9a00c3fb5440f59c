import type { Command } from 'commander';
import type { Finding } from '../core/finding';
import { sayFinding } from '../messages/sayFinding';
import { sayLine } from '../messages/sayLine';
import { readWorkbookFile } from '../workbook/file/readWorkbookFile';
import { UnusableFile } from '../workbook/file/unusableFile';
import {
  type ProgressOptions,
  type WorkbookProgress,
  workbookProgress,
} from '../workbook/tracking/workbookProgress';
import { dayArgument } from './dayArgument';
import { CommandFailure } from './failure';
import { inputFile } from './inputFile';
import { progressText } from './progressText';
import { shippedAbbreviations } from './registers';
import { today } from './today';

interface ProgressArguments {
  readonly asOf?: string;
  readonly json?: boolean;
}

/** `progress FILE.xlsx [--as-of DATE] [--json]`: completion counted from the rows of a workbook. */
export function addProgress(program: Command): void {
  program
    .command('progress')
    .description(sayLine('progress-about'))
    .argument('<file>', sayLine('progress-file'))
    .option('--as-of <date>', sayLine('progress-as-of'))
    .option('--json', sayLine('progress-json'))
    .action(async (file: string, options: ProgressArguments) => {
      const asOf = options.asOf === undefined ? null : dayArgument('--as-of', options.asOf);
      const abbreviations = await shippedAbbreviations();
      const progress = counted(file, await inputFile(file), { asOf, today: today(), abbreviations });
      process.stdout.write(`${options.json ? jsonOf(progress) : progressText(progress)}\n`);
    });
}

function counted(file: string, bytes: Uint8Array, options: ProgressOptions): WorkbookProgress {
  try {
    return workbookProgress(readWorkbookFile(bytes), options);
  } catch (error) {
    if (error instanceof UnusableFile) throw new CommandFailure(error.code, { ...error.data, file });
    throw error;
  }
}

function jsonOf({ result, findings }: WorkbookProgress): string {
  return JSON.stringify({ ...result.progress, findings: findings.map(findingJson) });
}

function findingJson(finding: Finding): Readonly<Record<string, string | number | null>> {
  const { code, severity, place, found, expected } = finding;
  return {
    code,
    severity,
    sheet: place.sheet,
    row: place.row,
    message: sayFinding(finding),
    found,
    expected,
  };
}
