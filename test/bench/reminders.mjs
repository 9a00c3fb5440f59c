import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * What the reminders of all units of seed 001 in one zip cost, against one reminder of the mean size, inside one run: each zip
 * takes turns with a single one. Nothing fails on time; more than one for each unit would mean work done again.
 */
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
const product = createRequire(join(root, 'dist', 'bench.js'));
const RUNS = Number(process.env.BENCH_RUNS ?? 7);
/** 14/06/2024, the cut-off of 6 tháng, and a due day before it. */
const DAY = 45457;
const DUE = 45427;

const { buildWorkbook } = product('./cli/buildWorkbook.js');
const { checkedContent, workbookKnowledge } = product('./cli/checkFile.js');
const { workbook: words } = product('./messages/vi/workbook.js');
const { zipOf } = product('./reports/making/filledDocument.js');
const { reportSource } = product('./reports/making/reportSource.js');
const { documentsByUnit, wordDocument } = product('./reports/making/wordDocuments.js');
const { wordTemplate } = product('./reports/word/wordTemplate.js');
const { openFileWorkbook } = product('./workbook/fileHost/openFileWorkbook.js');

const input = await reminderInput();
const template = wordTemplate(
  new Uint8Array(readFileSync(join(root, 'templates', 'reports', 'phieu-don-doc.docx'))),
);
const all = () => [...documentsByUnit(template, input, 'phieu')].filter((document) => document !== null);
const documents = all();
const sizes = documents.map(
  ({ data }) => data['nhiệm vụ quá hạn'].length + data['nhiệm vụ sắp đến hạn'].length,
);
const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
const usual = [...sizes.keys()].reduce((best, at) =>
  Math.abs(sizes[at] - mean) < Math.abs(sizes[best] - mean) ? at : best,
);
const unit = input.parameters.units.findIndex(({ name }) => name === documents[usual].unit);
const one = { ...input, request: { ...input.request, unit } };

const [zips, singles] = [[], []];
for (let round = 0; round <= RUNS; round += 1) {
  const [zip, single] = [timeOf(() => zipOf(all())), timeOf(() => wordDocument(template, one, 'phieu'))];
  if (round === 0) continue;
  zips.push(zip);
  singles.push(single);
}
const ratio = median(zips) / median(singles);
console.log(
  `${documents.length} reminders in one zip ${median(zips).toFixed(0)} ms, one of the mean size (${sizes[usual]} tasks) ` +
    `${median(singles).toFixed(1)} ms: ${ratio.toFixed(1)} times, ${(ratio / documents.length).toFixed(2)} a reminder`,
);

/** Seed 001 with every other task overdue since 15/05/2024, checked as a report needs it. */
async function reminderInput() {
  const file = join(root, 'seeds', 'quang-tri-165-kh-ubnd', 'ke-hoach.txt');
  const { bytes } = await buildWorkbook({ files: [file], register: undefined, year: 2024, cutOff: DAY });
  const opened = openFileWorkbook(bytes, {
    name: 'bench.xlsx',
    words,
    today: DAY,
    now: () => DAY,
    by: 'bench',
    deliver: ({ name }) => Promise.resolve(name),
  });
  const workbook = opened.value;
  const edits = (await workbook.tables()).value
    .filter(({ name }) => name.startsWith('PL_'))
    .flatMap(({ name, columns, rows }) =>
      rows
        .map(
          ({ cells }) =>
            (key) =>
              cells[columns.indexOf(key)] ?? null,
        )
        .filter((cell) => cell('rowKind') === 'nhiệm vụ')
        .filter((_, at) => at % 2 === 0)
        .map((cell) => ({
          kind: 'cell',
          table: name,
          task: String(cell('id')),
          column: 'adjustedDue',
          before: cell('adjustedDue'),
          after: DUE,
        })),
    );
  await workbook.apply(edits);
  const content = workbook.content();
  const checked = checkedContent(content, await workbookKnowledge(DAY));
  return reportSource({ content, past: content }, checked.workbook, {
    period: { kind: 'half', number: 1 },
    index: null,
    unit: null,
    signed: DAY,
    despite: '',
    renew: false,
    now: DAY,
  }).input;
}

function timeOf(work) {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function median(values) {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)];
}
