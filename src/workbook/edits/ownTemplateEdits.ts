import type { Edit } from '../../core/edit';
import { ownTemplateSheet } from '../../core/layout/ownTemplate/ownTemplateSheet';
import type { WorkbookWords } from '../../core/layout/words';
import { type OwnTemplate, roomProblem, type TemplateRefusal } from '../../core/ownTemplate/ownTemplate';
import { freeOwnTemplateTable } from '../../core/ownTemplate/templateColumns';
import { nameProblem, tidyName } from '../../core/ownTemplate/templateName';
import { base64 } from '../file/base64';
import type { WorkbookContent } from '../file/readWorkbookFile';
import { type KeptTemplate, readOwnTemplates } from '../tracking/readOwnTemplates';
import { sheetOfTableGoes } from './wholeSheet';

/** A file that is to become a template of a workbook. */
export type NewTemplate = Pick<KeptTemplate, 'name' | 'kind' | 'file' | 'addedOn' | 'bytes'>;

/** The edit that puts a template into a workbook, or why there is none. `shipped`: the names of templates that ship. */
export type TemplateAddition =
  | { readonly ok: true; readonly edit: Edit; readonly name: string; readonly table: string }
  | { readonly ok: false; readonly refusal: TemplateRefusal };

/**
 * Makes the edit that puts a template into a workbook: a hidden sheet of its own, so that `Nhật ký` keeps a mark of it
 * and none of its bytes, and undo takes it out. Nothing of the template's fields is looked at here.
 */
export function templateAddition(
  content: WorkbookContent,
  template: NewTemplate,
  shipped: readonly string[],
  words: WorkbookWords,
): TemplateAddition {
  const { templates, damaged } = readOwnTemplates(content);
  const { name, bytes, kind, file, addedOn } = template;
  const taken = [...shipped, ...[...templates, ...damaged].map((each) => each.name)];
  const problem = nameProblem(name, taken);
  if (problem !== null) return { ok: false, refusal: { why: 'name', problem } };
  const size = bytes.length;
  const room = roomProblem(
    size,
    templates.map((each) => each.size),
  );
  if (room !== null) return { ok: false, refusal: room };
  const table = freeOwnTemplateTable(content.tables.map((each) => each.name));
  const kept: OwnTemplate = { name: tidyName(name), kind, file, addedOn, size, text: base64(bytes) };
  const sheet = ownTemplateSheet(table, kept, words.ownTemplate);
  return { ok: true, name: kept.name, table, edit: { kind: 'add-sheet', sheet } };
}

/**
 * The edit that takes the template of a table out as it stands, damaged or not; null where the table is gone. `Nhật ký` does not
 * keep the file, so that this cannot be undone: whoever wants it back puts the file in again.
 */
export function templateRemoval(content: WorkbookContent, table: string): Edit | null {
  return sheetOfTableGoes(content, table);
}
