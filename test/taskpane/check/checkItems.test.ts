import { shippedAbbreviations } from '../../../src/cli/registers';
import { shippedTemplates } from '../../../src/cli/templates';
import { shippedUnitChanges } from '../../../src/cli/unitChanges';
import { CellFinder } from '../../../src/taskpane/check/cellFinder';
import { checkItems } from '../../../src/taskpane/check/checkItems';
import { readWorkbook } from '../../../src/taskpane/session/readWorkbook';
import { DAY, edit, opened, seedBook } from '../../workbook/edit/books';
import { found } from './made';

/** What the department's workbook holds after these edits, as read and as items. */
async function checked(edits: readonly (readonly [string, string, unknown, string])[]) {
  const book = opened(await seedBook());
  const outcome = await book.apply(
    edits.map(([task, column, before, after]) =>
      edit('PL_I', task, column, typeof before === 'string' ? before : null, after),
    ),
  );
  if (!outcome.ok || outcome.value.refused.length > 0) throw new Error(JSON.stringify(outcome));
  const knowledge = {
    templates: await shippedTemplates(),
    abbreviations: await shippedAbbreviations(),
    changes: await shippedUnitChanges(),
  };
  const read = readWorkbook(book.content(), knowledge, DAY);
  const cells = new CellFinder(read.checked);
  const items = checkItems({
    findings: read.checked.findings,
    choices: read.choices,
    cells,
    say: ({ code, found: value }) => `${code} ${value ?? ''}`,
    ignoredWhy: () => null,
  });
  return { read, cells, items };
}

const NEAR = 'Vắn phòng Sỏ';

test('one wrong unit in three cells is one item with its choice, its cells in their areas', async () => {
  const { items, cells } = await checked(
    ['I.4', 'I.6', 'I.7'].map((task) => [task, 'lead', 'Văn phòng Sở', NEAR] as const),
  );
  const own = items.filter((item) => item.found === NEAR);
  expect(own).toHaveLength(1);
  expect(own[0]?.cells.map(({ task, column }) => [task, column])).toEqual([
    ['I.4', 'lead'],
    ['I.6', 'lead'],
    ['I.7', 'lead'],
  ]);
  expect(own[0]?.choice?.options.map(({ answer }) => answer)).toContain('van-phong-so');
  const [first] = own[0]?.cells ?? [];
  expect(cells.names.areas.get(first?.area ?? '')).toBe('I · I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC');
  expect(first?.units.map((unit) => cells.names.units.get(unit))).toEqual([NEAR]);
});

test('errors stand before warnings, warnings before notes', async () => {
  const { items } = await checked([['I.1', 'status', null, 'Gần xong']]);
  const order = items.map(({ severity }) => ['error', 'warning', 'note'].indexOf(severity));
  expect(order).toEqual([...order].sort());
  expect(order[0]).toBe(0);
});

test('what is said in the same words is one item; the ignored part of it is another', () => {
  const findings = [found('x', 'I.1', 'a'), found('x', 'I.2', 'a'), found('x', 'I.3', 'b')];
  const items = checkItems({
    findings,
    choices: [],
    cells: new CellFinder({ rows: [], tracking: { matrices: [] } }),
    say: ({ found: value }) => value ?? '',
    ignoredWhy: ({ place }) => (place.task === 'I.2' ? 'tên cũ' : null),
  });
  expect(items.map(({ key, cells, ignoredWhy }) => [key, cells.map(({ task }) => task), ignoredWhy])).toEqual(
    [
      ['x|a', ['I.1'], null],
      ['x|a|ignored|tên cũ', ['I.2'], 'tên cũ'],
      ['x|b', ['I.3'], null],
    ],
  );
});
