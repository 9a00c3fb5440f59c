import { EditablePackage } from '../file/edit/editablePackage';
import { mapWorkbook } from '../file/edit/workbookMap';

/** The parts of a workbook that say how its sheets look. */
export interface SheetParts {
  readonly styles: Uint8Array | null;
  /** The part of a sheet by its name, or null. */
  readonly sheet: (name: string) => Uint8Array | null;
}

/** Finds the parts of a workbook that say how its sheets look. */
export function sheetParts(parts: ReadonlyMap<string, Uint8Array>): SheetParts {
  const pack = new EditablePackage({ parts });
  const map = mapWorkbook(pack);
  const bytesOf = (part: string | null | undefined): Uint8Array | null =>
    typeof part === 'string' ? (pack.parts.get(pack.nameOf(part) ?? '') ?? null) : null;
  return {
    styles: bytesOf(map.styles),
    sheet: (name) => bytesOf(map.sheets.find((sheet) => sheet.name === name)?.part),
  };
}
