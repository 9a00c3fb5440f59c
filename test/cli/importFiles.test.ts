import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPlanFiles } from '../../src/cli/readPlanFiles';
import { CommandFailure } from '../../src/cli/failure';
import { sayFailure } from '../../src/messages/say';

const fixtures = join(__dirname, '..', 'fixtures', 'documents');
const folder = mkdtempSync(join(tmpdir(), 'phancong-import-'));

async function failureOf(work: Promise<unknown>): Promise<CommandFailure> {
  try {
    await work;
  } catch (error) {
    if (error instanceof CommandFailure) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

test('a plan without an index takes the one of --index, in any of its names', async () => {
  const file = join(fixtures, 'chuyen-doi-so.docx');
  for (const [asked, index] of [
    [undefined, null],
    ['PAR INDEX', 'PAR INDEX'],
    ['par-index', 'PAR INDEX'],
    ['sipas', 'SIPAS'],
  ] as const) {
    const { value } = await readPlanFiles([file], undefined, asked);
    expect(value.appendices.map((appendix) => appendix.index)).toEqual([index]);
  }
});

test('an index that no template has is refused with those there are', async () => {
  const file = join(fixtures, 'chuyen-doi-so.docx');
  const { code, data } = await failureOf(readPlanFiles([file], undefined, 'PCI'));
  expect(code).toBe('argument-wrong');
  expect(data).toMatchObject({ argument: '--index', found: 'PCI' });
  expect(String(data['expected']).split(', ').sort()).toEqual(['PAPI', 'PAR INDEX', 'SIPAS']);
});

test('a damaged file is refused by its name', async () => {
  const file = join(folder, 'hong.docx');
  writeFileSync(file, 'PK\u0003\u0004[Content_Types].xml rác');
  const { code, data, exitCode } = await failureOf(readPlanFiles([file], undefined));
  expect([code, exitCode]).toEqual(['file-damaged', 2]);
  expect(sayFailure(code, data)).toContain(file);
});

test('several files of several kinds are one plan', async () => {
  const files = ['cai-cach-hanh-chinh.docx', 'nhieu-phu-luc.xlsx'].map((name) => join(fixtures, name));
  const { value } = await readPlanFiles(files, undefined);
  expect(value.head.number).toBe('45/KH-SNV');
  expect(value.appendices.map(({ index }) => index)).toEqual(['PAR INDEX', 'SIPAS', 'PAPI']);
});
