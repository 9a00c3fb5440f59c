import { run as commandLine } from './edits/run';

const run = (...args: readonly string[]) => commandLine('deadline', ...args);

test('prints one JSON value', async () => {
  const text = 'Quý IV hàng năm; 05 ngày làm việc kể từ ngày họp';
  const { out, err, code } = await run(text, '--year', '2024', '--json');
  expect(JSON.parse(out)).toEqual({
    text,
    parts: [
      { kind: 'recurring', due: ['2024-12-31'], offset: null },
      { kind: 'after-event', due: [], offset: { count: 5, unit: 'working-day' } },
    ],
  });
  expect([err, code]).toEqual(['', 0]);
});

test('tells a person', async () => {
  const { out } = await run('Tháng 1 năm sau liên kê', '--year', '2024');
  expect(out).toBe(
    'Thời hạn: "Tháng 1 năm sau liên kê" (năm 2024)\n- định kỳ: 31/01/2025\nĐã đọc "liên kê" là "liền kề".\n',
  );
});

test.each([
  [['Hàng năm', '--year', 'nay']],
  [['Hàng năm', '--year', '1800']],
  [['Hàng năm', '--year', '2024.5']],
  [['Hàng năm']],
])('refuses %j with one line', async (args) => {
  const { out, err, code } = await run(...args, '--json');
  expect([out, code]).toEqual(['', 2]);
  expect(err).toMatch(/^Tham số --year không dùng được: .*\n$/);
});
