import type { Command } from 'commander';
import { tasksOf } from '../core/plan/plan';
import { sayLine } from '../messages/sayLine';
import { buildWorkbook } from './buildWorkbook';
import { dayArgument } from './dayArgument';
import { CommandFailure } from './failure';
import { outputFile } from './outputFile';
import { yearArgument } from './planYear';
import { pairAnswer, updateWorkbook } from './updateWorkbook';

interface BuildArguments {
  readonly output: string;
  readonly year?: string;
  readonly asOf?: string;
  readonly register?: string;
  readonly index?: string;
  readonly targets?: string;
  readonly acceptStatuses?: boolean;
  readonly update?: string;
  readonly acceptPairs?: boolean;
  readonly choose?: readonly string[];
}

/**
 * `build FILE… -o OUT.xlsx [--year Y] [--as-of DATE]`: the workbook of one plan (SPEC §8). With `--update BOOK.xlsx` that
 * workbook of the same plan, brought up to this version of it with what was typed kept.
 */
export function addBuild(program: Command): void {
  program
    .command('build')
    .description(sayLine('build-about'))
    .argument('<files...>', sayLine('build-files'))
    .requiredOption('-o, --output <file>', sayLine('build-output'))
    .option('--year <year>', sayLine('build-year'))
    .option('--as-of <day>', sayLine('build-as-of'))
    .option('--register <file>', sayLine('build-register'))
    .option('--index <name>', sayLine('import-index'))
    .option('--targets <file>', sayLine('build-targets'))
    .option('--accept-statuses', sayLine('build-accept-statuses'))
    .option('--update <workbook>', sayLine('build-update'))
    .option('--accept-pairs', sayLine('build-accept-pairs'))
    .option('--choose <answer>', sayLine('build-choose'), (one: string, all: readonly string[] = []) => [
      ...all,
      one,
    ])
    .action(async (files: string[], options: BuildArguments) => {
      if (options.update !== undefined) return updated(files, options.update, options);
      if (options.acceptPairs === true)
        throw new CommandFailure('option-needs-update', { found: '--accept-pairs' });
      if (options.choose !== undefined)
        throw new CommandFailure('option-needs-update', { found: '--choose' });
      const cutOff = options.asOf === undefined ? null : dayArgument('--as-of', options.asOf);
      const year = yearArgument(options.year);
      const built = await buildWorkbook({
        files,
        register: options.register,
        index: options.index,
        year,
        cutOff,
        acceptStatuses: options.acceptStatuses,
        targets: options.targets,
      });
      await outputFile(options.output, built.bytes);
      const tasks = built.plan.appendices.reduce((sum, appendix) => sum + tasksOf(appendix).length, 0);
      const data = { file: options.output, year: built.year, tasks, findings: built.findings.length };
      process.stdout.write(`${sayLine('build-done', data)}\n`);
      const left = built.findings.filter(({ code }) => code === 'status-near');
      const cells = left.reduce((sum, each) => sum + Number(each.data.count ?? 0), 0);
      if (left.length > 0)
        process.stdout.write(`${sayLine('build-statuses', { wordings: left.length, cells })}\n`);
    });
}

async function updated(files: readonly string[], workbook: string, options: BuildArguments): Promise<void> {
  if (options.year !== undefined) throw new CommandFailure('option-with-update', { found: '--year' });
  if (options.asOf !== undefined) throw new CommandFailure('option-with-update', { found: '--as-of' });
  if (options.targets !== undefined) throw new CommandFailure('option-with-update', { found: '--targets' });
  const { register, index, output, acceptStatuses, acceptPairs } = options;
  const answers = new Map((options.choose ?? []).map(pairAnswer));
  const write = (lines: readonly string[]): void => {
    for (const line of lines) process.stdout.write(`${line}\n`);
  };
  const request = { files, register, index, acceptStatuses, workbook, output, answers };
  write(await updateWorkbook({ ...request, acceptPairs: acceptPairs === true }, write));
}
