import type { Command } from 'commander';
import { tasksOf } from '../core/plan/plan';
import { sayLine } from '../messages/say';
import { buildWorkbook } from './buildWorkbook';
import { dayArgument } from './dayArgument';
import { outputFile } from './outputFile';
import { yearArgument } from './planYear';

interface BuildArguments {
  readonly output: string;
  readonly year?: string;
  readonly asOf?: string;
  readonly register?: string;
  readonly index?: string;
  readonly acceptStatuses?: boolean;
}

/** `build FILE… -o OUT.xlsx [--year Y] [--as-of DATE]`: the workbook of one plan (SPEC §8). */
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
    .option('--accept-statuses', sayLine('build-accept-statuses'))
    .action(async (files: string[], options: BuildArguments) => {
      const cutOff = options.asOf === undefined ? null : dayArgument('--as-of', options.asOf);
      const year = yearArgument(options.year);
      const built = await buildWorkbook({
        files,
        register: options.register,
        index: options.index,
        year,
        cutOff,
        acceptStatuses: options.acceptStatuses,
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
