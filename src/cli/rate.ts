import type { Command } from 'commander';
import { sayLine } from '../messages/sayLine';
import { readWorkbookFile } from '../workbook/file/readWorkbookFile';
import { UnusableFile } from '../workbook/file/unusableFile';
import { readRating } from '../workbook/tracking/readRating';
import { workbookProgress } from '../workbook/tracking/workbookProgress';
import { dayArgument } from './dayArgument';
import { CommandFailure } from './failure';
import { inputFile } from './inputFile';
import type { RatedFile } from './ratedFile';
import { rateJson } from './rateJson';
import { rateText } from './rateText';
import { shippedAbbreviations } from './registers';
import { today } from './today';

interface RateArguments {
  readonly asOf?: string;
  readonly json?: boolean;
}

/** `rate FILE.xlsx [--as-of DATE] [--json]`: units by both rates, by the rules of the workbook's `Tham số`. */
export function addRate(program: Command): void {
  program
    .command('rate')
    .description(sayLine('rate-about'))
    .argument('<file>', sayLine('progress-file'))
    .option('--as-of <date>', sayLine('progress-as-of'))
    .option('--json', sayLine('progress-json'))
    .action(async (file: string, options: RateArguments) => {
      const asOf = options.asOf === undefined ? null : dayArgument('--as-of', options.asOf);
      const abbreviations = await shippedAbbreviations();
      const rated = ratedFile(file, await inputFile(file), { asOf, today: today(), abbreviations });
      process.stdout.write(`${options.json ? rateJson(rated) : rateText(rated)}\n`);
    });
}

function ratedFile(
  file: string,
  bytes: Uint8Array,
  options: Parameters<typeof workbookProgress>[1],
): RatedFile {
  try {
    const content = readWorkbookFile(bytes);
    const progress = workbookProgress(content, options);
    return { progress, ...readRating(content, progress) };
  } catch (error) {
    if (error instanceof UnusableFile) throw new CommandFailure(error.code, { ...error.data, file });
    throw error;
  }
}
