import type { Command } from 'commander';
import { vietnameseDate } from '../../core/calendar/day';
import { type DraftedSection, draftEdits } from '../../core/layout/reportText/draftEdits';
import type { ReportInput } from '../../core/report/reportInput';
import { workbook as words } from '../../messages/vi/workbook';
import { sayLine } from '../../messages/sayLine';
import { draftedSections } from '../../reports/making/draftedSections';
import { readReportTexts } from '../../workbook/tracking/readReportTexts';
import { dayArgument } from '../dayArgument';
import { CommandFailure } from '../failure';
import { openFile, refusalLine, valueOf } from '../workbookFile';
import { periodArgument } from './periodArgument';
import { sourceOfFile } from './reportSource';

interface WordsArguments {
  readonly period?: string;
  readonly asOf?: string;
  readonly write?: boolean;
  readonly output?: string;
  readonly json?: boolean;
}

/**
 * `report-words FILE.xlsx [--period …] [--as-of …] [--write] [-o OUT]`: what the data say under each section of a report;
 * `--write` puts it into `Nội dung báo cáo`, beside what the officer wrote.
 */
export function addReportWords(program: Command): void {
  program
    .command('report-words')
    .description(sayLine('report-words-about'))
    .argument('<file>', sayLine('progress-file'))
    .option('--period <period>', sayLine('report-period'))
    .option('--as-of <date>', sayLine('report-as-of'))
    .option('--write', sayLine('report-words-write'))
    .option('-o, --output <file>', sayLine('targets-output'))
    .option('--json', sayLine('progress-json'))
    .action(async (file: string, options: WordsArguments) => {
      if (options.write !== true && options.output !== undefined) {
        throw new CommandFailure('option-missing', { found: '--write' });
      }
      const { input } = await sourceOfFile({
        file,
        period: options.period === undefined ? null : periodArgument(options.period),
        asOf: options.asOf === undefined ? null : dayArgument('--as-of', options.asOf),
        unit: null,
        index: null,
        signed: null,
        // What is drafted is no report yet: errors of the check do not block it.
        despite: '',
      });
      const sections = draftedSections(input);
      const lines = options.write === true ? await write(file, options.output ?? file, sections, input) : [];
      const said = options.json
        ? JSON.stringify({ sections: sections.map((section) => sectionJson(section, input)) })
        : [...lines, ...sections.map((section) => sectionText(section, input))].join('\n');
      process.stdout.write(`${said}\n`);
    });
}

async function write(
  file: string,
  target: string,
  sections: readonly DraftedSection[],
  { parameters }: ReportInput,
): Promise<readonly string[]> {
  const { workbook, save } = await openFile(file, sayLine('by-report-words'));
  const { rows } = readReportTexts(workbook.content());
  const { edits, left } = draftEdits(sections, parameters.asOf, rows, words.reportText);
  const { applied, refused } = valueOf(await workbook.apply(edits, 'whole'), file);
  const [refusal] = refused;
  const { sheet } = words.reportText;
  if (refusal !== undefined) {
    throw new CommandFailure('sheet-not-added', { file, sheet, why: refusalLine(refusal) });
  }
  await save(target);
  const day = vietnameseDate(parameters.asOf);
  return [
    sayLine('report-words-done', { sheet, day, count: applied.length, file: target }),
    ...(left.length === 0 ? [] : [sayLine('report-words-left', { titles: left.join('; ') })]),
  ];
}

function sectionText({ key, title, draft }: DraftedSection, { written }: ReportInput): string {
  const own = written.get(key);
  const text = own ?? (draft === '' ? sayLine('report-words-none') : draft);
  return `\n${title}${own === undefined ? '' : ` ${sayLine('report-words-own')}`}\n${text}`;
}

function sectionJson({ key, title, draft }: DraftedSection, { written }: ReportInput) {
  return { key, title, draft, written: written.get(key) ?? null };
}
