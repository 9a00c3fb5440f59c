import { oneSheet, sheetXml } from '../../workbook/file/parts';
import { briefTasks, readFileOf } from '../files';

const HEADER = ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'];

/** A matrix of two tasks, its texts shared or each in its own cell. */
function matrix(text: string, lead: string, isShared: boolean): Uint8Array {
  const strings = [...HEADER, text, lead];
  const cell = (at: number): string => {
    if (isShared) return `<c t="s"><v>${at}</v></c>`;
    return `<c t="inlineStr"><is><t xml:space="preserve">${strings[at] ?? ''}</t></is></c>`;
  };
  const task = (number: number): string =>
    `<row><c><v>${number}</v></c>${cell(5)}${cell(6)}${cell(6)}<c><v>2026</v></c></row>`;
  const header = HEADER.map((_, at) => cell(at)).join('');
  return oneSheet({
    'xl/worksheets/sheet1.xml': sheetXml(`<row>${header}</row>${task(1)}${task(2)}`),
    'xl/sharedStrings.xml': `<sst>${strings.map((each) => `<si><t xml:space="preserve">${each}</t></si>`).join('')}</sst>`,
  });
}

test.each([true, false])('letters taken apart and control characters, texts shared: %s', async (isShared) => {
  const { value, findings } = await readFileOf(
    matrix('Soát xét _x0001_văn bản', ' Sở Nội vụ '.normalize('NFD'), isShared),
  );
  expect(briefTasks(value)).toEqual(
    ['I.1', 'I.2'].map((id) => [id, null, 'Soát xét văn bản', 'Sở Nội vụ', 'Sở Nội vụ', '2026', null]),
  );
  const codes = findings.map(({ code }) => code);
  expect(codes).toContain('unicode-decomposed');
  expect(findings.find(({ code }) => code === 'characters-removed')?.data).toEqual({ count: 2 });
});

test.each([true, false])('nothing is said of clean texts, shared: %s', async (isShared) => {
  const { value, findings } = await readFileOf(matrix('Soát xét văn bản', 'Sở Nội vụ', isShared));
  expect(briefTasks(value).map(([, , , lead]) => lead)).toEqual(['Sở Nội vụ', 'Sở Nội vụ']);
  const codes = findings.map(({ code }) => code);
  expect(codes).not.toContain('unicode-decomposed');
  expect(codes).not.toContain('characters-removed');
});
