import { readBytes } from '../../src/documents/bytes/readBytes';
import { sayFailure } from '../../src/messages/say';
import { UnreadableDocument } from '../../src/documents/unreadableDocument';

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** The mark of an old Office file and the names of its streams as its directory holds them. */
function oldOffice(...streams: readonly string[]): Uint8Array {
  const names = streams.map((name) => Buffer.from(`${name}\0`, 'utf16le'));
  return new Uint8Array(
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), ...names]),
  );
}

function codeOf(content: Uint8Array): string {
  try {
    readBytes('t', content);
    return 'read';
  } catch (error) {
    return error instanceof UnreadableDocument ? error.code : 'other';
  }
}

test.each([
  ['nothing', bytes(), 'document-empty'],
  ['only blanks', ascii(' \r\n\t'), 'document-empty'],
  ['only a byte order mark', bytes(0xef, 0xbb, 0xbf), 'document-empty'],
  ['PDF', ascii('%PDF-1.7\n'), 'document-pdf'],
  ['.doc', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'document-old-office'],
  ['a locked .docx or .xlsx', oldOffice('EncryptionInfo', 'EncryptedPackage'), 'document-locked'],
  ['.doc with its streams', oldOffice('1Table', 'WordDocument'), 'document-old-word'],
  ['.xls with its streams', oldOffice('Workbook'), 'document-old-excel'],
  ['.odt', ascii('PK\x03\x04----mimetypeapplication/vnd.oasis.opendocument.text'), 'document-office-other'],
  ['a picture of a phone', ascii('\0\0\0\x18ftypheic\0\0\0\0'), 'document-picture'],
  ['.docx', ascii('PK\x03\x04----[Content_Types].xml----'), 'document-office-other'],
  ['zip', ascii('PK\x03\x04----a.txt----------'), 'document-zip'],
  ['RTF', ascii('{\\rtf1\\ansi'), 'document-rtf'],
  ['PNG', bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0), 'document-picture'],
  ['bytes', bytes(1, 2, 0, 3, 0, 0, 9, 200, 0, 0, 1, 1), 'document-binary'],
  ['unknown letters', bytes(0x80, 0x81, 0x9d, 0x41, 0xff, 0xfe, 0x42), 'document-encoding-unknown'],
])('%s is answered with what to do', (_, content, code) => {
  expect(codeOf(content)).toBe(code);
});

test.each([
  'pdf',
  'locked',
  'old-word',
  'old-excel',
  'old-office',
  'rtf',
  'picture',
  'office-other',
  'binary',
])('document-%s is one sentence with the file, what to do, and pasting', (kind) => {
  const vi = sayFailure(`document-${kind}`, { file: 'A.x' }, 'vi');
  expect(vi).toMatch(/^Tệp "A\.x" .*chép bảng và dán vào đây\.$/);
  expect(sayFailure(`document-${kind}`, { file: 'A.x' }, 'en')).toMatch(/^File "A\.x" .*paste it here\.$/);
  expect(vi.match(/\.\s/g) ?? []).toEqual([]);
});

const SENTENCE = 'Kế hoạch của Sở: nhiệm vụ, cơ quan chủ trì, cơ quan phối hợp, thời hạn';

test.each([
  ['UTF-16LE', (text: string) => Buffer.from(text, 'utf16le')],
  ['UTF-16LE', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16BE', (text: string) => Buffer.from(text, 'utf16le').swap16()],
])('%s', (encoding, encode) => {
  const { value, findings } = readBytes('t', new Uint8Array(encode(SENTENCE)));
  expect(value).toBe(SENTENCE);
  expect(findings.map(({ code, data }) => [code, data['encoding']])).toEqual([['encoding', encoding]]);
});

test('Windows-1258: letters and tones apart', () => {
  const written = ascii('S\xf5\xd2 cu\xd2a nhi\xea\xf2m vu\xf2, c\xf5 quan chu\xd2 tri\xcc');
  expect(readBytes('t', written).value).toBe('Sở của nhiệm vụ, cơ quan chủ trì');
});

test('TCVN3, as bytes and as letters copied out of Word', () => {
  const written = 'KÕ ho¹ch cña Së: nhiÖm vô, c¬ quan chñ tr×, thêi h¹n';
  const meant = 'Kế hoạch của Sở: nhiệm vụ, cơ quan chủ trì, thời hạn';
  expect(readBytes('t', ascii(written)).value).toBe(meant);
  expect(readBytes('t', new TextEncoder().encode(written)).value).toBe(meant);
});

test('decomposed letters are composed, damaged ones are told', () => {
  const apart = readBytes('t', new TextEncoder().encode(SENTENCE.normalize('NFD')));
  expect([apart.value, apart.findings.map(({ code }) => code)]).toEqual([SENTENCE, ['unicode-decomposed']]);
  const cut = new TextEncoder().encode(`${SENTENCE.repeat(5)}ế`).slice(0, -1);
  expect(readBytes('t', cut).findings.map(({ code }) => code)).toEqual(['characters-lost']);
});
