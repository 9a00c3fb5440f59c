import { tasksOf } from '../../../src/core/plan/plan';
import { spellingClusters } from '../../../src/core/unit/clusters';
import { read } from '../../documents/reading';
import { table } from '../checks/checking';

function clusters(leads: readonly string[], different: readonly (readonly [string, string])[] = []) {
  const rows = leads.map((lead, at) => [String(at + 1), `Việc thứ ${at}`, lead, 'Sở Tư pháp', 'Hàng năm']);
  const mentions = read(table(rows)).value.appendices.flatMap((appendix) =>
    tasksOf(appendix).flatMap(({ lead, support }) => [...lead, ...support]),
  );
  return spellingClusters(mentions, different).map(({ unit, spellings, count }) => ({
    unit: unit?.id ?? null,
    count,
    spellings: spellings.map(({ written, count: own }) => `${written} x${own}`),
  }));
}

test('near spellings stand beside the unit of the register that they resemble, with counts', () => {
  expect(clusters(['Sở Nội vụ', 'Sở Nội vu', 'Sở Nội vụ', 'Sơ Nội vụ', 'Sở Nội vu', 'Sở Nội vu'])).toEqual([
    { unit: 'so-noi-vu', count: 6, spellings: ['Sở Nội vụ x2', 'Sở Nội vu x3', 'Sơ Nội vụ x1'] },
  ]);
});

test('spellings that the register does not know at all make a cluster too, most frequent first', () => {
  expect(
    clusters([
      'Hội Làm vườn huyện Hải Lăng',
      'Hội Lam vườn huyện Hải Lăng',
      'Hội Làm vườn huyện Hải Lăng',
      'Sở Tài chính',
      'Sở Tài chinh',
      'Sở Tài chinh',
      'Sở Tài chinh',
    ]),
  ).toEqual([
    { unit: 'so-tai-chinh', count: 4, spellings: ['Sở Tài chính x1', 'Sở Tài chinh x3'] },
    {
      unit: null,
      count: 3,
      spellings: ['Hội Làm vườn huyện Hải Lăng x2', 'Hội Lam vườn huyện Hải Lăng x1'],
    },
  ]);
});

test('two spellings that a person keeps apart share no cluster', () => {
  const leads = ['UBND phường An Bình', 'UBND phường Ân Bình'];
  expect(clusters(leads)).toHaveLength(1);
  expect(clusters(leads, [['UBND phường Ân Bình', 'UBND phường An Bình']])).toEqual([]);
});

test('spellings that the register accepts as one unit need no decision', () => {
  expect(clusters(['Sở LĐTBXH', 'Sở Lao động - TB&XH', 'Sở Lao động, Thương binh và Xã hội tỉnh'])).toEqual(
    [],
  );
});
