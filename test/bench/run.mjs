import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { madePlan, rates, seedRows } from './madePlan.mjs';
import { madeWorkbook } from './madeWorkbook.mjs';

/**
 * `npm run bench`: what reading and counting a plan of 100,000 rows costs, as ratios inside one run to
 * JSON.parse of the same rows as arrays of their five source texts. Each work takes turns with the
 * parsing, so that a busy machine slows both; the first turn is not measured. Nothing fails on time.
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
  unpack: product('./cli/unpackWithZlib.js').unpackWithZlib,
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
  read,
  sheets: readSheets,
  count: () => countRows(tables, parameters),
  check: () => checkPlan(context, plan.findings),
};
const times = {};
const ratios = {};
for (const [name, work] of Object.entries(works)) {
  const [parsed, worked] = [[], []];
  for (let round = 0; round <= RUNS; round += 1) {
    const [parse, done] = [await timeOf(() => JSON.parse(json)), await timeOf(work)];
    if (round === 0) continue;
    parsed.push(parse);
    worked.push(done);
  }
  times[name] = median(worked);
  ratios[name] = times[name] / median(parsed);
}
console.log(`${'work'.padEnd(24)}     median   of JSON.parse`);
tell('reading the plan', 'read');
tell('.xlsx reading', 'sheets');
tell('completion of the rows', 'count');
tellCheck();

async function timeOf(work) {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function tellCheck() {
  say('checking : reading', times.check, ratios.check / ratios.read, CHECK_GOAL);
}

function tell(what, name) {
  say(what, times[name], ratios[name], GOALS[name]);
}

function say(what, time, ratio, goal) {
  const verdict = ratio <= goal ? 'met' : 'MISSED';
  console.log(
    `${what.padEnd(24)} ${time.toFixed(0).padStart(7)} ms   ${ratio.toFixed(2)}   goal <= ${goal}: ${verdict}`,
  );
}

function median(values) {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)];
}

function tellPlan() {
  const percent = (share) => `${(100 * share).toFixed(1)} %`;
  const describe = (name, made) =>
    console.log(
      `${name}: ${made.rows} rows, ${made.unitCells} distinct unit cells, ${made.deadlines} distinct deadlines, ` +
        `HTML in ${percent(made.html)} of rows, dashes in ${percent(made.dashes)}, blank units in ${percent(made.blankUnits)}`,
    );
  describe('seeds', rates(seedRows(root).rows));
  describe('made ', rates(rows));
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

await import('./recheck.mjs');
await import('./live.mjs');
await import('./start.mjs');
await import('./grid.mjs');
await import('./office.mjs');
await import('./reminders.mjs');
