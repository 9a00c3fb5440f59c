import type { Command } from 'commander';
import type { Edit } from '../../core/edit';
import { EXTENSION } from '../../core/ownTemplate/ownTemplate';
import { isSameName, nameOfFile } from '../../core/ownTemplate/templateName';
import { workbook as words } from '../../messages/vi/workbook';
import { sayLine } from '../../messages/sayLine';
import { templateAddition, templateRemoval } from '../../workbook/edits/ownTemplateEdits';
import type { WorkbookContent } from '../../workbook/file/readWorkbookFile';
import { UnusableFile } from '../../workbook/file/unusableFile';
import { readOwnTemplates } from '../../workbook/tracking/readOwnTemplates';
import { readTracking } from '../../workbook/tracking/readTracking';
import { CommandFailure } from '../failure';
import { outputFile, refuseOtherExtension, refuseOwnInput } from '../outputFile';
import { today } from '../today';
import { openFile, type OpenFile, refusalLine, valueOf } from '../workbookFile';
import { listedTemplates } from './ownTemplateList';
import { ownTemplateJson, ownTemplateText } from './ownTemplateText';
import { shippedTemplates } from './reportTemplates';
import { refused, templateFile } from './templateFile';

interface ChangeArguments {
  readonly name?: string;
  readonly output?: string;
}

/** `report-template add | list | get | remove`: the templates of a person's own that a workbook keeps. */
export function addReportTemplate(program: Command): void {
  const command = program.command('report-template').description(sayLine('own-template-about'));
  command
    .command('add')
    .description(sayLine('own-template-add-about'))
    .argument('<template>', sayLine('own-template-file'))
    .argument('<file>', sayLine('own-template-workbook'))
    .option('--name <name>', sayLine('own-template-name'))
    .option('-o, --output <file>', sayLine('own-template-output'))
    .action(async (template: string, file: string, options: ChangeArguments) => {
      process.stdout.write(`${await added(template, file, options)}\n`);
    });
  command
    .command('list')
    .description(sayLine('own-template-list-about'))
    .argument('<file>', sayLine('own-template-workbook'))
    .option('--json', sayLine('progress-json'))
    .action(async (file: string, options: { readonly json?: boolean }) => {
      const listed = await listedTemplates(file);
      process.stdout.write(`${options.json === true ? ownTemplateJson(listed) : ownTemplateText(listed)}\n`);
    });
  command
    .command('get')
    .description(sayLine('own-template-get-about'))
    .argument('<name>', sayLine('own-template-named'))
    .argument('<file>', sayLine('own-template-workbook'))
    .requiredOption('-o, --output <file>', sayLine('own-template-get-output'))
    .action(async (name: string, file: string, { output }: { readonly output: string }) => {
      process.stdout.write(`${await fetched(name, file, output)}\n`);
    });
  command
    .command('remove')
    .description(sayLine('own-template-remove-about'))
    .argument('<name>', sayLine('own-template-named'))
    .argument('<file>', sayLine('own-template-workbook'))
    .option('-o, --output <file>', sayLine('own-template-output'))
    .action(async (name: string, file: string, options: ChangeArguments) => {
      process.stdout.write(`${await removed(name, file, options)}\n`);
    });
}

async function added(path: string, file: string, { name, output = file }: ChangeArguments): Promise<string> {
  const template = await templateFile(path);
  const shipped = (await shippedTemplates()).map((each) => each.name);
  const opened = await openFile(file, sayLine('by-own-template'));
  const content = ourContent(opened, file);
  const asked = { ...template, name: name ?? nameOfFile(path), addedOn: today() };
  const addition = templateAddition(content, asked, shipped, words);
  if (!addition.ok) throw refused(addition.refusal, { name: asked.name, file: path });
  await write(opened, addition.edit, { file, name: addition.name, what: sayLine('own-template-to-add') });
  await opened.save(output);
  const size = kilobytes(template.bytes.length);
  return sayLine('own-template-added', { name: addition.name, size, file: output });
}

async function fetched(written: string, file: string, output: string): Promise<string> {
  const content = ourContent(await openFile(file, sayLine('by-own-template')), file);
  const { templates, damaged } = readOwnTemplates(content);
  const found = templates.find((each) => isSameName(each.name, written));
  if (found !== undefined) {
    refuseOtherExtension(output, EXTENSION[found.kind]);
    refuseOwnInput(output, file);
    await outputFile(output, found.bytes);
    const size = kilobytes(found.size);
    return sayLine('own-template-got', { name: found.name, size, file: output });
  }
  if (damaged.some((each) => isSameName(each.name, written)))
    throw new CommandFailure('own-template-unusable', { found: written, file });
  throw missingTemplate(written, file, templates);
}

async function removed(written: string, file: string, { output = file }: ChangeArguments): Promise<string> {
  const opened = await openFile(file, sayLine('by-own-template'));
  const content = ourContent(opened, file);
  const { templates, damaged } = readOwnTemplates(content);
  const all = [...templates, ...damaged];
  const found = all.find((each) => isSameName(each.name, written));
  const edit = found === undefined ? null : templateRemoval(content, found.table);
  if (found === undefined || edit === null) throw missingTemplate(written, file, all);
  const { name } = found;
  await write(opened, edit, { file, name, what: sayLine('own-template-to-remove') });
  await opened.save(output);
  return sayLine('own-template-removed', { name, file: output });
}

/** Bytes as whole KB, upwards. */
export function kilobytes(size: number): number {
  return Math.ceil(size / 1024);
}

function missingTemplate(
  found: string,
  file: string,
  all: readonly { readonly name: string }[],
): CommandFailure {
  const names = all.map(({ name }) => name).join(', ');
  const told = names === '' ? sayLine('own-template-names-none') : sayLine('own-template-names', { names });
  return new CommandFailure('own-template-missing', { found, file, names: told });
}

/** What a workbook of ours holds; a file that is none ends the command. */
function ourContent({ workbook }: OpenFile, file: string): WorkbookContent {
  const content = workbook.content();
  try {
    readTracking(content);
  } catch (error) {
    if (error instanceof UnusableFile) throw new CommandFailure(error.code, { ...error.data, file });
    throw error;
  }
  return content;
}

async function write(
  { workbook }: OpenFile,
  edit: Edit,
  told: { readonly file: string; readonly name: string; readonly what: string },
): Promise<void> {
  const { refused: left } = valueOf(await workbook.apply([edit], 'whole'), told.file);
  const [refusal] = left;
  if (refusal !== undefined)
    throw new CommandFailure('own-template-not-written', { ...told, why: refusalLine(refusal) });
}
