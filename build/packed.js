const { buildSync } = require('esbuild');
const { createHash } = require('node:crypto');
const { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { contentPolicy } = require('./contentPolicy');
const { officeAddress, officeSources } = require('./office');

/** The pages of the pane, under both of their names: what the manifest says, and what a server shows of a folder. */
const PAGES = ['taskpane.html', 'index.html'];

/** Beside the pane, so that it may answer for the whole folder. */
const WORKER = 'ngoai-tuyen.js';

/** What a pane in a browser never asks for: the library of Office, notices, and what is for servers. */
const NOT_KEPT = /^office\/|\.(?:LEGAL|LICENSE)\.txt$|^\.|^ho-tro\.html$/;

/**
 * Makes of a built pane, which loads office.js from Microsoft, the one of a package: its scripts are the same, its pages
 * say where office.js is (`setting` as OFFICE_JS), and a worker beside them keeps the pane for times without a network.
 */
function writePacked({ from, to, setting }) {
  const office = officeAddress(setting);
  const files = new Map(filesIn(from).map((name) => [name, readFileSync(join(from, name))]));
  const said = [
    [contentPolicy(officeAddress()), contentPolicy(office)],
    [officeAddress(), office],
    ['</head>', `<meta name="offline-worker" content="${WORKER}"></head>`],
  ];
  for (const name of PAGES) files.set(name, Buffer.from(said.reduce(replaced, String(files.get(name)))));
  files.set('.content-policy', Buffer.from(contentPolicy(office)));
  for (const { file, name } of officeSources(setting)) files.set(name, readFileSync(file));
  files.set(WORKER, worker(files));
  rmSync(to, { recursive: true, force: true });
  for (const [name, bytes] of files) {
    mkdirSync(dirname(join(to, name)), { recursive: true });
    writeFileSync(join(to, name), bytes);
  }
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .map((file) => file.slice(folder.length + 1).replaceAll('\\', '/'));
}

function replaced(page, [words, others]) {
  const parts = page.split(words);
  if (parts.length !== 2) throw new Error(`the page of the pane should say once: ${words}`);
  return parts.join(others);
}

/**
 * The worker's source with the list of all files and a version made of them, so that the browser sees a new worker
 * where anything is new.
 */
function worker(files) {
  const names = [...files.keys()].filter((name) => !NOT_KEPT.test(name)).sort();
  const hash = createHash('sha256');
  for (const name of names) hash.update(`\0${name}\0`).update(files.get(name));
  const { outputFiles } = buildSync({
    entryPoints: [join(__dirname, '..', 'src', 'offline', 'worker.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: ['chrome100', 'safari15'],
    define: {
      KEPT_FILES: JSON.stringify(names),
      KEPT_VERSION: JSON.stringify(hash.digest('hex').slice(0, 16)),
    },
  });
  return Buffer.from(outputFiles.map(({ text }) => text).join(''));
}

module.exports = { writePacked, PAGES };
