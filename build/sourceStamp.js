const { createHash } = require('node:crypto');
const { readdirSync, readFileSync, statSync } = require('node:fs');
const { join, relative } = require('node:path');

const root = join(__dirname, '..');

/** What the pane is made of. */
const SOURCES = [
  'src',
  'seeds',
  'templates',
  'build',
  'webpack.config.js',
  'webpack.oneFile.js',
  'package.json',
  'package-lock.json',
];

/** The name of the stamp beside a built pane. */
const STAMP = '.built-from';

/** A hash of everything a pane is made of and of the settings it is built with. */
function sourceStamp(settings) {
  const hash = createHash('sha256').update(JSON.stringify(settings));
  for (const file of SOURCES.flatMap(filesOf))
    hash.update(`\0${relative(root, file).replaceAll('\\', '/')}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

function filesOf(name) {
  const path = join(root, name);
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

module.exports = { sourceStamp, STAMP };
