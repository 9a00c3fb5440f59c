import { type Command, CommanderError } from 'commander';
import { sayFailure } from '../messages/say';
import { sayLine } from '../messages/sayLine';
import { addBuild } from './build';
import { addCheck } from './check';
import { addDeadline } from './deadline';
import { addDemo } from './demo';
import { CommandFailure } from './failure';
import { addImport } from './import';
import { addManifest } from './manifest';
import { phancongProgram, sayWrongLine } from './program';
import { addPackage } from './package/package';
import { addProgress } from './progress';
import { addReportTemplate } from './report/ownTemplates';
import { addReport } from './report/report';
import { addReportWords } from './report/reportWords';
import { addRate } from './rate';
import { addStart } from './start';
import { addTargets } from './targets';
import { addUndo } from './undo';
import { addUnit } from './unit';

/** A command adds itself to the program; its file is named after it. */
export type AddCommand = (program: Command) => void;

const commands: readonly AddCommand[] = [
  addBuild,
  addCheck,
  addDemo,
  addDeadline,
  addImport,
  addManifest,
  addPackage,
  addProgress,
  addRate,
  addReport,
  addReportTemplate,
  addReportWords,
  addStart,
  addTargets,
  addUndo,
  addUnit,
];

/** Runs the command line. Exit 0 fine, 1 errors found, 2 input or arguments that cannot be used. */
export async function main(args: readonly string[] = process.argv.slice(2)): Promise<void> {
  const program = phancongProgram();
  for (const add of commands) add(program);
  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    process.exitCode = tell(error);
  }
}

function tell(error: unknown): number {
  if (error instanceof CommandFailure) {
    process.stderr.write(
      `${sayFailure(error.code, { ...error.data, orElse: sayLine('failure-or-else') })}\n`,
    );
    return error.exitCode;
  }
  if (error instanceof CommanderError) {
    const wrong = sayWrongLine(error);
    if (wrong !== null) process.stderr.write(`${wrong}\n`);
    return wrong === null ? 0 : 2;
  }
  process.stderr.write(
    `${sayFailure('unexpected', { found: error instanceof Error ? error.message : String(error) })}\n`,
  );
  return 2;
}
