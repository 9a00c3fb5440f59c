const { readdirSync } = require('node:fs');
const { join } = require('node:path');

const MICROSOFT = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Beside the pane; the library looks for its other files beside itself. */
const LOCAL = 'office/office.js';

/** What office.js loads after itself in Excel 2021 and later: the object models, and its words by language. */
const NEEDED = [
  /^office\.js$/,
  /^o15apptofilemappingtable\.js$/,
  /^excel-(?:win32-16\.01|web-16\.00|mac-16\.00|winrt-16\.00|ios-16\.00)(?:-core)?\.js$/,
  /^[a-z]{2,3}-[a-z0-9-]+\/office_strings\.js$/,
];

/** Where the page loads office.js from. Throws on an address that is neither https nor `local`. */
function officeAddress(setting) {
  if (setting === undefined || setting === '') return MICROSOFT;
  if (setting === 'local') return LOCAL;
  if (/^https:\/\/[^\s"']+\/office\.js$/.test(setting)) return setting;
  throw new Error(`OFFICE_JS must be "local" or an https address that ends in /office.js: "${setting}"`);
}

/** The files of the library that go beside the pane, where OFFICE_JS is `local`. */
function officeSources(setting) {
  if (setting !== 'local') return [];
  const folder = join(__dirname, '..', 'node_modules', '@microsoft', 'office-js', 'dist');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((path) => NEEDED.some((pattern) => pattern.test(path)))
    .map((path) => ({ file: join(folder, path), name: `office/${path}` }));
}

module.exports = { officeAddress, officeSources };
