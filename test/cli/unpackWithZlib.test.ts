import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { unpackWithZlib } from '../../src/cli/unpackWithZlib';
import { openPackage, UNPACKED_LIMIT } from '../../src/workbook/file/openPackage';
import { UnusableFile } from '../../src/workbook/file/unusableFile';

const RUNS = { numRuns: Number(process.env.PROPERTY_RUNS ?? 200) };

test('gives the parts that the library of the other hosts gives, packed or stored', () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}\/[a-zđạ0-9]{1,8}\.xml$/), { maxLength: 6 });
  const content = fc.oneof(fc.uint8Array({ maxLength: 4000 }), fc.lorem().map(strToU8));
  fc.assert(
    fc.property(names, fc.infiniteStream(content), fc.constantFrom<0 | 6>(0, 6), (list, contents, level) => {
      const parts = Object.fromEntries(
        list.map((name): [string, Uint8Array] => [name, contents.next().value]),
      );
      const zip = zipSync(parts, { level });
      const unpacked = unpackWithZlib(zip, () => true);
      expect(Object.keys(unpacked).sort()).toEqual(Object.keys(unzipSync(zip)).sort());
      for (const [name, bytes] of Object.entries(parts))
        expect([...(unpacked[name] ?? [])]).toEqual([...bytes]);
    }),
    RUNS,
  );
});

test('asks before it unpacks: sizes as declared, and only what is wanted', () => {
  const zip = zipSync({ 'a.xml': strToU8('a'.repeat(5000)), 'b.xml': strToU8('b') });
  const asked: string[] = [];
  const unpacked = unpackWithZlib(zip, ({ name, size, originalSize }) => {
    asked.push(`${name} ${originalSize} ${size < 100}`);
    return name === 'b.xml';
  });
  expect(asked).toEqual(['a.xml 5000 true', 'b.xml 1 true']);
  expect(Object.keys(unpacked)).toEqual(['b.xml']);
});

test('a part that unpacks to more than it declares, or breaks off, is a damaged file', () => {
  const zip = zipSync({ 'xl/workbook.xml': strToU8('0123456789'.repeat(2000)) });
  const central = zip.length - 22 - 46 - 'xl/workbook.xml'.length;
  const lying = zip.slice();
  lying.set([100, 0, 0, 0], central + 24);
  const damaged = new UnusableFile('file-damaged', { part: '' });
  expect(() => openPackage(lying, UNPACKED_LIMIT, unpackWithZlib)).toThrow(damaged);
  const broken = zip.slice();
  broken.fill(0xff, 46, 60);
  expect(() => openPackage(broken, UNPACKED_LIMIT, unpackWithZlib)).toThrow(damaged);
});

test('what is no zip throws, as the other library does', () => {
  expect(() => openPackage(strToU8('PK\u0003\u0004 no zip'), UNPACKED_LIMIT, unpackWithZlib)).toThrow(
    UnusableFile,
  );
});
