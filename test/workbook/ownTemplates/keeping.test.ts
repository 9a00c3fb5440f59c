import type { AppliedEdits, Edit } from '../../../src/core/edit';
import type { WorkbookLayout } from '../../../src/core/layout/sheet';
import { workbook as words } from '../../../src/messages/vi/workbook';
import {
  type NewTemplate,
  templateAddition,
  templateRemoval,
} from '../../../src/workbook/edits/ownTemplateEdits';
import type { Outcome } from '../../../src/workbook/failure';
import type { WorkbookContent } from '../../../src/workbook/file/readWorkbookFile';
import type { Workbook } from '../../../src/workbook/port';
import { readOwnTemplates } from '../../../src/workbook/tracking/readOwnTemplates';
import { opened, partsOf } from '../edit/books';
import { DEPARTMENT, drawnExcel, seedLayout, valueOf } from '../office/books';
import { writeWorkbook } from '../../../src/workbook/build/writeWorkbook';

/** A workbook under a host: what both can do, and a person's hand on the cells of a template. */
interface Book {
  readonly port: Workbook;
  readonly content: () => Promise<WorkbookContent>;
  readonly undo: () => Promise<Outcome<AppliedEdits | null>>;
}

let bytes: Uint8Array;
let layout: WorkbookLayout;
beforeAll(async () => {
  layout = await seedLayout(DEPARTMENT, ['I.1', 'III.1']);
  bytes = await writeWorkbook(layout);
});

const hosts: readonly (readonly [string, () => Promise<Book>])[] = [
  [
    'a file',
    () => {
      const book = opened(bytes);
      const content = () => Promise.resolve(book.content());
      return Promise.resolve({ port: book, content, undo: () => book.undo(null) });
    },
  ],
  [
    'Excel',
    async () => {
      const { book } = await drawnExcel(layout);
      const content = async () => valueOf(await book.content('templates'));
      return { port: book, content, undo: () => book.undo(null) };
    },
  ],
];

/** Bytes that a zip could be, every one of them, more than a cell holds. */
function file(length: number, seed = 1): Uint8Array {
  return Uint8Array.from({ length }, (_, at) => (at * 31 + (at >> 8) * seed) % 256);
}

function template(name: string, content: Uint8Array, kind: 'word' | 'sheet' = 'word'): NewTemplate {
  return { name, kind, file: `${name}.${kind === 'word' ? 'docx' : 'xlsx'}`, addedOn: 46349, bytes: content };
}

async function put(book: Book, given: NewTemplate): Promise<Edit> {
  const addition = templateAddition(await book.content(), given, ['bao-cao-ket-qua'], words);
  if (!addition.ok) throw new Error(JSON.stringify(addition.refusal));
  expect(valueOf(await book.port.apply([addition.edit], 'whole')).refused).toEqual([]);
  return addition.edit;
}

async function out(book: Book, table: string): Promise<AppliedEdits> {
  const edit = templateRemoval(await book.content(), table);
  if (edit === null) throw new Error(table);
  return valueOf(await book.port.apply([edit], 'whole'));
}

async function logOf(book: Book): Promise<string> {
  const log = valueOf(await book.port.tables()).find(({ name }) => name === 'Nhat_ky');
  return JSON.stringify(log?.rows ?? []);
}

describe.each(hosts)('the templates of a workbook in %s', (_, open) => {
  test('are read back byte for byte, each on a hidden sheet of its own, and are no rows of the product', async () => {
    const book = await open();
    const before = valueOf(await book.port.sheets()).map(({ name }) => name);
    const tables = valueOf(await book.port.tables());
    await put(book, template('=Báo cáo [tháng]?', file(70_000)));
    await put(book, template('Phụ lục', file(5), 'sheet'));
    const { templates, damaged, findings } = readOwnTemplates(await book.content());
    expect([damaged, findings]).toEqual([[], []]);
    expect(templates.map(({ bytes: held, ...rest }) => ({ ...rest, held: held.length }))).toEqual([
      {
        name: '=Báo cáo [tháng]?',
        kind: 'word',
        file: '=Báo cáo [tháng]?.docx',
        addedOn: 46349,
        size: 70_000,
        table: 'Mau_bao_cao_1',
        held: 70_000,
      },
      {
        name: 'Phụ lục',
        kind: 'sheet',
        file: 'Phụ lục.xlsx',
        addedOn: 46349,
        size: 5,
        table: 'Mau_bao_cao_2',
        held: 5,
      },
    ]);
    expect(Buffer.from(templates[0]?.bytes ?? []).equals(Buffer.from(file(70_000)))).toBe(true);
    expect([...(templates[1]?.bytes ?? [])]).toEqual([...file(5)]);
    const sheets = valueOf(await book.port.sheets()).filter(({ name }) => !before.includes(name));
    expect(new Map(sheets.map(({ name, visible }) => [name, visible]))).toEqual(
      new Map([
        ['Nhật ký', true],
        ['Mẫu =Báo cáo tháng', false],
        ['Mẫu Phụ lục', false],
      ]),
    );
    const after = valueOf(await book.port.tables());
    expect(after.filter(({ name }) => name !== 'Nhat_ky')).toEqual(tables);
  });

  test('undo takes the last one out and leaves the others; nothing of a file is in Nhật ký', async () => {
    const book = await open();
    await put(book, template('Một', file(40_000)));
    await put(book, template('Hai', file(40_000, 7)));
    const log = await logOf(book);
    expect(log).toContain('Mẫu Hai');
    expect(log.length).toBeLessThan(1500);
    expect(valueOf(await book.undo())?.refused).toEqual([]);
    const left = readOwnTemplates(await book.content());
    expect(left.templates.map(({ name }) => name)).toEqual(['Một']);
    expect(Buffer.from(left.templates[0]?.bytes ?? []).equals(Buffer.from(file(40_000)))).toBe(true);
  });

  test('one is taken out by an act of its own, which undo refuses to take back; its place is free again', async () => {
    const book = await open();
    const before = valueOf(await book.port.sheets());
    await put(book, template('Một', file(40_000)));
    await put(book, template('Hai', file(100)));
    expect((await out(book, 'Mau_bao_cao_1')).refused).toEqual([]);
    expect(readOwnTemplates(await book.content()).templates.map(({ name }) => name)).toEqual(['Hai']);
    expect(templateRemoval(await book.content(), 'Mau_bao_cao_1')).toBeNull();
    expect(valueOf(await book.undo())?.refused.map(({ reason }) => reason)).toEqual(['table-not-found']);
    await put(book, template('Ba', file(200)));
    const { templates } = readOwnTemplates(await book.content());
    expect(templates.map(({ name, table }) => [name, table])).toEqual([
      ['Ba', 'Mau_bao_cao_1'],
      ['Hai', 'Mau_bao_cao_2'],
    ]);
    await out(book, 'Mau_bao_cao_1');
    await out(book, 'Mau_bao_cao_2');
    const after = valueOf(await book.port.sheets()).filter(({ tables }) => !tables.includes('Nhat_ky'));
    expect(after).toEqual(before);
  });
});

test('what cannot be kept is told with its reason, before anything is written', async () => {
  const book = opened(bytes);
  const content = book.content();
  const why = (given: NewTemplate) => {
    const addition = templateAddition(content, given, ['bao-cao-ket-qua'], words);
    return addition.ok ? null : addition.refusal;
  };
  const MB = 1024 * 1024;
  expect(why(template('a', new Uint8Array(MB)))).toBeNull();
  expect(why(template('a', new Uint8Array(MB + 1)))).toEqual({ why: 'size', size: MB + 1, limit: MB });
  expect(why(template(' ', file(5)))).toEqual({ why: 'name', problem: 'blank' });
  expect(why(template('Bao-cao-ket-qua', file(5)))).toEqual({ why: 'name', problem: 'taken' });
});

test('in a file all other parts stay byte for byte, and taking out leaves what was there before', async () => {
  const book = opened(bytes);
  const asBook: Book = {
    port: book,
    content: () => Promise.resolve(book.content()),
    undo: () => book.undo(null),
  };
  const parts = partsOf(bytes);
  await put(asBook, template('Một', file(40_000)));
  const now = partsOf(book.bytes());
  const changed = [...parts]
    .filter(([name, text]) => !name.endsWith('/') && now.get(name) !== text)
    .map(([name]) => name);
  expect(changed.sort()).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/workbook.xml',
  ]);
  expect(now.get('xl/workbook.xml')).toContain('state="hidden"');
  await out(asBook, 'Mau_bao_cao_1');
  const after = partsOf(book.bytes());
  const left = [...after].filter(([name, text]) => !parts.has(name) && text.includes('displayName='));
  expect(left.map(([, text]) => /displayName="([^"]*)"/.exec(text)?.[1])).toEqual(['Nhat_ky']);
  expect(after.get('xl/workbook.xml')).not.toContain('Mau_bao_cao');
});

test('in Excel an ordinary reading brings no file, and the sheet of one is found again after people edit around it', async () => {
  const { excel, book } = await drawnExcel(layout);
  const port: Book = {
    port: book,
    content: async () => valueOf(await book.content('templates')),
    undo: () => book.undo(null),
  };
  await put(port, template('Một', file(700_000)));
  const before = excel.responseBytes;
  valueOf(await book.content());
  const usual = excel.responseBytes - before;
  valueOf(await book.content('templates'));
  const long = excel.responseBytes - before - usual;
  expect(usual).toBeLessThan(long);
  expect(long).toBeGreaterThan(930_000);
  excel.user.type('Mẫu Một', 'H6', 'x');
  const { templates, damaged, findings } = readOwnTemplates(await port.content());
  expect(templates).toEqual([]);
  expect(damaged).toEqual([{ table: 'Mau_bao_cao_1', name: 'Một' }]);
  expect(findings).toMatchObject([
    { code: 'own-template-damaged', found: 'Một', place: { sheet: 'Mẫu Một', row: 5 } },
  ]);
  // Undo leaves what a person edited; taking it out is still possible.
  expect(valueOf(await book.undo(null))?.refused.map(({ reason }) => reason)).toEqual(['changed']);
  expect((await out(port, 'Mau_bao_cao_1')).refused).toEqual([]);
});
