import type { Command } from 'commander';
import type { Day } from '../core/calendar/day';
import type { SheetEdit } from '../core/edit';
import type { SheetLayout } from '../core/layout/sheet';
import { sheetMark } from '../core/layout/sheetMark';
import { targetSheet } from '../core/layout/targets/targetSheet';
import { sayLine } from '../messages/sayLine';
import { workbook as words } from '../messages/vi/workbook';
import { readWorkbookFile, type WorkbookContent } from '../workbook/file/readWorkbookFile';
import { UnusableFile } from '../workbook/file/unusableFile';
import { planHead } from '../workbook/tracking/planOfTracking';
import { readTargets, type TrackedTargets } from '../workbook/tracking/readTargets';
import { readTracking } from '../workbook/tracking/readTracking';
import { countedWorkbook } from '../workbook/tracking/workbookProgress';
import { dayArgument } from './dayArgument';
import { CommandFailure } from './failure';
import { inputFile } from './inputFile';
import { shippedAbbreviations } from './registers';
import { shippedTargets, targetsFromFile } from './shippedTargets';
import { targetsJson } from './targetsJson';
import { targetsText } from './targetsText';
import { today } from './today';
import { openFile, refusalLine, valueOf } from './workbookFile';

interface TargetsArguments {
  readonly asOf?: string;
  readonly json?: boolean;
  readonly write?: boolean;
  readonly from?: string;
  readonly output?: string;
}

/**
 * `targets FILE.xlsx [--as-of DATE] [--json] [--write [--from FILE] [-o OUT]]`: the goals of a workbook against what was
 * reached; `--write` adds the sheet `Chỉ tiêu`, filled where the plan's goals are known, blank where not; one that stands there
 * without any goal is filled.
 */
export function addTargets(program: Command): void {
  program
    .command('targets')
    .description(sayLine('targets-about'))
    .argument('<file>', sayLine('progress-file'))
    .option('--as-of <date>', sayLine('progress-as-of'))
    .option('--json', sayLine('progress-json'))
    .option('--write', sayLine('targets-write'))
    .option('--from <file>', sayLine('targets-from'))
    .option('-o, --output <file>', sayLine('targets-output'))
    .action(async (file: string, options: TargetsArguments) => {
      const asOf = options.asOf === undefined ? null : dayArgument('--as-of', options.asOf);
      if (options.write !== true) refuseWithoutWrite(options);
      const content = contentOf(file, await inputFile(file));
      const lines = options.write === true ? await writeSheet(file, content, asOf, options) : [];
      const targets = await targetsOf(
        lines.length > 0 ? await written(options.output ?? file) : content,
        asOf,
        file,
      );
      process.stdout.write(
        `${options.json ? targetsJson(targets) : [...lines, targetsText(targets)].join('\n')}\n`,
      );
    });
}

function refuseWithoutWrite({ output, from }: TargetsArguments): void {
  if (output !== undefined || from !== undefined)
    throw new CommandFailure('option-missing', { found: '--write' });
}

async function written(file: string): Promise<WorkbookContent> {
  return contentOf(file, await inputFile(file));
}

function contentOf(file: string, bytes: Uint8Array): WorkbookContent {
  try {
    return readWorkbookFile(bytes);
  } catch (error) {
    if (error instanceof UnusableFile) throw new CommandFailure(error.code, { ...error.data, file });
    throw error;
  }
}

async function targetsOf(content: WorkbookContent, asOf: Day | null, file: string): Promise<TrackedTargets> {
  const abbreviations = await shippedAbbreviations();
  try {
    const tracking = readTracking(content);
    const counted = countedWorkbook(content, tracking, { asOf, today: today(), abbreviations }, null);
    return readTargets(content, counted);
  } catch (error) {
    if (error instanceof UnusableFile) throw new CommandFailure(error.code, { ...error.data, file });
    throw error;
  }
}

/**
 * Adds the sheet as an edit like any other, which `undo` takes back; answers what was done. One without goals, in which
 * nobody has typed, goes first, in a run of its own: heights and looks are those of a sheet that is drawn with its goals.
 */
async function writeSheet(
  file: string,
  content: WorkbookContent,
  asOf: Day | null,
  { from, output }: TargetsArguments,
): Promise<readonly string[]> {
  const known = from === undefined ? await shippedTargets(planHead(content)) : await targetsFromFile(from);
  const goals = known?.targets ?? [];
  const moment = await targetsOf(content, asOf, file);
  const drawn = (targets: typeof goals): SheetLayout => targetSheet(targets, moment, words.targetSheet);
  const { workbook, save } = await openFile(file, sayLine('by-targets'));
  const write = async (edit: SheetEdit): Promise<void> => {
    const { refused } = valueOf(await workbook.apply([edit]), file);
    const [refusal] = refused;
    if (refusal === undefined) return;
    const why = refusalLine(refusal);
    throw new CommandFailure('sheet-not-added', { file, sheet: words.targetSheet.sheet, why });
  };
  const isToFill = moment.sheet !== null && moment.targets.length === 0 && goals.length > 0;
  if (isToFill) await write({ kind: 'remove-sheet', sheet: sheetMark(drawn([])) });
  const sheet = drawn(goals);
  await write({ kind: 'add-sheet', sheet });
  const target = output ?? file;
  await save(target);
  const filled = known === null ? 'targets-written-blank' : 'targets-written';
  const word = isToFill ? 'targets-filled' : filled;
  return [sayLine(word, { file: target, sheet: sheet.name, count: goals.length })];
}
