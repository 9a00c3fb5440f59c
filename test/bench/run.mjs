import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { madePlan, rates, seedRows } from './madePlan.mjs';
import { madeWorkbook } from './madeWorkbook.mjs';

/**
 * `npm run bench`: what reading and counting a plan of 100,000 rows costs, as ratios inside one run to
 * JSON.parse of the same rows as arrays of their five source texts. The works take turns, so that a busy
 * machine slows all of them; the first turn is not measured. Nothing fails on time.
 */
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
const product = createRequire(join(root, 'dist', 'bench.js'));
const ROWS = Number(process.env.BENCH_ROWS ?? 100_000);
const RUNS = Number(process.env.BENCH_RUNS ?? 7);
const YEAR = 2024;
/** Checking is measured against reading (issue 3), the others against JSON.parse. */
const CHECK_GOAL = 1.3;
const GOALS = { read: 8, sheets: 5, count: 0.3 };

const { mergeRegisters } = product('./core/unit/chooseRegister.js');
const { buildUnitIndex } = product('./core/unit/unitIndex.js');
const { readPlan } = product('./documents/read.js');
const { readDocuments } = product('./documents/readDocuments.js');
const { planSpan } = product('./core/plan/planSpan.js');
const { shippedAbbreviations, shippedRegisters } = product('./cli/registers.js');
const { shippedUnitChanges } = product('./cli/unitChanges.js');
const { changeFinder } = product('./core/unit/unitChanges.js');
const { checkPlan } = product('./core/checks/checkPlan.js');
const { shippedTemplates, shippedTracker } = product('./cli/templates.js');
const { shippedCalendar } = product('./cli/calendar.js');
const { areasOf, tasksOf } = product('./core/plan/plan.js');
const { matrixRows, rowCells } = product('./core/layout/matrix/matrixRows.js');
const { ROW_KIND, STATUS_WORDS } = product('./core/layout/matrixColumns.js');
const { memberships, unitLines } = product('./core/layout/registerData.js');
const { workingCalendar } = product('./core/layout/parameters/calendarBlock.js');
const { countRows } = product('./core/completion/progress.js');
const { dayFromIso } = product('./core/calendar/day.js');

const register = mergeRegisters(await shippedRegisters());
const abbreviations = await shippedAbbreviations();
const templates = await shippedTemplates();
const { rows, text } = madePlan(
  root,
  ROWS,
  register.units.map(({ name }) => name),
);
const json = JSON.stringify(rows);
const bytes = new TextEncoder().encode(text);
tellPlan();

const knowledge = {
  templates,
  tracker: await shippedTracker(),
  unitsFor: () => ({ value: buildUnitIndex(register, abbreviations), findings: [] }),
};
const sheetBytes = await madeWorkbook(text);
const read = () => readPlan([{ name: 'ke-hoach.txt', bytes }], knowledge);
const readSheets = () => readDocuments([{ name: 'ke-hoach.xlsx', bytes: sheetBytes }], knowledge);
const plan = read();
const tasksIn = ({ value }) => value.appendices.reduce((sum, appendix) => sum + tasksOf(appendix).length, 0);
const tasks = tasksIn(plan);
const tables = filledTables(plan.value);
const parameters = await parametersOf();
const counted = countRows(tables, parameters).progress.overall;
console.log(`read: ${tasks} tasks, ${plan.findings.length} findings; counted: ${counted.assigned} assigned`);
if (tasks !== ROWS) throw new Error(`${ROWS - tasks} tasks were lost`);
if (tasksIn(await readSheets()) !== ROWS) throw new Error('tasks were lost on reading the .xlsx');

const context = {
  plan: plan.value,
  units: buildUnitIndex(register, abbreviations),
  templates,
  span: planSpan(plan.value.head),
  today: dayFromIso('2026-11-22'),
  changeOf: changeFinder(await shippedUnitChanges(), abbreviations, plan.value.head.issuer),
};
const works = {
  parse: () => JSON.parse(json),
  count: () => countRows(tables, parameters),
  read,
  sheets: readSheets,
  check: () => checkPlan(context, plan.findings),
};
const times = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
for (let round = 0; round <= RUNS; round += 1) {
  for (const [name, work] of Object.entries(works)) {
    const started = performance.now();
    await work();
    if (round > 0) times[name].push(performance.now() - started);
  }
}
const base = median(times.parse);
console.log(`JSON.parse of the rows   ${base.toFixed(0).padStart(6)} ms   1`);
tell('reading the plan', times.read, GOALS.read);
tell('.xlsx reading', times.sheets, GOALS.sheets);
tell('completion of the rows', times.count, GOALS.count);
tellCheck();

function tellCheck() {
  const ratio = median(times.check) / median(times.read);
  const verdict = ratio <= CHECK_GOAL ? 'met' : 'MISSED';
  const said = `${'checking : reading'.padEnd(24)} ${median(times.check).toFixed(0).padStart(6)} ms   ${ratio.toFixed(2)}`;
  console.log(`${said}   goal <= ${CHECK_GOAL}: ${verdict}`);
}

function median(values) {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)];
}

function tell(what, values, goal) {
  const ratio = median(values) / base;
  const verdict = ratio <= goal ? 'met' : 'MISSED';
  const said = `${what.padEnd(24)} ${median(values).toFixed(0).padStart(6)} ms   ${ratio.toFixed(2)}`;
  console.log(`${said}   goal <= ${goal}: ${verdict}`);
}

function tellPlan() {
  const percent = (share) => `${(100 * share).toFixed(1)} %`;
  const say = (name, made) =>
    console.log(
      `${name}: ${made.rows} rows, ${made.unitCells} distinct unit cells, ${made.deadlines} distinct deadlines, ` +
        `HTML in ${percent(made.html)} of rows, dashes in ${percent(made.dashes)}, blank units in ${percent(made.blankUnits)}`,
    );
  say('seeds', rates(seedRows(root).rows));
  say('made ', rates(rows));
  console.log(
    `median of ${RUNS} runs, node ${process.version}, ${(bytes.length / 1e6).toFixed(0)} MB of text`,
  );
}

/**
 * Tables as a workbook's reader gives them (equal texts are one string, out of its shared strings), with
 * statuses as people leave them: some done with a day, some blank, some with a slip or an unknown word.
 */
function filledTables(filled) {
  const statuses = [null, ...STATUS_WORDS, STATUS_WORDS[2], 'hoàn thành ', 'xong'];
  const day = dayFromIso(`${YEAR}-01-10`);
  const shared = new Map();
  const cellOf = ([key, value]) => {
    if (typeof value === 'string' && !shared.has(value)) shared.set(value, value);
    return [key, shared.get(value) ?? value];
  };
  return filled.appendices.map((appendix) => ({
    code: appendix.code,
    index: appendix.index,
    sheet: `PL ${appendix.code}`,
    areas: areasOf(appendix),
    rowsBelow: [],
    rows: matrixRows(appendix, YEAR, planSpan(filled.head)).map((row, at) => {
      const cells = rowCells(Object.fromEntries(Object.entries(row).map(cellOf)), at + 8);
      if (cells.rowKind !== ROW_KIND.task) return cells;
      const status = statuses[(at * 7) % statuses.length];
      const doneDay = status === STATUS_WORDS[2] ? day + ((at * 13) % 360) : null;
      return { ...cells, status, doneDay };
    }),
  }));
}

async function parametersOf() {
  return {
    year: YEAR,
    asOf: dayFromIso(`${YEAR}-06-14`),
    soonDays: 30,
    continuousInRate: 'always',
    isYearPeriod: false,
    statuses: STATUS_WORDS,
    thresholds: [0.9, 0.8, 0.7],
    workingCalendar: workingCalendar(await shippedCalendar(), 2023, 2026),
    units: unitLines(register),
    memberships: memberships(register),
  };
}

await import('./office.mjs');
