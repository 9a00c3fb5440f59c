/**
 * Reports that are workbooks: every figure is the one of `progress`, and LibreOffice reads and prints them so.
 * @needs soffice openpyxl
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Counts } from '../../../src/core/completion/counts';
import { resultAppendix } from '../../../src/core/layout/reports/resultAppendix';
import { rankedUnits } from '../../../src/core/layout/reports/ranking';
import { unitSummary } from '../../../src/core/layout/reports/unitSummary';
import type { WorkbookLayout } from '../../../src/core/layout/sheet';
import { workbook } from '../../../src/messages/vi/workbook';
import { writeWorkbook } from '../../../src/workbook/build/writeWorkbook';
import { readWorkbookFile, type WorkbookContent } from '../../../src/workbook/file/readWorkbookFile';
import { DEPARTMENT, PROVINCE, seedLayout } from '../office/books';
import { half, nothing, reported, whole } from './reported';

const words = workbook.reportSheets;
const RECALCULATE = join(__dirname, '../../fillings/recalculate.sh');
const folder = mkdtempSync(join(tmpdir(), 'reports-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let seeds: Readonly<Record<'department' | 'province', WorkbookContent>>;
beforeAll(async () => {
  const book = async (seed: string) => readWorkbookFile(await writeWorkbook(await seedLayout(seed)));
  seeds = { department: await book(DEPARTMENT), province: await book(PROVINCE) };
}, 120_000);

type Cells = readonly (readonly unknown[])[];

/** Rows of a sheet from its first cell on. */
function cellsOf({ sheets }: WorkbookContent, at: number): Cells {
  const cells = sheets[at]?.cells;
  if (!cells) throw new Error('no sheet');
  return Array.from({ length: cells.lastRow }, (_, row) =>
    Array.from({ length: 20 }, (__, column) => cells.value(row + 1, column + 1)),
  );
}

/** What LibreOffice makes of a workbook. */
async function seen(name: string, layout: WorkbookLayout): Promise<WorkbookContent> {
  const file = join(folder, `${name}.xlsx`);
  writeFileSync(file, await writeWorkbook(layout));
  execFileSync(RECALCULATE, [join(folder, 'seen'), file], { timeout: 240_000 });
  return readWorkbookFile(readFileSync(join(folder, 'seen', `${name}.xlsx`)));
}

function lineOf(name: string, counts: Counts): readonly unknown[] {
  const { assigned, notApplicable, done, doneOnTime, doneLate, overdue, dueSoon, inTime } = counts;
  const { continuous, waiting, undetermined } = counts;
  return [
    name,
    assigned,
    notApplicable,
    done,
    doneOnTime,
    doneLate,
    overdue,
    dueSoon + inTime,
    continuous,
    waiting,
    undetermined,
  ];
}

const fillings = [
  ['nothing started', nothing],
  ['half done', half],
  ['all done', whole],
] as const;

describe.each(['department', 'province'] as const)('phu-luc-ket-qua of the %s', (seed) => {
  test.each(fillings)('%s, holds the figures of progress and every task', (_, fill) => {
    const { data, progress } = reported(seeds[seed], fill);
    const { sheets } = resultAppendix(data, words);
    const [summary, ...matrices] = sheets.map(({ cells }) => {
      const rows: unknown[][] = [];
      for (const { row, column, value } of cells) (rows[row] ??= [])[column - 1] = value;
      return rows.filter((row) => row !== undefined);
    });
    // Names in capitals are printed as sentences.
    const said = (line: readonly unknown[]): string => JSON.stringify(line).toLowerCase();
    const lines = new Set(summary?.map((row) => said(row.slice(1, 12))));
    const expected = [
      lineOf('Toàn kế hoạch', progress.overall),
      ...progress.indexes.map((index) => lineOf(`Chỉ số ${index.index}`, index)),
      ...progress.indexes
        .flatMap(({ areas }) => areas.filter((area) => area.assigned > 0))
        .map((area) => lineOf(area.name, area)),
    ];
    expect(expected.filter((line) => !lines.has(said(line)))).toEqual([]);
    progress.indexes.forEach(({ areas, ...index }, at) => {
      const rows = matrices[at] ?? [];
      const totals = [index, ...areas.filter(({ assigned }) => assigned > 0)];
      const told = rows.map((row) => String(row[2] ?? ''));
      for (const { assigned, done, doneOnTime, doneLate, overdue } of totals) {
        const text = `Được giao ${assigned}; hoàn thành ${done} (đúng hạn ${doneOnTime}, quá hạn ${doneLate}); đang quá hạn ${overdue};`;
        expect(told.some((each) => each.startsWith(text))).toBe(true);
      }
      expect(told.filter((each) => each.startsWith('Được giao ')).length).toBe(totals.length);
      const tasks = rows.filter((row) => row.length === 11 && row[10] && row[10] !== words.standing);
      expect(tasks).toHaveLength(index.assigned + index.longTerm);
    });
    expect(JSON.stringify(sheets.map(({ cells }) => cells))).not.toMatch(/undefined|NaN|\{\w+\}/);
  });
});

describe('tong-hop-don-vi', () => {
  const input = (fill = half) => {
    const { data, progress, rule } = reported(seeds.province, fill);
    const kinds = rule.units.map(({ kind }) => kind);
    return { data, units: progress.units, kinds, rule, ratingOf: () => ({ points: 8, remark: 'tạm tính' }) };
  };

  test('holds the figures of progress, lead and support apart, and LibreOffice sees the same', async () => {
    const given = input();
    const rows = cellsOf(await seen('units', unitSummary(given, words)), 0);
    const shown = new Map(rows.map((row) => [row[1], row]));
    const having = given.units.filter(({ all }) => all.assigned + all.longTerm > 0);
    expect(having.length).toBeGreaterThan(30);
    for (const { name, lead, support, leadViaGroup, supportViaGroup } of having) {
      const row = shown.get(name);
      const of = lead.assigned - lead.notApplicable;
      expect(row?.slice(2, 7)).toEqual([
        lead.assigned,
        lead.done,
        lead.doneOnTime,
        lead.doneLate,
        lead.overdue,
      ]);
      expect(row?.[7]).toEqual(of === 0 ? null : of < 5 ? `${lead.done}/${of}` : lead.rate);
      expect(row?.[8]).toBe(of === 0 ? '-' : `${lead.done}/${of}`);
      expect(row?.slice(11, 14)).toEqual([support.assigned, support.done, support.overdue]);
      expect(row?.slice(16)).toEqual([leadViaGroup.assigned, supportViaGroup.assigned, 8, 'Tạm tính']);
    }
  }, 240_000);

  test('ranks by exact fractions, equal ones alike; groups and units that lead nothing have no place', () => {
    const { units, kinds, rule } = input();
    const ranked = rankedUnits(units, kinds, rule);
    const placed = ranked.filter(({ place }) => place !== null);
    const rates = placed.map(({ unit }) => unit.lead.done / (unit.lead.assigned - unit.lead.notApplicable));
    expect(rates).toEqual([...rates].sort((one, other) => other - one));
    placed.forEach(({ place }, at) => expect(place ?? 0).toBeLessThanOrEqual(at + 1));
    const without = ranked.filter(({ place }) => place === null).map(({ unit }) => unit);
    for (const unit of without) {
      const isGroup = kinds[units.indexOf(unit)] === 'group';
      expect(isGroup || unit.lead.assigned === unit.lead.notApplicable).toBe(true);
    }
    expect(ranked).toHaveLength(units.filter(({ all }) => all.assigned + all.longTerm > 0).length);
  });
});

test('both print on A4 across, headers repeated, in Times New Roman, and texts stay texts', async () => {
  const { data, progress, rule } = reported(seeds.department, (at) =>
    at === 0 ? { status: 'Hoàn thành', doneDay: 45450, result: '=1+1 {#x} <b>&😀', text: '01/9' } : {},
  );
  const layouts = [
    resultAppendix(data, words),
    unitSummary({ data, units: progress.units, kinds: [], rule, ratingOf: () => null }, words),
  ];
  for (const layout of layouts) {
    const parts = unzipSync(await writeWorkbook(layout));
    const sheets = Object.entries(parts).filter(([path]) => path.startsWith('xl/worksheets/sheet'));
    expect(sheets).toHaveLength(layout.sheets.length);
    for (const [, bytes] of sheets) {
      const xml = strFromU8(bytes);
      expect(xml).toMatch(/<pageSetup [^>]*paperSize="9"/);
      expect(xml).toMatch(/<pageSetup [^>]*orientation="landscape"/);
      expect(xml).toMatch(/<pageSetup [^>]*fitToHeight="0"/);
      expect(xml).not.toContain('<f>');
    }
    const workbookXml = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
    expect(workbookXml.match(/_xlnm\.Print_Titles/g)).toHaveLength(layout.sheets.length);
    const fonts = strFromU8(parts['xl/styles.xml'] ?? new Uint8Array()).match(/<name val="[^"]*"/g);
    expect(new Set(fonts?.slice(1))).toEqual(new Set(['<name val="Times New Roman"']));
  }
  const read = readWorkbookFile(await writeWorkbook(layouts[0]!));
  const rows = cellsOf(read, 1);
  expect(rows.some((row) => row[1] === '01/9' && row[8] === '=1+1 {#x} <b>&😀')).toBe(true);
}, 120_000);
