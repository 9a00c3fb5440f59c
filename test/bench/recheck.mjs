import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { madePlan } from './madePlan.mjs';

/**
 * What checking a workbook again costs after one row was edited, against checking it whole, inside one run: for
 * seed 001 (98 tasks) and a made plan of 20,000. Each edit takes turns with a whole check. Nothing fails on time.
 */
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
const product = createRequire(join(root, 'dist', 'bench.js'));
const MADE = Number(process.env.RECHECK_ROWS ?? 20_000);
const RUNS = Number(process.env.BENCH_RUNS ?? 7);
const DAY = 45457;
const EDITS = {
  status: 'Đang thực hiện',
  deadline: 'Quý II/2024',
  lead: 'Sở Nội vụ',
  text: 'Một việc khác hẳn',
};

const { shippedCalendar } = product('./cli/calendar.js');
const { readPlanFiles } = product('./cli/readPlanFiles.js');
const { shippedAbbreviations } = product('./cli/registers.js');
const { shippedTargets } = product('./cli/shippedTargets.js');
const { shippedTemplates } = product('./cli/templates.js');
const { shippedUnitChanges } = product('./cli/unitChanges.js');
const { workbookLayout } = product('./core/layout/workbookLayout.js');
const { workbook: words } = product('./messages/vi/workbook.js');
const { OverlaidCells } = product('./workbook/file/overlaidCells.js');
const { CellCollector } = product('./workbook/file/sheetCells.js');
const { checkWorkbook, recheckWorkbook } = product('./workbook/tracking/checkWorkbook.js');

const knowledge = {
  templates: await shippedTemplates(),
  abbreviations: await shippedAbbreviations(),
  changes: await shippedUnitChanges(),
  today: DAY,
  asOf: null,
};
const seed = join(root, 'seeds', 'quang-tri-165-kh-ubnd', 'ke-hoach.txt');
console.log(`\nChecking a workbook again after one edited row, median of ${RUNS} edits`);
await tell(await layoutOf(seed), 98);
await tell(await madeLayout(), MADE);

async function tell(layout, tasks) {
  const content = contentOf(layout);
  const sheet = layout.sheets.find(({ tables }) => tables[0]?.name === 'PL_II');
  const [table] = sheet.tables;
  const checked = checkWorkbook(content, knowledge);
  if (checked.rows.length < tasks) throw new Error(`only ${checked.rows.length} of ${tasks} tasks`);
  const times = Object.fromEntries(['whole', ...Object.keys(EDITS)].map((name) => [name, []]));
  for (let round = 0; round <= RUNS; round += 1) {
    const took = { whole: timeOf(() => checkWorkbook(content, knowledge)) };
    for (const [key, value] of Object.entries(EDITS)) {
      const row = table.range.row + 2 + ((round * 37) % (table.range.lastRow - table.range.row - 2));
      const column = table.range.column + table.columns.findIndex((each) => each.key === key);
      const edited = withCell(content, sheet.name, row, column, value);
      const touched = [{ sheet: sheet.name, rows: new Set([row]) }];
      took[key] = timeOf(() => recheckWorkbook(checked, edited, touched, knowledge));
    }
    if (round > 0) for (const [name, time] of Object.entries(took)) times[name].push(time);
  }
  const whole = median(times.whole);
  console.log(`${tasks} tasks, ${checked.findings.length} findings: whole check ${whole.toFixed(0)} ms`);
  for (const key of Object.keys(EDITS)) {
    const time = median(times[key]);
    console.log(
      `  ${`edited ${key}`.padEnd(18)} ${time.toFixed(1).padStart(7)} ms   ${(time / whole).toFixed(3)} of the whole`,
    );
  }
}

function timeOf(work) {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function median(values) {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)];
}

async function layoutOf(file) {
  const { value: plan, findings, register } = await readPlanFiles([file], undefined, undefined);
  const calendar = await shippedCalendar();
  const goals = (await shippedTargets(plan.head))?.targets ?? [];
  const input = { plan, findings, register, goals, calendar, year: 2024, cutOff: DAY, today: DAY };
  return workbookLayout(input, words).layout;
}

async function madeLayout() {
  const { register } = await readPlanFiles([seed], undefined, undefined);
  const { text } = madePlan(
    root,
    MADE,
    register.units.map(({ name }) => name),
  );
  const folder = mkdtempSync(join(tmpdir(), 'phancong-recheck-'));
  const file = join(folder, 'ke-hoach.txt');
  writeFileSync(file, text);
  try {
    return await layoutOf(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the workbook of a layout holds, as a reader gives it. */
function contentOf({ sheets, names }) {
  return {
    sheets: sheets.map(({ name, cells }) => {
      const held = new CellCollector();
      for (const { row, column, value, formula = null } of cells)
        if (value !== null || formula !== null) held.put(row, column, value, formula);
      return { name, state: 'visible', cells: held };
    }),
    tables: sheets.flatMap((sheet) =>
      sheet.tables.map(({ name, range, columns }) => ({
        name,
        sheet: sheet.name,
        headerRow: range.row,
        firstRow: range.row + 1,
        lastRow: range.lastRow,
        totalsRow: null,
        firstColumn: range.column,
        columns: columns.map(({ header }) => header),
      })),
    ),
    names: names.map(({ name, refersTo }) => ({ name, refersTo, hidden: true, scope: null })),
    date1904: false,
  };
}

function withCell(content, name, row, column, value) {
  const changes = new Map([[row, new Map([[column, { kind: 'value', value }]])]]);
  const sheets = content.sheets.map((sheet) =>
    sheet.name === name ? { ...sheet, cells: new OverlaidCells(sheet.cells, changes) } : sheet,
  );
  return { ...content, sheets };
}
