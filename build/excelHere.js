const { spawnSync } = require('node:child_process');
const { existsSync } = require('node:fs');
const { homedir } = require('node:os');
const { join } = require('node:path');

/** Where Windows notes the programs that it can start by name. */
const WINDOWS_KEYS = ['HKLM', 'HKCU'].map(
  (hive) => `${hive}\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\excel.exe`,
);
const MAC_APPLICATIONS = ['/Applications', join(homedir(), 'Applications')];

/** This machine, as far as Excel is looked for. */
const THIS_MACHINE = {
  platform: process.platform,
  hasFile: existsSync,
  hasKey: (key) => spawnSync('reg', ['query', key], { stdio: 'ignore' }).status === 0,
};

/** Why the pane cannot be tried in an Excel of this machine, in one sentence; null where it can. */
function withoutExcel({ platform, hasFile, hasKey } = THIS_MACHINE) {
  if (platform === 'win32')
    return WINDOWS_KEYS.some((key) => hasKey(key))
      ? null
      : 'Máy này chưa cài Excel: cài Excel 2021 trở lên hoặc Microsoft 365 rồi chạy lại lệnh này.';
  if (platform === 'darwin')
    return MAC_APPLICATIONS.some((folder) => hasFile(join(folder, 'Microsoft Excel.app')))
      ? null
      : 'Máy Mac này chưa có Microsoft Excel trong thư mục Applications: cài xong rồi chạy lại lệnh này.';
  return 'Lệnh này cần Windows hay Mac có Excel: ở máy khác, mở ngăn bằng trình duyệt, hoặc đưa lên Excel cho web theo README.';
}

module.exports = { withoutExcel };
