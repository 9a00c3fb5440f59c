import { unzipSync } from 'fflate';
import { packedFile } from '../../../src/workbook/file/edit/packedFile';
import { EditablePackage } from '../../../src/workbook/file/edit/editablePackage';
import { openPackage } from '../../../src/workbook/file/openPackage';

const PARTS = new Map([
  ['[Content_Types].xml', new TextEncoder().encode('<Types/>')],
  ['xl/Sổ.xml', new TextEncoder().encode('chữ '.repeat(700_000))],
  ['trống', new Uint8Array()],
]);

test('a file packed by the platform holds the same parts in their order as one packed at once', async () => {
  const [packed, atOnce] = [
    await packedFile({ parts: PARTS }),
    new EditablePackage({ parts: PARTS }).bytes(),
  ];
  expect(Object.keys(unzipSync(packed))).toEqual(Object.keys(unzipSync(atOnce)));
  const { parts } = openPackage(packed);
  expect([...parts.keys()]).toEqual([...PARTS.keys()]);
  for (const [name, bytes] of PARTS) expect(Buffer.from(parts.get(name)!).equals(bytes)).toBe(true);
  expect(packed.length).toBeLessThan(100_000);
});
