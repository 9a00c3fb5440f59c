import type { Command } from 'commander';
import type { Finding, Severity } from '../core/finding';
import { findingJson } from '../core/plan/planJson';
import { sayFinding } from '../messages/sayFinding';
import { sayLine } from '../messages/sayLine';
import { dayArgument } from './dayArgument';
import { answerArgument, choicesJson } from './checkChoices';
import { editChecked } from './checkEdits';
import { type CheckedFile, checkFile } from './checkFile';
import { checkText } from './checkText';

interface CheckArguments {
  readonly register?: string;
  readonly asOf?: string;
  readonly index?: string;
  readonly json?: boolean;
  readonly fix?: string;
  readonly choose?: readonly string[];
  readonly write?: boolean;
  readonly output?: string;
}

/**
 * `check FILE [--json] [--fix safe] [--choose ID=ANSWER…] [--write] [-o OUT]`: the findings of a plan or of a
 * workbook (SPEC §8), after what was mended; exit 1 where there are errors that nobody ignored.
 */
export function addCheck(program: Command): void {
  program
    .command('check')
    .description(sayLine('check-about'))
    .argument('<file>', sayLine('check-file'))
    .option('--register <file>', sayLine('import-register'))
    .option('--index <name>', sayLine('import-index'))
    .option('--as-of <day>', sayLine('check-as-of'))
    .option('--json', sayLine('import-json'))
    .option('--fix <kind>', sayLine('check-fix'))
    .option('--choose <answer>', sayLine('check-choose'), (one: string, all: readonly string[] = []) => [
      ...all,
      one,
    ])
    .option('--write', sayLine('check-write'))
    .option('-o, --output <file>', sayLine('check-output'))
    .action(async (file: string, options: CheckArguments) => {
      const asOf = options.asOf === undefined ? null : dayArgument('--as-of', options.asOf);
      const answers = (options.choose ?? []).map(answerArgument);
      const checked = await checkFile({ file, register: options.register, index: options.index, asOf });
      const { left, lines } = await editChecked(file, checked, { ...options, answers, asOf });
      process.stdout.write(`${options.json ? checkJson(left) : checkText(left)}\n`);
      if (!options.json) for (const line of lines) process.stdout.write(`${line}\n`);
      if (left.findings.some(({ severity }) => severity === 'error')) process.exitCode = 1;
    });
}

/** How many findings there are of each severity. */
export function countsOf(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

function checkJson({ findings, choices, ignored }: CheckedFile): string {
  return JSON.stringify({
    findings: findings.map(placedJson),
    counts: countsOf(findings),
    choices: choicesJson(choices),
    ignored: ignored.map(({ finding, reason, by }) => ({ ...placedJson(finding), reason, by })),
  });
}

function placedJson(finding: Finding) {
  const { sheet, row, column } = finding.place;
  return { ...findingJson(finding, (each) => sayFinding(each)), sheet, row, column };
}
