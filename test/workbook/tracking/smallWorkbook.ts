import ExcelJS from 'exceljs';
import { dayOf } from '../../../src/core/calendar/day';
import { UNCOUNTED_WORD } from '../../../src/core/completion/cleanStatus';
import type { MatrixColumnKey } from '../../../src/core/layout/matrixColumns';
import {
  COUNTED_COLUMNS,
  MATRIX_HEADERS,
  OTHER_COLUMNS,
  TOLD_COLUMNS,
} from '../../../src/workbook/tracking/matrixKeys';

type Value = string | number | null;
export type SmallRow = Partial<Record<MatrixColumnKey, Value>>;

export const day = (y: number, m: number, d: number): number => dayOf(y, m, d) ?? NaN;

/** Our keys in an order of its own, so that nothing can lean on positions. */
export const KEYS: readonly MatrixColumnKey[] = [
  ...TOLD_COLUMNS,
  ...OTHER_COLUMNS,
  ...COUNTED_COLUMNS,
].filter((key) => key !== 'product');

const CALCULATED: readonly MatrixColumnKey[] = ['due', 'standing', 'cleanStatus', 'leadKey', 'supportKey'];

/** Rows of the small plan; 2024, area I; results of formulas as of 14/06/2024. */
export const ROWS: readonly SmallRow[] = [
  { rowKind: 'đề mục', text: 'Chỉ đạo điều hành', area: 'I', id: 'I' },
  task('I.1', '31/03/2024', 'Hoàn thành', {
    doneDay: day(2024, 3, 30),
    due: day(2024, 3, 31),
    standing: 'Hoàn thành đúng hạn',
  }),
  task('I.2', '31/03/2024', ' hoàn  THÀNH\u00a0', {
    doneDay: day(2024, 4, 5),
    due: day(2024, 3, 31),
    standing: 'Hoàn thành quá hạn',
  }),
  task('I.3', '31/05/2024', null, { lead: 'Thanh tra Sở', due: day(2024, 5, 31), standing: 'Quá hạn' }),
  task('I.4', null, 'Đang thực hiện', { deadlineKind: 'thường xuyên', due: '', standing: 'Thường xuyên' }),
  task('I.5', '31/12/2024', 'Hoàn thành'.normalize('NFD'), {
    due: day(2024, 12, 31),
    standing: UNCOUNTED_WORD['unknown-status'],
  }),
  task('I.5', '31/12/2024', 'Không phát sinh', {
    lead: 'thanh tra sở;\nVan phong So',
    due: day(2024, 12, 31),
    standing: 'Không phát sinh',
  }),
];

export const FIGURES: readonly (readonly Value[])[] = [
  [null, 'assigned', 'done', 'overdue', 'rate', 'rate.num', 'rate.den', 'dueRate', 'split.dated.done'],
  ['overall', 5, 2, 1, 0.5, 2, 4, 0.6667, 2],
  ['PL_I', 5, 2, 1, 0.5, 2, 4, 0.6667, 2],
  ['PL_I/I', 5, 2, 1, 0.5, 2, 4, 0.6667, 2],
  ['PL_I/Chưa rõ', 0, 0, 0, '', 0, 0, '', 0],
];

export const UNIT_FIGURES: readonly (readonly Value[])[] = [
  [null, 'lead.assigned', 'lead.done', 'all.overdue', 'all.dueRate'],
  ['Văn phòng Sở', 3, 2, 0, 1],
  ['Thanh tra Sở', 2, 0, 1, 0],
  ['', '', '', '', ''],
  ['Đơn vị ngoài danh mục', 1, 0, 0, ''],
];

function task(id: string, dueDays: Value, status: Value, rest: SmallRow): SmallRow {
  return {
    rowKind: 'nhiệm vụ',
    id,
    text: `Nhiệm vụ ${id}`,
    area: 'I',
    year: 2024,
    lead: 'Văn phòng Sở',
    deadline: 'Theo kế hoạch',
    deadlineOriginal: 'Theo kế hoạch',
    deadlineKind: 'một lần',
    dueDays,
    status,
    cleanStatus: '',
    leadKey: '',
    supportKey: '',
    ...rest,
  };
}

export interface SmallOptions {
  readonly rows?: readonly SmallRow[];
  readonly figures?: readonly (readonly Value[])[];
  readonly withoutNames?: readonly string[];
  readonly headers?: Partial<Record<MatrixColumnKey, string>>;
  readonly sheet?: string;
  readonly cutOff?: Value;
  readonly below?: string;
  readonly version?: number;
}

/** A formula that gives the value again in whatever program recalculates it. */
function calculated(value: Value): { readonly formula: string; readonly result: string | number } {
  const result = value ?? '';
  return { formula: typeof result === 'number' ? `0+${result}` : `"${result}"&""`, result };
}

/** A workbook with our tables and names, made by exceljs. */
export async function smallWorkbook(options: SmallOptions = {}): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const name = (key: string, sheet: string, address: string): void => {
    if (!options.withoutNames?.includes(key)) {
      book.definedNames.add(`'${sheet.replaceAll("'", "''")}'!${address}`, key);
    }
  };
  const title = options.sheet ?? "Bảng của 'Văn phòng' 1";
  addMatrix(book.addWorksheet(title), title, options, name);
  addOverview(book.addWorksheet('Tổng hợp'), options.figures ?? FIGURES, name);
  addParameters(book.addWorksheet('Tham số'), options, name);
  addUnits(book.addWorksheet('Đơn vị'), name);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

type Name = (key: string, sheet: string, address: string) => void;

function addMatrix(sheet: ExcelJS.Worksheet, title: string, options: SmallOptions, name: Name): void {
  const rows = options.rows ?? ROWS;
  sheet.addTable({
    name: 'PL_I',
    ref: 'C6',
    columns: KEYS.map((key) => ({ name: options.headers?.[key] ?? MATRIX_HEADERS[key][0] ?? key })),
    rows: rows.map((row) =>
      KEYS.map((key) => {
        const value = row[key] ?? null;
        return CALCULATED.includes(key) && row.rowKind === 'nhiệm vụ' ? calculated(value) : value;
      }),
    ),
  });
  KEYS.forEach((key, at) => name(`pc_PL_I_${key}`, title, sheet.getCell(6, 3 + at).$col$row));
  if (options.below) sheet.getCell(6 + rows.length + 3, 3 + KEYS.indexOf('text')).value = options.below;
}

function addOverview(sheet: ExcelJS.Worksheet, figures: readonly (readonly Value[])[], name: Name): void {
  sheet.getCell('A1').value = 'PAR INDEX';
  name('pc_PL_I_index', 'Tổng hợp', '$A$1');
  sheet.addRows([
    ['I', 'Chỉ đạo điều hành', 'PAR.I'],
    ['Chưa rõ', 'Chưa rõ lĩnh vực', null],
  ]);
  name('pc_PL_I_areas', 'Tổng hợp', '$A$2:$A$3');
  name('pc_PL_I_areaNames', 'Tổng hợp', '$B$2:$B$3');
  name('pc_PL_I_areaContents', 'Tổng hợp', '$C$2:$C$3');
  putBlock(sheet, 5, figures);
  name('pc_figures', 'Tổng hợp', '$A$5:$I$9');
  putBlock(sheet, 12, UNIT_FIGURES);
  name('pc_unit_figures', 'Tổng hợp', '$A$12:$E$16');
}

function putBlock(sheet: ExcelJS.Worksheet, top: number, block: readonly (readonly Value[])[]): void {
  block.forEach((line, r) =>
    line.forEach((value, c) => {
      const isFigure = r > 0 && c > 0;
      sheet.getCell(top + r, 1 + c).value = isFigure ? calculated(value) : value;
    }),
  );
}

function addParameters(sheet: ExcelJS.Worksheet, options: SmallOptions, name: Name): void {
  const values: Readonly<Record<string, ExcelJS.CellValue>> = {
    pc_version: options.version ?? 1,
    Nam: 2024,
    Ngay_chot: options.cutOff === undefined ? day(2024, 6, 14) : options.cutOff,
    Ngay_tinh: { formula: 'IF(B3="",TODAY(),B3)', result: day(2024, 6, 14) },
    So_ngay_sap_den_han: 30,
    Tinh_nhiem_vu_thuong_xuyen: 'Có',
    Ky_bao_cao: 'Năm',
  };
  Object.entries(values).forEach(([key, value], at) => {
    sheet.getCell(at + 1, 2).value = value;
    name(key, 'Tham số', `$B$${at + 1}`);
  });
  ['Chưa thực hiện', 'Đang thực hiện', 'Hoàn thành', 'Không phát sinh'].forEach((word, at) => {
    sheet.getCell(10 + at, 2).value = word;
  });
  name('Danh_sach_trang_thai', 'Tham số', '$B$10:$B$13');
  [0.9, null, 0.5].forEach((value, at) => {
    sheet.getCell(15 + at, 2).value = value;
  });
  name('Nguong', 'Tham số', '$B$15:$B$17');
  [0, 1, 2].forEach((at) => {
    sheet.getCell(20 + at, 1).value = day(2024, 6, 12 + at);
    sheet.getCell(20 + at, 2).value = at + 1;
  });
  name('Lich_ngay', 'Tham số', '$A$20:$A$22');
  name('Lich_so', 'Tham số', '$B$20:$B$22');
}

function addUnits(sheet: ExcelJS.Worksheet, name: Name): void {
  const keys = ['id', 'name', 'kind'] as const;
  sheet.addTable({
    name: 'Don_vi',
    ref: 'A1',
    columns: [{ name: 'Mã' }, { name: 'Tên đơn vị' }, { name: 'Loại' }],
    rows: [
      ['van-phong-so', 'Văn phòng Sở', 'đơn vị'],
      ['thanh-tra-so', 'Thanh tra Sở', 'đơn vị'],
      ['cac-phong', 'Các phòng', 'nhóm'],
      [null, null, null],
    ],
  });
  keys.forEach((key, at) => name(`pc_Don_vi_${key}`, 'Đơn vị', `$${'ABC'[at]}$1`));
  sheet.addTable({
    name: 'Thanh_vien_nhom',
    ref: 'F1',
    columns: [{ name: 'Nhóm' }, { name: 'Đơn vị' }, { name: 'Xác nhận' }],
    rows: [['Các phòng', 'Thanh tra Sở', 'Có']],
  });
}
