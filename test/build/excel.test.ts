import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type Machine, withoutExcel } from '../../build/excelHere';
import { root } from '../architecture/sources';

const EMPTY: Machine = { platform: 'linux', hasFile: () => false, hasKey: () => false };

test.each<readonly [string, Machine, RegExp | null]>([
  ['Windows with Excel', { ...EMPTY, platform: 'win32', hasKey: (key) => key.startsWith('HKLM') }, null],
  [
    'Windows with an Excel of one user',
    { ...EMPTY, platform: 'win32', hasKey: (key) => key.startsWith('HKCU') },
    null,
  ],
  ['Windows without Excel', { ...EMPTY, platform: 'win32' }, /^Máy này chưa cài Excel: .*\.$/],
  [
    'a Mac with Excel',
    { ...EMPTY, platform: 'darwin', hasFile: (path) => path === '/Applications/Microsoft Excel.app' },
    null,
  ],
  ['a Mac without Excel', { ...EMPTY, platform: 'darwin' }, /^Máy Mac này chưa có Microsoft Excel/],
  ['another machine', EMPTY, /^Lệnh này cần Windows hay Mac có Excel: .*README\.$/],
])('npm run excel on %s', (_, machine, sentence) => {
  const said = withoutExcel(machine);
  if (sentence === null) expect(said).toBeNull();
  else expect(said).toMatch(sentence);
});

const hasExcel = withoutExcel() === null;

(hasExcel ? test.skip : test)('without Excel it ends with one sentence and installs nothing', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'build', 'excel.mjs')], {
    encoding: 'utf8',
  });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
