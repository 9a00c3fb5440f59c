import type { Command } from 'commander';
import { sayLine } from '../messages/sayLine';
import { CommandFailure } from './failure';
import { openFile, refusalLine, valueOf } from './workbookFile';

interface UndoArguments {
  readonly run?: string;
  readonly output: string;
}

/** `undo FILE.xlsx [--run N] -o OUT`: takes back a run of edits (SPEC §8); exit 1 where a cell has changed since. */
export function addUndo(program: Command): void {
  program
    .command('undo')
    .description(sayLine('undo-about'))
    .argument('<file>', sayLine('undo-file'))
    .option('--run <number>', sayLine('undo-run'))
    .requiredOption('-o, --output <file>', sayLine('undo-output'))
    .action(async (file: string, options: UndoArguments) => {
      const run = options.run === undefined ? null : runArgument(options.run);
      const { workbook, save } = await openFile(file, sayLine('by-undo'));
      const undone = valueOf(await workbook.undo(run), file);
      if (undone === null) throw new CommandFailure('nothing-to-undo', { file });
      await save(options.output);
      const { applied, refused } = undone;
      const data = { run: undone.run, count: applied.length, file: options.output };
      process.stdout.write([sayLine('undo-done', data), ...refused.map(refusalLine), ''].join('\n'));
      if (refused.length > 0) process.exitCode = 1;
    });
}

function runArgument(written: string): number {
  if (/^[1-9]\d{0,8}$/.test(written.trim())) return Number(written);
  const expected = sayLine('undo-run-expected');
  throw new CommandFailure('argument-wrong', { argument: '--run', found: written, expected });
}
