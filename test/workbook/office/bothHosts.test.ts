import { strFromU8, unzipSync } from 'fflate';
import { parseRange } from '../../../src/core/layout/reference';
import { writeWorkbook } from '../../../src/workbook/build/writeWorkbook';
import { readWorkbookFile, type WorkbookContent } from '../../../src/workbook/file/readWorkbookFile';
import { DEPARTMENT, drawnExcel, PROVINCE, seedLayout } from './books';

/** Constants and formulas of a sheet by address. */
function cellsOf({ cells }: WorkbookContent['sheets'][number]): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (let row = 1; row <= cells.lastRow; row += 1) {
    for (const column of cells.columns(row)) {
      const formula = cells.formula(row, column);
      const value = cells.value(row, column);
      if (formula !== null) found.set(`${row}:${column}`, `=${formula}`);
      else if (value !== null && value !== '') found.set(`${row}:${column}`, value);
    }
  }
  return found;
}

/** What each cell of each sheet may be chosen from or must hold, as the file says it. */
function listsOf(bytes: Uint8Array): readonly ReadonlyMap<string, string>[] {
  const parts = Object.entries(unzipSync(bytes));
  const sheets = parts.filter(([path]) => /^xl\/worksheets\/sheet\d+\.xml$/.test(path));
  sheets.sort(([one], [other]) => Number(/\d+/.exec(one)) - Number(/\d+/.exec(other)));
  return sheets.map(([, part]) => {
    const found = new Map<string, string>();
    for (const [, attributes = '', inside = ''] of strFromU8(part).matchAll(
      /<dataValidation\s([^>]*)>(.*?)<\/dataValidation>/gs,
    )) {
      const rule = [...inside.matchAll(/<formula[12]>(.*?)<\/formula[12]>/g)].map(([, formula]) => formula);
      const type = /type="(\w+)"/.exec(attributes)?.[1];
      for (const ref of (/sqref="([^"]*)"/.exec(attributes)?.[1] ?? '').split(' ')) {
        const range = parseRange(ref);
        if (!range) continue;
        for (let row = range.row; row <= range.lastRow; row += 1)
          for (let column = range.column; column <= range.lastColumn; column += 1)
            found.set(`${row}:${column}`, `${type} ${rule.join(' ').replaceAll('&quot;', '"')}`);
      }
    }
    return found;
  });
}

function namesOf({ names }: WorkbookContent): readonly string[] {
  return names
    .filter(({ scope, name }) => scope === null && !name.startsWith('_xlnm'))
    .map(({ name, refersTo, hidden }) => `${name} ${refersTo} ${hidden}`)
    .sort();
}

test.each([DEPARTMENT, PROVINCE])(
  '%s: both hosts draw the same cells, formulas, lists and names',
  async (seed) => {
    const layout = await seedLayout(seed);
    const file = await writeWorkbook(layout);
    const { excel } = await drawnExcel(layout);
    const office = excel.save();
    const [ours, theirs] = [readWorkbookFile(file), readWorkbookFile(office)];
    const sheets = theirs.sheets.filter(({ name }) => layout.sheets.some((sheet) => sheet.name === name));
    expect(sheets.map(({ name, state }) => `${name} ${state}`)).toEqual(
      ours.sheets.map(({ name }) => `${name} visible`),
    );
    let cells = 0;
    ours.sheets.forEach((sheet, at) => {
      const [one, other] = [cellsOf(sheet), cellsOf(sheets[at]!)];
      cells += one.size;
      expect([...other.keys()].filter((key) => !one.has(key))).toEqual([]);
      expect([...one].filter(([key, value]) => other.get(key) !== value).slice(0, 5)).toEqual([]);
    });
    expect(cells).toBeGreaterThan(7000);
    expect(namesOf(theirs)).toEqual(namesOf(ours));
    expect(
      theirs.tables.map(({ name, firstRow, lastRow, columns }) => [name, firstRow, lastRow, columns]),
    ).toEqual(ours.tables.map(({ name, firstRow, lastRow, columns }) => [name, firstRow, lastRow, columns]));
    const lists = listsOf(office).slice(-layout.sheets.length);
    expect(lists).toEqual(listsOf(file));
    expect(lists.reduce((sum, { size }) => sum + size, 0)).toBeGreaterThan(300);
  },
);
