import { builtParts } from './built';
import { PLAN_SHEETS } from '../planSheets';

const SEEDS = ['quang-tri-so-ldtbxh-2023', 'quang-tri-165-kh-ubnd'];

describe.each(SEEDS)('the package of %s', (seed) => {
  let parts: ReadonlyMap<string, string>;
  beforeAll(async () => {
    parts = await builtParts(seed, 2024);
  });
  const part = (path: string): string => parts.get(path) ?? '';
  const sheets = (): readonly string[] =>
    [...parts.keys()].filter((path) => /^xl\/worksheets\/[^/]+\.xml$/.test(path));
  const tables = (): readonly string[] => [...parts.keys()].filter((path) => path.startsWith('xl/tables/'));

  test('has the sheets of the plan in their order', () => {
    const names = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(
      (found) => found[1],
    );
    expect(names).toEqual(PLAN_SHEETS);
  });

  test('lets every row grow: heights are saved, and not as custom ones', () => {
    for (const path of sheets()) {
      expect(part(path)).toMatch(/<row [^>]*ht="/);
      expect(part(path)).not.toContain('customHeight');
    }
  });

  test('has one rule of entry for a cell, and never two', () => {
    let rules = 0;
    for (const path of sheets()) {
      const ruled = new Set<string>();
      for (const [, sqref = ''] of part(path).matchAll(/<dataValidation [^>]*sqref="([^"]*)"/g)) {
        rules += 1;
        const [, left = '', top, right = left, bottom = top] =
          /^([A-Z])(\d+)(?::([A-Z])(\d+))?$/.exec(sqref) ?? [];
        for (let row = Number(top); row <= Number(bottom); row += 1) {
          for (let column = left.charCodeAt(0); column <= right.charCodeAt(0); column += 1) {
            const cell = `${String.fromCharCode(column)}${row}`;
            expect(ruled).not.toContain(cell);
            ruled.add(cell);
          }
        }
      }
      const count = /<dataValidations count="(\d+)"/.exec(part(path))?.[1];
      const written = part(path).match(/<dataValidation /g)?.length;
      expect(count === undefined ? undefined : Number(count)).toBe(written);
    }
    expect(rules).toBeGreaterThan(20);
  });

  test('has our tables by name, each with the formulas that new rows inherit', () => {
    const found = new Map(
      tables().map((path) => [/displayName="([^"]*)"/.exec(part(path))?.[1], part(path)] as const),
    );
    expect([...found.keys()].sort()).toEqual([
      'Chi_tieu',
      'Don_vi',
      'PL_I',
      'PL_II',
      'PL_III',
      'Thanh_vien_nhom',
    ]);
    for (const name of ['PL_I', 'PL_II', 'PL_III']) {
      const calculated = [
        ...(found.get(name) ?? '').matchAll(/name="([^"]*)"[^>]*><calculatedColumnFormula>/g),
      ];
      expect(calculated.map((one) => one[1])).toEqual([
        'Hạn',
        'Tình trạng thời hạn',
        'Trạng thái chuẩn',
        'Khóa chủ trì',
        'Khóa phối hợp',
      ]);
    }
  });

  test('names every column of a matrix by a hidden name of its header cell', () => {
    const workbook = part('xl/workbook.xml');
    const name = (key: string): string | undefined =>
      new RegExp(`<definedName name="${key}" hidden="1">([^<]*)<`).exec(workbook)?.[1];
    expect(name('pc_PL_I_text')).toBe("'PL I PAR INDEX'!$B$6");
    expect(name('pc_PL_III_status')).toMatch(/^'PL III PAPI'!\$[A-Z]+\$6$/);
    expect(workbook).toMatch(/<definedName name="Nam">'Tham số'!\$B\$\d+</);
    expect(workbook).toMatch(/<definedName name="Danh_sach_don_vi">Don_vi\[Tên\]</);
    expect(workbook).toContain('fullCalcOnLoad="1"');
  });

  test('prints one page wide, and the matrices repeat their header', () => {
    const workbook = part('xl/workbook.xml');
    expect(workbook).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="2">'PL I PAR INDEX'!$5:$6<`,
    );
    for (const path of sheets()) {
      expect(part(path)).toMatch(/<pageSetup [^>]*paperSize="9"/);
      expect(part(path)).toContain('fitToWidth="1"');
    }
    const area = /localSheetId="0">'Tổng hợp'!\$A\$1:\$N\$(\d+)</.exec(workbook);
    expect(Number(area?.[1])).toBeGreaterThan(40);
  });

  test('holds no tag of the document and no table cell under a merge', () => {
    const strings = part('xl/sharedStrings.xml');
    expect(strings).not.toMatch(/&lt;\/?(ul|li|p|br|div|span)\b/i);
    for (const path of sheets().slice(2, 5)) {
      const rows = [...part(path).matchAll(/<mergeCell ref="[A-Z]+(\d+):[A-Z]+(\d+)"/g)].map((m) =>
        Number(m[2]),
      );
      expect(Math.max(...rows)).toBeLessThan(6);
    }
  });
});
