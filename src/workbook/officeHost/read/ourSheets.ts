import { isPartsTable } from '../../../core/keptParts/partsColumns';
import { isOwnTemplateTable } from '../../../core/ownTemplate/templateColumns';
import { parseReference } from '../../../core/layout/reference';
import type { Inventory, ListedTable } from './inventory';

const OURS =
  /^(?:PL_[IVXLC]+|Don_vi|Thanh_vien_nhom|Chi_tieu|Kiem_tra|Nhat_ky|Da_bo|Lich_su|Noi_dung_bao_cao)$/i;

/** Whether a table is ours by its name (SPEC §6). */
export function isOurTable(name: string): boolean {
  return OURS.test(name) || isAside(name);
}

/** Our tables as they are listed. */
export function ourListedTables({ tables }: Inventory): readonly ListedTable[] {
  return tables.filter(({ name }) => isOurTable(name));
}

/** Titles of the hidden sheets that keep templates and what past reports were made of: no ordinary reading brings them. */
export function templateSheetNames({ tables }: Inventory): readonly string[] {
  return tables.filter(({ name }) => isAside(name)).map(({ sheet }) => sheet);
}

function isAside(name: string): boolean {
  return isOwnTemplateTable(name) || isPartsTable(name);
}

/** Titles of sheets that hold a table or a named cell of ours; no other sheet is read. */
export function ourSheetNames(inventory: Inventory): readonly string[] {
  const held = new Set(ourListedTables(inventory).map(({ sheet }) => sheet));
  for (const { name, refersTo } of inventory.names) {
    const at = name.startsWith('pc_') ? parseReference(refersTo) : null;
    if (at) held.add(at.sheet);
  }
  return inventory.sheets.map(({ name }) => name).filter((name) => held.has(name));
}
