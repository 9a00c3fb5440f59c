import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { NameLayout, SheetLayout, TableLayout, WorkbookLayout } from '../../core/layout/sheet';
import { absoluteReference, columnLetters, quotedSheet } from '../../core/layout/address';
import { soleValidations } from './soleValidations';

/**
 * Puts right, in one pass over the finished zip, what exceljs cannot write: formulas that new rows of a
 * table inherit, defined names that are hidden or not plain ranges, row heights that still grow, two rules
 * for one cell, and numbers kept as text without a warning mark.
 */
export function finishPackage(bytes: Uint8Array, layout: WorkbookLayout): Uint8Array {
  const parts = unzipSync(bytes);
  const tables = new Map(
    layout.sheets.flatMap((sheet) => sheet.tables.map((table) => [table.name, table] as const)),
  );
  const finished: Record<string, Uint8Array> = {};
  for (const [path, content] of Object.entries(parts)) {
    finished[path] = edited(path, content, tables, layout);
  }
  return zipSync(finished, { level: 6 });
}

function edited(
  path: string,
  content: Uint8Array,
  tables: ReadonlyMap<string, TableLayout>,
  layout: WorkbookLayout,
): Uint8Array {
  if (path === 'xl/workbook.xml') return strToU8(withNames(strFromU8(content), layout));
  if (/^xl\/tables\/[^/]+\.xml$/.test(path)) return strToU8(withFormulas(strFromU8(content), tables));
  if (/^xl\/worksheets\/[^/]+\.xml$/.test(path))
    return strToU8(soleValidations(withOwnHeights(strFromU8(content))));
  return content;
}

/** Names in the order Excel keeps them, by name without regard to case. */
function withNames(xml: string, { names, sheets }: WorkbookLayout): string {
  const all = [...names.map(nameElement), ...sheets.flatMap(printNames)];
  all.sort((a, b) => compareNames(a.name, b.name));
  const block = `<definedNames>${all.map((one) => one.xml).join('')}</definedNames>`;
  const bare = xml.replace(/<definedNames>.*<\/definedNames>|<definedNames\/>/s, '');
  return bare.replace('</sheets>', () => `</sheets>${block}`);
}

interface NameElement {
  readonly name: string;
  readonly xml: string;
}

function nameElement({ name, refersTo, hidden }: NameLayout): NameElement {
  const isHidden = hidden ? ' hidden="1"' : '';
  return { name, xml: `<definedName name="${escaped(name)}"${isHidden}>${escaped(refersTo)}</definedName>` };
}

/** What a sheet prints, and the rows it repeats; exceljs writes their rows as relative. */
function printNames({ name: sheet, page }: SheetLayout, index: number): readonly NameElement[] {
  const element = (name: string, refersTo: string): NameElement => ({
    name,
    xml: `<definedName name="${name}" localSheetId="${index}">${escaped(refersTo)}</definedName>`,
  });
  const area = element('_xlnm.Print_Area', absoluteReference(sheet, page.area));
  if (page.titleRows === undefined) return [area];
  const [first, last] = page.titleRows;
  return [area, element('_xlnm.Print_Titles', `${quotedSheet(sheet)}!$${first}:$${last}`)];
}

function compareNames(a: string, b: string): number {
  const [first, second] = [a.toLowerCase(), b.toLowerCase()];
  return first < second ? -1 : first > second ? 1 : 0;
}

function withFormulas(xml: string, tables: ReadonlyMap<string, TableLayout>): string {
  const name = /displayName="([^"]*)"/.exec(xml)?.[1] ?? '';
  const formulas = tables.get(name)?.columns.map((column) => column.formula) ?? [];
  let at = 0;
  return xml.replace(/<tableColumn ([^>]*?)\/>/g, (whole: string, attributes: string) => {
    const formula = formulas[at];
    at += 1;
    if (formula === undefined) return whole;
    const calculated = `<calculatedColumnFormula>${escaped(formula)}</calculatedColumnFormula>`;
    return `<tableColumn ${attributes}>${calculated}</tableColumn>`;
  });
}

function withOwnHeights(xml: string): string {
  const lastColumn = columnLetters(40);
  const lastRow = Math.max(1, ...[...xml.matchAll(/<row r="(\d+)"/g)].map((found) => Number(found[1])));
  const ignored = `<ignoredErrors><ignoredError sqref="A1:${lastColumn}${lastRow}" numberStoredAsText="1"/></ignoredErrors>`;
  const grown = xml
    .replaceAll(' customHeight="1"', '')
    .replace(/(<pageSetUpPr [^>]*\/>)(<outlinePr [^>]*\/>)/, '$2$1');
  const after = ['</headerFooter>', '<tableParts'] as const;
  return grown.includes(after[0])
    ? grown.replace(after[0], () => `${after[0]}${ignored}`)
    : grown.replace(after[1], () => `${ignored}${after[1]}`);
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
