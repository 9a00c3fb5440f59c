import { readUnitCell } from '../../../src/core/unit/split';
import { departmentIndex, idsOf, provinceIndex, repositoryText } from './registers';
import { departmentCells, provinceCells } from './seedCells';

const HEADERS = new Set([
  'Phân công trách nhiệm',
  'Phòng, đơn vị chủ trì/chỉ đạo',
  'Cơ quan chủ trì/chỉ đạo',
  'Cơ quan thực hiện/phối hợp',
]);

const unitCellsOf = (seed: string): ReadonlySet<string> =>
  new Set(
    repositoryText('seeds', seed, 'ke-hoach.txt')
      .split('\n')
      .map((line) => line.split('\t'))
      .filter((cells) => cells.length >= 4)
      .flatMap((cells) => cells.slice(2, 4))
      .filter((cell) => cell.trim() !== '' && !HEADERS.has(cell)),
  );

describe.each([
  ['quang-tri-so-ldtbxh-2023', departmentIndex, departmentCells],
  ['quang-tri-165-kh-ubnd', provinceIndex, provinceCells],
])('%s', (seed, index, cells) => {
  test('no unit cell is forgotten here', () => {
    expect(unitCellsOf(seed)).toEqual(new Set(cells.map(([cell]) => cell)));
  });

  test.each(cells)('%s', (cell, ids) => {
    expect(idsOf(index, cell).join(' ')).toBe(ids);
  });

  test('nothing is said of a cell but where it holds more than units', () => {
    const said = cells.flatMap(([cell]) => readUnitCell(index, cell).findings.map(({ code }) => code));
    const expected = seed === 'quang-tri-165-kh-ubnd' ? ['sentence-among-units', 'unit-condition'] : [];
    expect(said).toEqual(expected);
  });
});
