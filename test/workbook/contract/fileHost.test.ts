import { workbook as words } from '../../../src/messages/vi/workbook';
import { openFileWorkbook } from '../../../src/workbook/fileHost/openFileWorkbook';
import { opened, seedBook } from '../edit/books';
import { portContract } from './portContract';

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await seedBook();
});

portContract('files', () => Promise.resolve(opened(bytes)));

test('a file shows nothing by itself, and says so; bytes that are no workbook fail with a reason', async () => {
  const book = opened(bytes);
  const ref = { table: 'PL_I', task: 'I.1', column: 'status' };
  expect(await book.select(ref)).toMatchObject({ ok: false, failure: { code: 'not-supported' } });
  const options = { name: 'a', today: 1, now: () => 1, by: '', deliver: () => Promise.resolve('') };
  const wrong = openFileWorkbook(new Uint8Array([1, 2, 3]), { ...options, words });
  expect(wrong).toMatchObject({ ok: false, failure: { code: 'file-not-zip', state: 'unchanged' } });
});
