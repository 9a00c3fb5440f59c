import type { Command } from 'commander';
import { firstYear, planJson } from '../core/plan/planJson';
import { planSpan } from '../core/plan/planSpan';
import { sayFinding } from '../messages/sayFinding';
import { sayLine } from '../messages/sayLine';
import { planSummary } from './planSummary';
import { yearArgument } from './planYear';
import { WITHOUT_MATRIX } from '../documents/noMatrix';
import { readPlanFiles } from './readPlanFiles';

interface ImportArguments {
  readonly year?: string;
  readonly register?: string;
  readonly index?: string;
  readonly json?: boolean;
}

/** `import FILE… [--year Y] [--register FILE] [--json]`: reads one plan (SPEC §8). */
export function addImport(program: Command): void {
  program
    .command('import')
    .description(sayLine('import-about'))
    .argument('<files...>', sayLine('import-files'))
    .option('--year <year>', sayLine('import-year'))
    .option('--register <file>', sayLine('import-register'))
    .option('--index <name>', sayLine('import-index'))
    .option('--json', sayLine('import-json'))
    .action(async (files: string[], options: ImportArguments) => {
      const asked = yearArgument(options.year);
      const { value: plan, findings } = await readPlanFiles(files, options.register, options.index);
      const year = asked ?? firstYear(plan);
      const json = (): string =>
        JSON.stringify(planJson(plan, findings, year, planSpan(plan.head), (each) => sayFinding(each)));
      process.stdout.write(`${options.json ? json() : planSummary(plan, findings)}\n`);
      if (findings.some(({ code }) => WITHOUT_MATRIX.has(code))) process.exitCode = 1;
    });
}
