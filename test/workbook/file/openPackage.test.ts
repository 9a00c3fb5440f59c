import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { openingPackage, openPackage, partOf } from '../../../src/workbook/file/openPackage';
import { readWorkbookFile, readWorkbookPackage } from '../../../src/workbook/file/readWorkbookFile';
import { UnusableFile } from '../../../src/workbook/file/unusableFile';
import { atOnce, withRoom } from '../../../src/workbook/file/inParts';
import { oneSheet, relationships, sheetXml, zipped } from './parts';
import { runs } from '../../runs';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** What reading ends with, which is the same at once and part by part. */
function codeOf(bytes: Uint8Array): string {
  const code = ending(() => readWorkbookFile(bytes));
  expect(ending(() => readWorkbookPackage(atOnce(openingPackage(bytes))))).toBe(code);
  return code;
}

function ending(read: () => unknown): string {
  try {
    read();
    return 'read';
  } catch (error) {
    if (error instanceof UnusableFile) return error.code;
    throw error;
  }
}

function ole(stream: string): Uint8Array {
  return new Uint8Array([...OLE, ...new Array(40).fill(0), ...Buffer.from(stream, 'utf16le'), 0, 0]);
}

const small = oneSheet({ 'xl/worksheets/sheet1.xml': sheetXml('<row><c><v>1</v></c></row>') });

test('what is not a workbook is told apart', () => {
  expect(codeOf(small)).toBe('read');
  expect(codeOf(new Uint8Array())).toBe('file-not-zip');
  expect(codeOf(strToU8('TT\tNhiệm vụ'))).toBe('file-not-zip');
  expect(codeOf(ole('EncryptedPackage'))).toBe('file-encrypted');
  expect(codeOf(ole('Workbook'))).toBe('file-old-format');
  expect(codeOf(ole('WordDocument'))).toBe('file-not-zip');
  expect(codeOf(zipped({ 'a.txt': 'a' }))).toBe('file-no-workbook');
  expect(
    codeOf(
      zipped({
        '_rels/.rels': relationships(['r', 'officeDocument', 'word/d.xml']),
        'word/d.xml': '<document/>',
      }),
    ),
  ).toBe('file-no-workbook');
  expect(codeOf(zipped({ '_rels/.rels': relationships(['r', 'officeDocument', 'xl/workbook.bin']) }))).toBe(
    'file-binary-format',
  );
});

test('a file cut anywhere or with a sheet missing is damaged', () => {
  for (const part of [0.2, 0.5, 0.9, 0.99]) {
    expect(codeOf(small.subarray(0, Math.floor(small.length * part)))).toBe('file-damaged');
  }
  expect(codeOf(oneSheet({}))).toBe('file-damaged');
});

test('a large file is unpacked in stretches, its parts in their order, until someone ends it', async () => {
  const large = new Uint8Array(9_000_000).fill(1);
  const names = ['b.xml', 'a.xml', 'c.xml', 'd.xml'];
  const zip = zipSync(Object.fromEntries(names.map((name) => [name, large])), { level: 0 });
  const work = openingPackage(zip);
  // Two of them would be more than a stretch.
  for (let stretch = 0; stretch < 4; stretch += 1) expect(work.next().done).toBe(false);
  const last = work.next();
  expect(last.done === true ? [...last.value.parts.keys()] : []).toEqual(names);
  let rooms = 0;
  const room = (): Promise<void> => {
    rooms += 1;
    return rooms < 3 ? Promise.resolve() : Promise.reject(new Error('ended'));
  };
  await expect(withRoom(openingPackage(zip), room)).rejects.toThrow('ended');
  expect(rooms).toBe(3);
});

test('paths that climb out and sizes that are too large are refused', () => {
  expect(codeOf(zipped({ 'xl/../../etc/passwd': 'x' }))).toBe('file-unsafe-path');
  const large = zipSync({ 'a.xml': new Uint8Array(2_000_000) });
  expect(() => openPackage(large, 1_000_000)).toThrow(new UnusableFile('file-too-large'));
  expect(partOf(openPackage(large), 'A.XML')).toHaveLength(2_000_000);
});

test('a part larger than the zip declares is refused and never unpacked past it', () => {
  const zip = zipSync({ 'a.xml': new Uint8Array(500_000).fill(65) });
  const view = new DataView(zip.buffer, zip.byteOffset);
  for (let at = 0; at < zip.length - 4; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1_000_000, true);
  }
  expect(codeOf(zip)).toMatch(/file-(damaged|too-large)/);
});

test('random bytes and damaged zips never throw anything else', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      codeOf(bytes);
      codeOf(new Uint8Array([0x50, 0x4b, 3, 4, ...bytes]));
      codeOf(new Uint8Array([...OLE, ...bytes]));
    }),
    runs(300),
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(small.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
      (changes) => {
        const bytes = small.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        // With two faults in it, either may be met first.
        ending(() => readWorkbookFile(bytes));
        ending(() => atOnce(openingPackage(bytes)));
      },
    ),
    runs(500),
  );
});

test('random parts in a sound zip never throw anything else', () => {
  const markup = fc.array(
    fc.constantFrom(
      '<sheetData>',
      '<row r="9999999">',
      '<c t="s" r="ZZZZ1">',
      '<v>',
      '&#0;',
      '&x;',
      '</c>',
      '<f>',
      'x',
    ),
  );
  fc.assert(
    fc.property(markup, markup, fc.string(), (sheet, strings, table) => {
      codeOf(
        oneSheet({
          'xl/worksheets/sheet1.xml': sheet.join(''),
          'xl/sharedStrings.xml': strings.join(''),
          'xl/worksheets/_rels/sheet1.xml.rels': relationships(['t', 'table', 'a%zz.xml']),
          'xl/worksheets/a%zz.xml': `<table ref="${table}">`,
        }),
      );
    }),
    runs(300),
  );
});
