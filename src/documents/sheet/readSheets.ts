import { finding, type Finding, type Read } from '../../core/finding';
import { partOf } from '../../workbook/file/openPackage';
import { relationshipsOf } from '../../workbook/file/relationships';
import { readSharedStrings } from '../../workbook/file/sharedStrings';
import { UnusableFile } from '../../workbook/file/unusableFile';
import { readWorkbookPart } from '../../workbook/file/workbookPart';
import type { Block } from '../block';
import { mayBeUnclean } from '../cleanBlocks';
import type { OfficeFile } from '../office/openOffice';
import { readFormats } from './cellFormats';
import { mergedRows } from './mergedRows';
import { sheetBlocks } from './sheetBlocks';
import { readSheetRows, type SheetRows } from './sheetRows';

/** The lines and tables of a workbook's sheets. */
export interface ReadSheets extends Read<readonly Block[]> {
  /** Whether no cell `mayBeUnclean`: each shared text was looked at once, however many cells show it. */
  readonly cleanCells: boolean;
}

/** The lines and tables of the sheets that a workbook shows. Throws `UnusableFile` where it holds none. */
export function readSheets({ pack, main }: OfficeFile): ReadSheets {
  if (main.toLowerCase().endsWith('.bin')) throw new UnusableFile('file-binary-format');
  const part = partOf(pack, main);
  const workbook = part && readWorkbookPart(part);
  if (!workbook) throw new UnusableFile('file-no-workbook');
  const links = relationshipsOf(pack, main);
  const targetOf = (type: string): string | null => links.find((link) => link.type === type)?.target ?? null;
  const stringsPart = partOf(pack, targetOf('sharedStrings') ?? '');
  const strings = stringsPart ? readSharedStrings(stringsPart).map((text) => text.trim()) : [];
  let cleanCells = !strings.some(mayBeUnclean);
  const around = {
    strings,
    formats: readFormats(pack, targetOf('styles')),
    date1904: workbook.date1904,
  };
  const blocks: Block[] = [];
  const findings: Finding[] = [];
  const seen = workbook.sheets.some(({ state }) => state === 'visible');
  for (const { name, state, relationship } of workbook.sheets) {
    const link = links.find(({ id }) => id === relationship);
    const sheetPart = link && partOf(pack, link.target);
    if (!link || link.type !== 'worksheet') continue;
    if (!sheetPart) throw new UnusableFile('file-damaged', { part: link.target });
    const sheet = readSheetRows(sheetPart, around);
    const holds = sheet.rows.length > 0;
    cleanCells &&= !sheet.unclean;
    if (state !== 'visible' && seen) {
      if (holds) findings.push(finding('sheet-hidden', 'note', { place: { sheet: name }, found: name }));
      continue;
    }
    for (const each of tellSheet(name, sheet)) findings.push(each);
    if (!holds) continue;
    for (const block of sheetBlocks(name, mergedRows(sheet.rows, sheet.merges))) blocks.push(block);
  }
  return { value: blocks, findings, cleanCells };
}

function tellSheet(name: string, { unresolved, beyond, converted }: SheetRows): readonly Finding[] {
  const place = { sheet: name };
  return [
    ...(unresolved > 0
      ? [finding('formula-without-result', 'warning', { place, data: { count: unresolved, sheet: name } })]
      : []),
    ...(beyond > 0
      ? [finding('columns-not-read', 'warning', { place, data: { count: beyond, sheet: name } })]
      : []),
    ...[...converted].map((encoding) => finding('font-converted', 'note', { place, data: { encoding } })),
  ];
}
