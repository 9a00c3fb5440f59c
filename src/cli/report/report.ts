import type { Command } from 'commander';
import { isoOf } from '../../core/calendar/day';
import type { ReportData } from '../../core/report/reportData';
import type { ReportInput } from '../../core/report/reportInput';
import { sayLine } from '../../messages/sayLine';
import { type FilledDocument, zipOf } from '../../reports/making/filledDocument';
import type { ReportKeeping } from '../../reports/making/reportKeeping';
import type { ReportSource } from '../../reports/making/reportSource';
import { sheetDocument } from '../../reports/making/sheetDocument';
import { documentsByUnit, wordDocument } from '../../reports/making/wordDocuments';
import type { WordTemplate } from '../../reports/word/wordTemplate';
import { dayArgument } from '../dayArgument';
import { CommandFailure } from '../failure';
import { outputFile, refuseOtherExtension, refuseOwnInput } from '../outputFile';
import { keepFigures, keptBeforeLines } from './keepFigures';
import { type MissingLine, missingLines } from './missingLines';
import { periodArgument } from './periodArgument';
import { openTemplate } from './openTemplate';
import { sourceOfFile } from './reportSource';
import { type ChosenTemplate, chosenTemplate } from './reportTemplates';

interface ReportArguments {
  readonly output: string;
  readonly period?: string;
  readonly asOf?: string;
  readonly unit?: string;
  readonly index?: string;
  readonly date?: string;
  readonly despite?: string;
  readonly json?: boolean;
  readonly renew?: boolean;
  /** False with `--no-history`. */
  readonly history: boolean;
}

/**
 * `report TEMPLATE FILE.xlsx -o OUT [--period …] [--as-of …] [--unit …]`: fills a template from a workbook; a template for
 * units gives one zip of all, or one document with `--unit`. Errors of the check block it unless `--despite` says why.
 */
export function addReport(program: Command): void {
  program
    .command('report')
    .description(sayLine('report-about'))
    .argument('<template>', sayLine('report-template'))
    .argument('<file>', sayLine('progress-file'))
    .requiredOption('-o, --output <file>', sayLine('report-output'))
    .option('--period <period>', sayLine('report-period'))
    .option('--as-of <date>', sayLine('report-as-of'))
    .option('--unit <name>', sayLine('report-unit'))
    .option('--index <name>', sayLine('report-index'))
    .option('--date <date>', sayLine('report-date'))
    .option('--despite <reason>', sayLine('report-despite'))
    .option('--renew', sayLine('report-renew'))
    .option('--no-history', sayLine('report-no-history'))
    .option('--json', sayLine('progress-json'))
    .action(async (written: string, file: string, options: ReportArguments) => {
      const chosen = await chosenTemplate(written, file);
      const isZip = chosen.perUnit && options.unit === undefined;
      refuseOtherExtension(options.output, isZip ? '.zip' : chosen.kind === 'sheet' ? '.xlsx' : '.docx');
      refuseOwnInput(options.output, file);
      const opened = await openTemplate(chosen);
      const source = await sourceOfFile({
        file,
        period: options.period === undefined ? null : periodArgument(options.period),
        asOf: options.asOf === undefined ? null : dayArgument('--as-of', options.asOf),
        unit: options.unit ?? null,
        index: options.index ?? null,
        signed: options.date === undefined ? null : dayArgument('--date', options.date),
        despite: reasonOf(options.despite),
        renew: options.renew === true,
      });
      const documents =
        opened.kind === 'sheet'
          ? [await sheetDocument(chosen.name, opened.template, source)]
          : filled(opened.template, chosen.name, source, isZip);
      const [first] = documents;
      if (first === undefined) throw new CommandFailure('report-nothing-due', { file });
      await outputFile(options.output, isZip ? zipOf(documents) : first.bytes);
      const isKept =
        options.history && options.period !== undefined && !chosen.perUnit && !isCountedAnew(first.data);
      const kept = isKept ? await keepFigures(file, source) : damagedLines(source.keeping);
      const missing = await missingLines(chosen, source);
      for (const { message } of missing) process.stderr.write(`${message}\n`);
      const said = options.json
        ? reportJson(chosen, source, documents, missing, options.output)
        : [reportLines(source, documents, options.output), ...kept].join('\n');
      process.stdout.write(`${said}\n`);
    });
}

function filled(
  template: WordTemplate,
  name: string,
  { input }: ReportSource,
  isZip: boolean,
): readonly FilledDocument[] {
  if (isZip) return [...documentsByUnit(template, input, name)].filter((document) => document !== null);
  const document = wordDocument(template, input, name);
  const { data, unit } = document;
  if (unit !== null && data['được giao'] + data['dài hạn'] === 0)
    throw new CommandFailure('report-unit-without-tasks', { found: unit });
  return [document];
}

function reasonOf(written: string | undefined): string | null {
  const reason = (written ?? '').trim();
  if (reason !== '') return reason;
  if (written === undefined) return null;
  throw new CommandFailure('option-value-missing', { found: '--despite' });
}

function reportLines(
  { errors, input }: ReportSource,
  documents: readonly FilledDocument[],
  output: string,
): string {
  const day = documents[0]?.data['số liệu tính đến'] ?? '';
  const period = documents[0]?.data['kỳ báo cáo'] ?? '';
  return [
    sayLine('report-done', { file: output, period, day }),
    ...(documents.length > 1 ? [sayLine('report-done-units', { count: documents.length })] : []),
    ...(errors.length > 0 ? [sayLine('report-done-despite', { count: errors.length })] : []),
    ...(documents.length === 1 ? documents.flatMap(({ data }) => differenceLines(data, input)) : []),
  ].join('\n');
}

/** What the last page says of the figures, in a line. */
function differenceLines(data: ReportData, { kept }: ReportInput): readonly string[] {
  const count = data['số nhiệm vụ khác số đã ghi'];
  if (count > 0 && kept?.withRows === true) return [sayLine('report-figures-edited', { count })];
  if (count > 0) return [sayLine('report-differs', { count })];
  return isCountedAnew(data) ? [sayLine('report-counted-anew')] : [];
}

/** Whether the figures are those of now although some are kept of the period. */
function isCountedAnew(data: ReportData): boolean {
  return data['ghi chú số liệu'].length > 0 && data['số nhiệm vụ khác số đã ghi'] === 0;
}

/** A report that is not to be kept still says so where it could not be made of what was. */
function damagedLines(keeping: ReportKeeping): readonly string[] {
  return keeping.parts.kind === 'damaged' ? keptBeforeLines(keeping) : [];
}

function reportJson(
  { name }: ChosenTemplate,
  { input, keeping }: ReportSource,
  documents: readonly FilledDocument[],
  missing: readonly MissingLine[],
  output: string,
): string {
  const { request, parameters } = input;
  return JSON.stringify({
    template: name,
    output,
    period: request.period,
    asOf: isoOf(parameters.asOf),
    from: request.days === null ? null : isoOf(request.days.from),
    errors: request.despite?.errors ?? [],
    reason: request.despite?.reason ?? null,
    missing,
    keptOn: keeping.kept === null ? null : isoOf(Math.floor(keeping.kept.writtenAt)),
    tasks: tasksPrinted(keeping),
    documents: documents.map(({ unit, name: file, data }) => ({
      unit,
      file,
      assigned: data['được giao'],
      done: data['hoàn thành'],
      overdue: data['quá hạn'],
      dueSoon: data['sắp đến hạn'],
      differing: data['số nhiệm vụ khác số đã ghi'],
    })),
  });
}

/** Which tasks are listed: those kept with the figures of the period, or those of now, be it that the kept ones are damaged. */
function tasksPrinted({ kept, parts }: ReportKeeping): 'kept' | 'present' | 'damaged' {
  if (kept === null || parts.kind === 'none') return 'present';
  return parts.kind === 'whole' ? 'kept' : 'damaged';
}
